/** For tests: the rules as the extension ships them, built with the plugins of `wxt.config.ts` and loaded beside the sources. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build, type InlineConfig } from "vite";
import wxtConfig from "../../wxt.config";

const entries = {
  index: "rules/index.ts",
  message: "rules/message.ts",
  registry: "rules/checks/registry.ts",
  say: "rules/model/say.ts",
};

export interface BuiltRules {
  index: typeof import("../../rules/index");
  message: typeof import("../../rules/message");
  registry: typeof import("../../rules/checks/registry");
  say: typeof import("../../rules/model/say");
  /** Deletes the files. */
  remove(): void;
}

/** No language is loaded yet. Takes about two seconds. */
export async function buildRules(): Promise<BuiltRules> {
  const folder = mkdtempSync(path.join(tmpdir(), "ohjenuora-rules-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    await build({
      ...(await configOfExtension()),
      ...{ configFile: false, logLevel: "silent", publicDir: false, mode: "production" },
      build: { target: "es2023", outDir: folder, lib: { entry: entries, formats: ["es"] } },
    });
    const load = (name: string) => import(pathToFileURL(path.join(folder, `${name}.js`)).href);
    const [index, message, registry, say] = await Promise.all(["index", "message", "registry", "say"].map(load));
    return { index, message, registry, say, remove };
  } catch (problem) {
    remove();
    throw problem;
  }
}

async function configOfExtension(): Promise<InlineConfig> {
  const env = { browser: "chrome", command: "build", manifestVersion: 3, mode: "production" } as const;
  const { plugins } = (await wxtConfig.vite?.(env)) ?? {};
  if (!plugins) throw new Error("wxt.config.ts has no plugins.");
  return { plugins };
}
