/** Puts what edits and marks (`entrypoints/page-tools.ts`) into the page, or the frame of one, that asks for it. */
import { type Browser, browser } from "../browser/browser";
import { logUnlessGone } from "../browser/failures";
import { isTrustedSender } from "../line/trusted-sender";

export function bringPageTools(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) => {
    const isRequest = typeof message === "object" && message !== null && Reflect.get(message, "type") === "page-tools";
    if (!isRequest || !isTrustedSender(sender)) return;
    const { tab, frameId } = sender;
    return browser.scripting
      .executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: ["/page-tools.js"] })
      .then(() => undefined, logUnlessGone("A page did not get what edits and marks"));
  });
}
