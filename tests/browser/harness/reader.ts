/** The extension's own way of reading editors, as a script that a page can run: thousands of documents without a line. */
import { fileURLToPath } from "node:url";
import { build } from "vite";

declare global {
  interface Window {
    /** Text of an editor as the extension reads it, null where it knows no editor. */
    __read(root: HTMLElement): string | null;
  }
}

export async function readerScript(): Promise<string> {
  const entry = fileURLToPath(new URL("reader-in-page.ts", import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: "silent",
    publicDir: false,
    build: { write: false, lib: { entry, formats: ["iife"], name: "reader" } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && "output" in output ? output.output[0] : null;
  if (!chunk) throw new Error("The reader could not be built.");
  return chunk.code;
}
