/**
 * Plugin for `wxt.config.ts`: takes out of the libraries what nothing here uses and the stores' lint warns of, so that no warning has
 * to be explained there: zod's probe whether code can be made from text, and preact's writing of HTML.
 */
import type { Plugin } from "vite";

interface Replacement {
  /** Path of the library's module, with / between folders. */
  module: RegExp;
  /** Stands in it exactly once. */
  unsafe: RegExp;
  safe: string;
}

export const replacements: Record<"zod" | "preact", Replacement> = {
  // false is what the probe finds under the content security policy; `jitless` (rules/model/guideline-values.ts) says the same
  zod: {
    module: /\/zod\/v4\/core\/util\.js$/,
    unsafe: /const F = Function;\s+new F\(""\);\s+return true;/,
    safe: "return false;",
  },
  // biome's noDangerouslySetInnerHtml keeps sources from asking for it
  preact: {
    module: /\/preact\/dist\/preact\.mjs$/,
    unsafe: /\(\w+\.innerHTML=\w+\.__html\)/,
    safe: '(()=>{throw Error("No HTML from text")})()',
  },
};

/** What may stand in no script: an assignment of HTML, and code made from text. */
const forbidden = /\.(?:inner|outer)HTML\s*\+?=(?!=)|(?<![\w$.])(?:Function|eval)\(/;

/** `code`: the library's module. @throws Error where it is no longer as it was. */
export function withoutUnsafe(code: string, { unsafe, safe, module }: Replacement): string {
  if (code.split(unsafe).length !== 2) {
    throw new Error(`${module.source} is no longer as it was: tools/bundle/no-unsafe-code.ts`);
  }
  return code.replace(unsafe, () => safe);
}

/** @throws Error where a built script, `code`, has what the stores' lint warns of. */
export function refuseUnsafe(file: string, code: string): void {
  const found = code.match(forbidden);
  if (!found) return;
  const around = code.slice(Math.max(0, (found.index ?? 0) - 60), (found.index ?? 0) + 60);
  throw new Error(`${file} has what the stores warn of (tools/bundle/no-unsafe-code.ts): … ${around} …`);
}

export const noUnsafeCode = (): Plugin => ({
  name: "no-unsafe-code",
  apply: "build",
  transform: {
    filter: { id: Object.values(replacements).map(({ module }) => module) },
    handler(code, id) {
      const replacement = Object.values(replacements).find(({ module }) => module.test(id));
      return replacement && { code: withoutUnsafe(code, replacement), map: null };
    },
  },
  // a library that moved its module would be met by no filter
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) if (file.type === "chunk") refuseUnsafe(file.fileName, file.code);
  },
});
