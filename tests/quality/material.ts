/** Reads the files of this folder. Paths are relative to it, or absolute. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL(".", import.meta.url));

export const materialPath = (name: string): string => path.resolve(folder, name);

/** Lines that are not empty. Throws where the file is missing, so that no test passes without its material. */
export function readLines(name: string): string[] {
  return readFileSync(materialPath(name), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
}

/** One value a line. The caller names the type; README.md says what each file holds. */
export const readJsonLines = <Row>(name: string): Row[] => readLines(name).map((line): Row => JSON.parse(line));

/** The cells of each line below the heading. */
export const readTable = (name: string): string[][] =>
  readLines(name)
    .slice(1)
    .map((line) => line.split("\t"));
