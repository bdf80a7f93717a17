/**
 * `npx tsx tools/emoji/names.ts`: writes `public/emoji/<language>.json` with the names that screen readers give to
 * emoji. They come from the Unicode CLDR's annotations, in the package `cldr-annotations-modern`, which it fetches from
 * npm.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findEmoji } from "../../rules/text/emoji";

const source = "cldr-annotations-modern@45.0.0";
const folder = mkdtempSync(path.join(tmpdir(), "cldr-"));
const run = (command: string, args: string[]) => spawnSync(command, args, { cwd: folder, encoding: "utf8" });
const archive = run("npm", ["pack", source, "--silent"]).stdout.trim();
run("tar", ["xzf", archive, "package/annotations"]);
mkdirSync("public/emoji", { recursive: true });
for (const language of ["fi", "sv", "en"]) {
  const file = path.join(folder, "package/annotations", language, "annotations.json");
  const { annotations } = JSON.parse(readFileSync(file, "utf8")).annotations as {
    annotations: Record<string, { tts?: string[] }>;
  };
  const names = Object.entries(annotations).flatMap(([sign, { tts }]) => {
    const [emoji] = findEmoji(`${sign}\uFE0F`, 0);
    return emoji && tts?.[0] ? [[emoji.picture, tts[0]] as const] : [];
  });
  writeFileSync(`public/emoji/${language}.json`, `${JSON.stringify(Object.fromEntries(names))}\n`);
  process.stdout.write(`${language}: ${names.length} names\n`);
}
rmSync(folder, { recursive: true });
