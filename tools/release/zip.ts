/** Zip files that are the same, byte for byte, whenever and wherever they are made of the same files. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import JSZip from "jszip";

/** Contents by path, with `/` between folders. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The earliest day that a zip file can name. */
const fixedDate = new Date("1980-01-01T00:00:00Z");

/** All files of a folder and its folders. `isKept`: by the path from the folder; a folder's path ends in `/`. */
export function readFolder(folder: string, isKept: (file: string) => boolean = () => true): Files {
  const files = new Map<string, Uint8Array>();
  const walk = (inner: string): void => {
    for (const entry of readdirSync(path.join(folder, inner), { withFileTypes: true })) {
      const file = `${inner}${entry.name}${entry.isDirectory() ? "/" : ""}`;
      if (!isKept(file)) continue;
      if (entry.isDirectory()) walk(file);
      else if (entry.isFile()) files.set(file, readFileSync(path.join(folder, file)));
    }
  };
  walk("");
  return files;
}

/** Neither the order of the files nor their times count. jszip compresses with its own code, not with Node's. */
export async function zipOf(files: Files): Promise<Uint8Array> {
  const zip = new JSZip();
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  for (const [file, content] of sorted) zip.file(file, content, { date: fixedDate, createFolders: false });
  return zip.generateAsync({
    type: "uint8array",
    compression: "DEFLATE",
    compressionOptions: { level: 9 },
    platform: "DOS",
  });
}

/** @throws Error where it is no zip file. */
export async function unzipped(content: Uint8Array): Promise<Files> {
  const entries = Object.values((await JSZip.loadAsync(content)).files).filter(({ dir }) => !dir);
  return new Map(
    await Promise.all(entries.map(async (entry) => [entry.name, await entry.async("uint8array")] as const)),
  );
}
