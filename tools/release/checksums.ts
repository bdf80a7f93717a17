/** `SHA256SUMS` of a release, in the form that `sha256sum -c` reads. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { CannotRelease } from "./cannot-release";
import type { Files } from "./zip";

export const checksumsFile = "SHA256SUMS";

/** 64 hexadecimal digits. */
export const sha256 = (content: Uint8Array): string => createHash("sha256").update(content).digest("hex");

/** A line for each file, sorted by name. */
export const checksumLines = (files: Files): string =>
  [...files]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([file, content]) => `${sha256(content)}  ${file}\n`)
    .join("");

/**
 * What differs from the folder's `SHA256SUMS`, a sentence for each file; none where all is as it was made.
 * @throws CannotRelease where the list is missing, empty or not in its form.
 */
export function differences(folder: string): string[] {
  const list = path.join(folder, checksumsFile);
  if (!existsSync(list)) throw new CannotRelease(`There is no ${checksumsFile} in ${folder}.`);
  const lines = readFileSync(list, "utf8")
    .split(/\r?\n/)
    .filter((line) => line !== "");
  if (lines.length === 0) throw new CannotRelease(`${list} is empty.`);
  return lines.flatMap((line) => {
    const [, expected, file] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
    if (!expected || !file) throw new CannotRelease(`${list} has a line that is no checksum: ${line}`);
    const place = path.join(folder, file);
    if (!existsSync(place)) return [`${file} is missing.`];
    const found = sha256(readFileSync(place));
    return found === expected ? [] : [`${file} differs: it has ${found}, and ${checksumsFile} says ${expected}.`];
  });
}
