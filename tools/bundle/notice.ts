/** `NOTICE.txt` of a built extension: the file `NOTICE`, then the npm packages in the scripts with their licences. */

export interface LicensedPackage {
  name: string;
  version: string;
  /** SPDX name. */
  licence: string;
  /** Null where none was found. */
  text: string | null;
}

/** May be in a program under GPL-3.0-or-later. SPDX names. */
const compatible = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "MPL-2.0"];

const rule = "-".repeat(80);

/**
 * The same for the same packages in any order. `head`: the file `NOTICE`.
 * @throws Error that names every package without a licence text, or with a licence that is not known to be compatible.
 */
export function noticeText(head: string, packages: readonly LicensedPackage[]): string {
  const sorted = packages
    .map((one) => ({ ...one, key: `${one.name} ${one.version}` }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .filter(({ key }, at, all) => key !== all[at - 1]?.key);
  const problems = sorted.flatMap(({ key, licence, text }) => [
    ...(compatible.includes(licence)
      ? []
      : [`${key} is under ${licence}, which tools/bundle/notice.ts does not list.`]),
    ...(text?.trim() ? [] : [`${key} has no licence text: put it into tools/bundle/licence-texts.`]),
  ]);
  if (problems.length > 0) throw new Error(`The notice cannot be written.\n${problems.join("\n")}`);
  const parts = sorted.map(({ key, licence, text }) => `${rule}\n${key} (${licence})\n\n${cleaned(text ?? "")}\n`);
  const list = sorted.map(({ key, licence }) => `- ${key} (${licence})\n`).join("");
  return `${cleaned(head)}\n\nThe scripts contain code of these npm packages:\n${list}\n${parts.join("\n")}`;
}

const cleaned = (text: string) => text.replace(/\r\n?/g, "\n").trim();
