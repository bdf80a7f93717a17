/** Puts what edits and marks (`entrypoints/page-tools.ts`) into a page that asks for it. */
import { isWatched } from "../../composers/platforms/addresses";
import { type Browser, browser } from "../browser/browser";
import { logUnlessGone } from "../browser/failures";

export function bringPageTools(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) => {
    const isRequest = typeof message === "object" && message !== null && Reflect.get(message, "type") === "page-tools";
    const tabId = sender.tab?.id;
    if (!isRequest || sender.id !== browser.runtime.id || tabId === undefined || !isWatched(sender.url)) return;
    return browser.scripting
      .executeScript({ target: { tabId }, files: ["/page-tools.js"] })
      .then(() => undefined, logUnlessGone("A page did not get what edits and marks"));
  });
}
