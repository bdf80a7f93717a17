/** Tells the background what a page shows: at once when it matters, else after a pause in typing. */
import { browser } from "wxt/browser";
import { deeplyFocused } from "../../composers/find-composer";
import type { DraftNotice, PageState } from "./messages";

/** The badge may wait for a pause in typing, ms; while someone types on, it is brought up to date this often. */
const pause = 400;
const atLeastEvery = 1500;

/** A page has the focus by the browser's account while a frame in it has; then the person is in that frame. */
const isPersonHere = () => document.hasFocus() && !(deeplyFocused() instanceof HTMLIFrameElement);

export interface DraftNotices {
  send(): void;
  sendSoon(): void;
}

/** `state`: what the page shows when the notice is sent. */
export function createDraftNotices(state: () => PageState, signal: AbortSignal): DraftNotices {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastSent = 0;
  let lastChange = -pause;
  signal.addEventListener("abort", () => clearTimeout(timer));

  /** Where a page has frames, the one heard last speaks for its tab: that is where the person is now. */
  function onFocus({ isTrusted }: Event): void {
    if (isTrusted && (window.length > 0 || parent !== window) && state().kind === "draft") send();
  }
  window.addEventListener("focus", onFocus, { signal });

  function send(isRepeated = false): void {
    if (signal.aborted) return;
    clearTimeout(timer);
    lastSent = performance.now();
    const untilSettled = lastChange + pause - lastSent;
    const isSettled = untilSettled <= 0;
    // what is told while someone types is told again once they pause
    timer = isSettled ? undefined : setTimeout(sendWhenDue, untilSettled);
    const notice: DraftNotice = {
      ...{ type: "page-state", state: state(), isSettled },
      ...{ hasFocus: isPersonHere(), since: performance.timeOrigin },
    };
    /** Once: where the second is lost too, there may be nobody to tell. */
    function repeat(): void {
      if (!isRepeated && !signal.aborted) timer ??= setTimeout(send, pause, true);
    }
    try {
      // A browser may stop the background while it takes this in. Then it rejects, or, where an open panel
      // has heard the notice too, resolves without the background's `true`.
      browser.runtime.sendMessage(notice).then((isTaken: unknown) => isTaken || repeat(), repeat);
    } catch {
      // the extension was updated or removed: nobody to tell
    }
  }
  function sendWhenDue(): void {
    const wait = Math.min(lastChange + pause, lastSent + atLeastEvery) - performance.now();
    if (wait <= 0) send();
    else timer = setTimeout(sendWhenDue, wait);
  }
  return {
    send: () => send(),
    /** One timer that looks again when it is due: setting a new one at every key would cost as much as reading. */
    sendSoon() {
      lastChange = performance.now();
      if (!signal.aborted) timer ??= setTimeout(sendWhenDue, pause);
    },
  };
}
