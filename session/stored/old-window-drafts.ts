/** Removes drafts of windows. Apart from `window-drafts.ts`, since the background is not to load what reads their texts. */
import { browser } from "../browser/browser";
import { windowOfKey } from "./draft-keys";

/** Removes those that were written before `moment`, and what tells no time. Rejects where the storage is broken. */
export async function forgetWindowDrafts(moment: Date): Promise<void> {
  const isOld = ([key, value]: [string, unknown]) => {
    const changed: unknown = typeof value === "object" && value !== null ? Reflect.get(value, "changed") : null;
    const isNewer = typeof changed === "string" && changed >= moment.toISOString();
    return windowOfKey(key) !== undefined && !isNewer;
  };
  const old = Object.entries(await browser.storage.local.get(null)).filter(isOld);
  await browser.storage.local.remove(old.map(([key]) => key));
}
