/** One name for what a folder of sources holds: the same sources give the same name on every computer. */
import { createHash } from "node:crypto";
import { globSync, readFileSync, statSync } from "node:fs";

/** `folders`: from the current folder. Tests do not count. 16 hexadecimal digits. */
export function sourceHash(folders: readonly string[]): string {
  const hash = createHash("sha256");
  const files = folders
    .flatMap((folder) => globSync(`${folder}/**/*`))
    .filter((file) => !/\.test\.tsx?$/.test(file) && statSync(file).isFile());
  const named = files.map((file) => ({ file, name: file.replaceAll("\\", "/") }));
  for (const { file, name } of named.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    hash.update(`${name}\0`).update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex").slice(0, 16);
}
