/** Where the built extensions are. */
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..");

/** Folder of the extension as it is released, built before the tests; throws when it is not there. */
export function builtExtension(browser: "chrome" | "firefox" = "chrome"): string {
  const folder = path.join(project, ".output", `${browser}-mv3`);
  if (!existsSync(path.join(folder, "manifest.json"))) {
    throw new Error(`The extension is not built for ${browser}: run "npm run build" first.`);
  }
  return folder;
}
