/** Which tabs are in private windows. */
import { browser } from "../browser/browser";
import { logUnlessGone } from "../browser/failures";

/** Whether a tab is in a private window; true where the browser does not say. */
export async function isPrivateTab(tab: number): Promise<boolean> {
  try {
    const { incognito } = await browser.tabs.get(tab);
    return incognito;
  } catch (problem) {
    logUnlessGone("It is not known whether a tab is private")(problem);
    return true;
  }
}
