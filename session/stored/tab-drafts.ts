/**
 * The newest state of each tab, in session storage: gone with the browser, there for a panel opened later and for a
 * background script that was stopped.
 */
import { browser } from "wxt/browser";
import { type PageState, parsePageState } from "../line/messages";

const keyOf = (tab: number) => `tab-${tab}`;

export async function rememberTab(tab: number, state: PageState): Promise<void> {
  if (state.kind === "no-composer") await forgetTab(tab);
  else await browser.storage.session.set({ [keyOf(tab)]: state });
}

export async function forgetTab(tab: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tab));
}

export async function recallTab(tab: number): Promise<PageState | null> {
  const stored = await browser.storage.session.get(keyOf(tab));
  return parsePageState(stored[keyOf(tab)]);
}
