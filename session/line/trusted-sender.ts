/** Who speaks from a page: only this extension's own content scripts, where a composer of a watched platform may stand, are heard. */
import { isWatched, mayStandInFrame } from "../../composers/platforms/addresses";
import { type Browser, browser } from "../browser/browser";

type Sender = Browser.runtime.MessageSender;
/** A sender whose tab and frame are known. */
export type PageSender = Sender & { tab: Browser.tabs.Tab & { id: number }; frameId: number };

/** Whether one of this extension's own content scripts speaks, in whichever page. */
export const isOwnScript = (sender: Sender): sender is PageSender =>
  sender.id === browser.runtime.id && sender.tab?.id !== undefined && sender.frameId !== undefined;

/**
 * The page of a tab, where it is watched, or a frame in it of the same host, where the platform has composers in frames; no page
 * that the browser has loaded beforehand, since the tab shows another one.
 */
export const isTrustedSender = (sender: Sender): sender is PageSender =>
  isOwnScript(sender) &&
  sender.documentLifecycle !== "prerender" &&
  (sender.frameId === 0 ? isWatched(sender.url) : mayStandInFrame(sender.url, sender.tab.url));
