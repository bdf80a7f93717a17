/** What the background says to a page's script. */
import { type Browser, browser } from "wxt/browser";

/** Background → content script: the person has taken the permission for these hosts away. */
export interface AccessMessage {
  type: "access-removed";
  hosts: string[];
}

/** Calls back with every message of this type from the extension's own background: only it speaks without a tab. */
export function listenToBackground<Message extends { type: string }>(
  type: Message["type"],
  take: (message: Message) => void,
): void {
  browser.runtime.onMessage.addListener((message: Message | null, sender: Browser.runtime.MessageSender) => {
    if (sender.id === browser.runtime.id && !sender.tab && message?.type === type) take(message);
  });
}
