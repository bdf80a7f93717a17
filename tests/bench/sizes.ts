/** Size of each built script. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

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
