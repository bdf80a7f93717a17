/**
 * Plugin for `wxt.config.ts`: remembers which npm packages stand in the built scripts, whichever of the several builds
 * they came in with, and reads their licences for the notice (`notice.ts`).
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Plugin } from "vite";
import type { LicensedPackage } from "./notice";

/** Licence texts of packages that come without one, by the package's name: taken from their repositories. */
const keptTexts = "tools/bundle/licence-texts";

/** What the build tools write into scripts has no file of its own. */
const virtualOwners: [RegExp, string][] = [
  [/^\0?virtual:wxt-/, "wxt"],
  [/^\0?vite\//, "vite"],
  [/^\0?rolldown\//, "rolldown"],
];

/** Folder of the npm package that the module belongs to; null for the extension's own. `id`: as the bundler names it. */
export function packageFolder(id: string): string | null {
  for (const [pattern, name] of virtualOwners) if (pattern.test(id)) return `node_modules/${name}`;
  return /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll("\\", "/"))?.[1] ?? null;
}

/** @throws Error where the package names no licence. The text is null where the package has none. */
export function readPackage(folder: string): LicensedPackage {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  if (typeof license !== "string") throw new Error(`${name} ${version} names no licence in its package.json.`);
  const kept = path.join(keptTexts, `${name}.txt`);
  const own = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying)(\.\w+)?$/i.test(file))
    .sort()[0];
  const file = own ? path.join(folder, own) : existsSync(kept) ? kept : null;
  return { name, version, licence: license, text: file && withoutOthers(readFileSync(file, "utf8")) };
}

/** Vite's file also has the licences of what it bundles for itself, which is in no script of ours. */
const withoutOthers = (text: string) => text.split(/^# Licenses of bundled dependencies$/m)[0] ?? "";

export interface BundledPackages {
  plugin(): Plugin;
  /** What was met since the last call. */
  take(): LicensedPackage[];
}

export function bundledPackages(): BundledPackages {
  const folders = new Set<string>();
  return {
    plugin: () => ({
      name: "bundled-packages",
      apply: "build",
      generateBundle(_, files) {
        for (const file of Object.values(files)) {
          if (file.type !== "chunk") continue;
          for (const [id, { renderedLength }] of Object.entries(file.modules)) {
            const folder = renderedLength > 0 ? packageFolder(id) : null;
            if (folder) folders.add(folder);
          }
        }
      },
    }),
    take() {
      const packages = [...folders].map(readPackage);
      folders.clear();
      return packages;
    },
  };
}
