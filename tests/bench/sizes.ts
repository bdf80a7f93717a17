/** Size of each built script. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { packedWeights } from "../../assets/language/weights";

export interface Size {
  bytes: number;
  gzip: number;
}

export function scriptSizes(folder: string): Record<string, Size> {
  if (!existsSync(folder)) return {};
  const sizes: Record<string, Size> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(js|css)$/.test(entry.name)) continue;
    const file = path.join(entry.parentPath, entry.name);
    const content = readFileSync(file);
    sizes[path.relative(folder, file)] = { bytes: content.length, gzip: gzipSync(content).length };
  }
  return sizes;
}

export interface OpeningSize {
  /** What reads texts and checks them, without the language model. */
  rules: number;
  /** All else, with the texts of one language. */
  frame: number;
}

/** What the pages of a built extension load before they show anything, each script once, in bytes of gzip. */
export function openingSize(folder: string, pages: readonly string[]): OpeningSize {
  const chunks = path.join(folder, "chunks");
  const read = (name: string) => readFileSync(path.join(chunks, name), "utf8");
  const loaded = new Set<string>();
  const load = (name: string): void => {
    if (loaded.has(name)) return;
    loaded.add(name);
    for (const [, next = ""] of read(name).matchAll(/(?:from|import)["'`]\.\/([^"'`]+)["'`]/g)) load(next);
  };
  for (const page of pages) {
    const html = readFileSync(path.join(folder, page), "utf8");
    for (const [, name = ""] of html.matchAll(/(?:src|href)="\/chunks\/([^"]+\.js)"/g)) load(name);
  }
  for (const name of readdirSync(chunks)) if (name.startsWith("fi-")) load(name);
  const size = (script: string) => gzipSync(script.replace(packedWeights, "")).length;
  const sum = (names: readonly string[]) => names.reduce((total, name) => total + size(read(name)), 0);
  const isOfRules = (name: string) => name.startsWith("rules-");
  return {
    rules: sum([...loaded].filter(isOfRules)),
    frame: sum([...loaded].filter((name) => !isOfRules(name))),
  };
}
