/**
 * Plugin for `wxt.config.ts`: starts each content script in one line. WXT's own start would add 300 bytes of logging to each,
 * which says nothing in a build for users; what a script throws is shown by the browser either way.
 */
import type { Plugin } from "vite";

/** `code`: WXT's start of a content script. @throws Error where it is no longer as it was. */
export function shortened(code: string): string {
  const imports = code.match(/^import (?:definition|\{ ContentScriptContext \}) from .+$/gm);
  if (imports?.length !== 2) throw new Error("WXT starts content scripts in another way: tools/bundle/short-start.ts");
  return [...imports, "export default definition.main(new ContentScriptContext());"].join("\n");
}

export const shortStart = (): Plugin => ({
  name: "short-start",
  apply: "build",
  transform: {
    filter: { id: /virtual:wxt-content-script-isolated-world-entrypoint/ },
    handler: (code) => ({ code: shortened(code), map: null }),
  },
});
