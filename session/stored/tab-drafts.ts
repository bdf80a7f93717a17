/**
 * The newest state of each tab, in session storage: gone with the browser, there for a panel opened later and for a
 * background script that was stopped.
 */
import { browser } from "../browser/browser";
import { type PageState, parsePageState } from "../line/messages";
import { tabDraftKey, tabOfKey } from "./keys";
import { storedItem } from "./stored-item";

const itemOf = (tab: number) => storedItem({ area: "session", key: tabDraftKey(tab), parse: parsePageState });

export async function rememberTab(tab: number, state: PageState): Promise<void> {
  if (state.kind === "no-composer") await forgetTab(tab);
  else await itemOf(tab).write(state);
}

export const forgetTab = (tab: number): Promise<void> => itemOf(tab).remove();

/** null where nothing is remembered. */
export const recallTab = (tab: number): Promise<PageState | null> => itemOf(tab).read();

/** The tabs of which something is remembered. */
export async function rememberedTabs(): Promise<number[]> {
  const keys = Object.keys(await browser.storage.session.get(null));
  return keys.flatMap((key) => tabOfKey(key, tabDraftKey) ?? []);
}
