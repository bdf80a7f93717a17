/** Keeps the dismissals of each tab in session storage, gone with the browser; shared by panel, popup and badge. */
import { browser } from "../browser/browser";
import { logFailure } from "../browser/failures";
import { type Dismissals, noDismissals, parseDismissals } from "./dismissals";
import { dismissalsKey, tabOfKey } from "./keys";
import { storedItem } from "./stored-item";

const itemOf = (tab: number) => storedItem({ area: "session", key: dismissalsKey(tab), parse: parseDismissals });

/** None where those of another composer are stored, and where the storage cannot be read. */
export async function readDismissals(tab: number, composer: string): Promise<Dismissals> {
  const stored = await itemOf(tab).read().catch(logFailure("The dismissals could not be read"));
  return stored?.composer === composer ? stored : noDismissals(composer);
}

export async function writeDismissals(tab: number, dismissals: Dismissals): Promise<void> {
  await itemOf(tab).write(dismissals);
}

export const forgetDismissals = (tab: number): Promise<void> => itemOf(tab).remove();

/** Calls back with the tab whose dismissals have changed, from whichever page; never ends. */
export function watchDismissals(callback: (tab: number) => void): void {
  browser.storage.onChanged.addListener((changes: Record<string, unknown>, area: string) => {
    if (area !== "session") return;
    for (const key of Object.keys(changes)) {
      const tab = tabOfKey(key, dismissalsKey);
      if (tab !== null) callback(tab);
    }
  });
}
