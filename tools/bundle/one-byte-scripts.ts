/**
 * Plugin for `wxt.config.ts`: writes the few signs beyond Latin-1 (dashes, quotation marks, emoji) of a large script as
 * escapes. A browser keeps a script in memory with one byte a sign, and with two as soon as a single sign needs them.
 */
import type { Plugin } from "vite";

/** A script with more of them than one in so many signs would grow by more than it saves. */
const fewest = 50;

/** Smaller scripts are not worth it. Signs. */
const smallest = 50_000;

/** @throws Error where a sign stands behind a backslash: written as an escape it would mean something else there. */
export function inOneByte(code: string): string {
  const wide = code.match(/[\u0100-\uffff]/g)?.length ?? 0;
  if (code.length < smallest || wide * fewest > code.length) return code;
  return code.replace(/\\.|[\u0100-\uffff]/gs, (sign) => {
    if (sign.length === 1) return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
    if (sign > "\\\u00ff") throw new Error(`A script has a backslash before a sign that is to be an escape: ${sign}`);
    return sign;
  });
}

export const oneByteScripts = (): Plugin => ({
  name: "one-byte-scripts",
  apply: "build",
  generateBundle(_, files) {
    for (const file of Object.values(files)) if (file.type === "chunk") file.code = inOneByte(file.code);
  },
});
