/** Hears of changes in what session storage keeps for each tab, whichever tab it is. */
import { browser } from "../browser/browser";
import { tabOfKey } from "./keys";

/** `keyOf`: the key of a tab's item. Calls back with the tab. */
export function watchTabItems(
  keyOf: (tab: number) => string,
  callback: (tab: number) => void,
  signal: AbortSignal,
): void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area !== "session") return;
    for (const key of Object.keys(changes)) {
      const tab = tabOfKey(key, keyOf);
      if (tab !== null) callback(tab);
    }
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(onChanged));
}
