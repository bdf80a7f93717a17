/** Keeps the dismissals of each tab in session storage, gone with the browser; shared by panel, popup and badge. */
import { logFailure } from "../browser/failures";
import { type Dismissals, noDismissals, parseDismissals } from "./dismissals";
import { dismissalsKey } from "./keys";
import { storedItem } from "./stored-item";
import { watchTabItems } from "./watch-tab-items";

const itemOf = (tab: number) => storedItem({ area: "session", key: dismissalsKey(tab), parse: parseDismissals });

/** None where those of another composer are stored, and where the storage cannot be read. */
export async function readDismissals(tab: number, composer: string): Promise<Dismissals> {
  const stored = await itemOf(tab).read().catch(logFailure("The dismissals could not be read"));
  return stored?.composer === composer ? stored : noDismissals(composer);
}

/** In turn with what others store: none is lost between their reading and their writing. */
export async function writeDismissals(tab: number, dismissals: Dismissals): Promise<void> {
  await itemOf(tab).change(() => dismissals);
}

/** Changes those of this composer as they are stored then; those of another composer stay. */
export async function changeDismissals(
  tab: number,
  composer: string,
  change: (dismissals: Dismissals) => Dismissals,
): Promise<void> {
  await itemOf(tab).change((stored) => (stored?.composer === composer ? change(stored) : stored));
}

export const forgetDismissals = (tab: number): Promise<void> => itemOf(tab).remove();

/** Calls back with the tab whose dismissals have changed, from whichever page, until the signal ends. */
export const watchDismissals = (callback: (tab: number) => void, signal: AbortSignal): void =>
  watchTabItems(dismissalsKey, callback, signal);
