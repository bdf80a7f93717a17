/** Puts a script into the page, or the frame of one, that asks for it: what edits and marks (`entrypoints/page-tools.ts`), or the publish guard. */
import { type Browser, browser } from "../browser/browser";
import { logUnlessGone } from "../browser/failures";
import { pageScripts } from "../line/page-scripts";
import { isTrustedSender } from "../line/trusted-sender";

export function bringPageScripts(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) => {
    const asked = typeof message === "object" && message !== null ? Reflect.get(message, "type") : null;
    const script = pageScripts.find((one) => one === asked);
    if (!script || !isTrustedSender(sender)) return;
    const { tab, frameId } = sender;
    return browser.scripting
      .executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: [`/${script}.js`] })
      .then(() => undefined, logUnlessGone(`A page did not get its script ${script}`));
  });
}
