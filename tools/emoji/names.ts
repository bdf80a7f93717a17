/**
 * `npx tsx tools/emoji/names.ts`: writes `public/emoji/<language>.json` with the names that screen readers give to
 * emoji. They come from the Unicode CLDR, whose packages it fetches from npm: annotations, and those derived from them
 * for flags, keycaps, families and hair.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findEmoji } from "../../rules/text/emoji";

const release = "45.0.0";
const folder = mkdtempSync(path.join(tmpdir(), "cldr-"));
const run = (command: string, args: string[]) => spawnSync(command, args, { cwd: folder, encoding: "utf8" });

type Annotations = Record<string, { tts?: string[] }>;

/** Pictures with the names that are read aloud. */
function namesIn(annotations: Annotations): [picture: string, name: string][] {
  return Object.entries(annotations).flatMap(([sign, { tts }]): [string, string][] => {
    // the picture is named without its skin tone
    if (/\p{EMod}/u.test(sign) && !/^\p{EMod}$/u.test(sign)) return [];
    const [emoji] = findEmoji(`${sign}\uFE0F`, 0);
    return emoji && emoji.end >= sign.length && tts?.[0] ? [[emoji.picture, tts[0]]] : [];
  });
}

/** The CLDR names them in Finnish and English only. */
const swedishKeycaps = [
  ...Array.from("#*0123456789", (key): [string, string] => [`${key}\u20E3`, `tangent: ${key}`]),
  ["🔟", "tangent: 10"] as [string, string],
];

for (const kind of ["annotations", "annotations-derived"]) {
  const archive = run("npm", ["pack", `cldr-${kind}-modern@${release}`, "--silent"]).stdout.trim();
  run("tar", ["xzf", archive]);
}
mkdirSync("public/emoji", { recursive: true });
for (const language of ["fi", "sv", "en"]) {
  const read = (kind: "annotations" | "annotationsDerived"): Annotations =>
    JSON.parse(readFileSync(path.join(folder, "package", kind, language, "annotations.json"), "utf8"))[kind]
      .annotations;
  const names = new Map([
    ...(language === "sv" ? swedishKeycaps : []),
    ...namesIn(read("annotationsDerived")),
    ...namesIn(read("annotations")),
  ]);
  writeFileSync(`public/emoji/${language}.json`, `${JSON.stringify(Object.fromEntries(names))}\n`);
  process.stdout.write(`${language}: ${names.size} names\n`);
}
rmSync(folder, { recursive: true });
