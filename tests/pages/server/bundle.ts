/**
 * Bundles the pages' scripts once per state of their sources, into `.cache/pages/<hash>/`, and below it in `other/`
 * once more with other versions of the editors.
 */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { pages } from "../pages";

const pagesFolder = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const project = path.resolve(pagesFolder, "../..");
const cache = path.join(project, ".cache", "pages");
const scriptOf = (name: string) => path.join(pagesFolder, name, "page.ts");

/** Hash of everything the bundles are made of: the sources here and the installed versions. */
async function sourceHash(): Promise<string> {
  const hash = createHash("sha256").update(await readFile(path.join(project, "package-lock.json")));
  const files = (await readdir(pagesFolder, { recursive: true }))
    .filter((file) => /(?<!\.test)\.ts$/.test(file))
    .sort();
  for (const file of files) hash.update(file).update(await readFile(path.join(pagesFolder, file)));
  return hash.digest("hex").slice(0, 16);
}

/** The editors' packages by the names that other versions of them are installed under. */
const otherVersions: Record<string, string> = {
  lexical: "lexical-older",
  "@lexical/rich-text": "lexical-older-rich-text",
  "@lexical/history": "lexical-older-history",
  "@lexical/utils": "lexical-older-utils",
  quill: "quill-newer",
};
export const otherFolder = "other";

/** Folder with `<page>.js` for every page of the table; built only when something changed. */
export async function bundlePages(): Promise<string> {
  const finished = path.join(cache, await sourceHash());
  if (existsSync(finished)) return finished;
  await mkdir(cache, { recursive: true });
  const unfinished = await mkdtemp(path.join(cache, "building-"));
  await buildInto(unfinished, {});
  await buildInto(path.join(unfinished, otherFolder), otherVersions);
  try {
    await rename(unfinished, finished);
  } catch (problem) {
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(finished)) throw problem; // another process may have finished the same first
  }
  return finished;
}

/** `packages`: names that stand for other ones, wherever they are imported. */
async function buildInto(folder: string, packages: Record<string, string>): Promise<void> {
  const { build } = await import("vite"); // loading it takes a quarter of a second, which is saved when the bundles are there
  await build({
    configFile: false,
    logLevel: "error",
    mode: "production",
    root: pagesFolder,
    publicDir: false,
    resolve: {
      alias: Object.entries(packages).map(([name, other]) => ({ find: new RegExp(`^${name}$`), replacement: other })),
    },
    define: { "process.env.NODE_ENV": '"production"', global: "globalThis" }, // Draft.js expects Node's name
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: "es2023",
      minify: false, // the pages are read in the browser's tools more often than they travel
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(pages.map(({ name }) => [name, scriptOf(name)])),
        output: { entryFileNames: "[name].js", chunkFileNames: "part-[hash].js" },
      },
    },
  });
}
