/**
 * Watches the whole page for a moment after someone has done something in it: dialogs open and swap their editors
 * without anything being focused. At other times nothing watches the page, however busy it is.
 */

/** The page is watched until it has not changed for this long, ms: then what was opened is complete. */
const quietTime = 300;
/** It is never watched longer than this, ms. */
const longestWatch = 2000;
/** While the page changes, it is looked at once in this time, ms. */
const lookInterval = 100;

export interface WatchAfterAction {
  /** Watches from now on for a moment; while it is watching already, for a moment longer. */
  begin(): void;
}

export function createWatchAfterAction(look: () => void, signal: AbortSignal): WatchAfterAction {
  let lastAction = 0;
  let lastMutation = 0;
  let lastLook = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    lastMutation = performance.now();
  });

  /** One timer for all of it: on a busy page mutations come by the thousand, and cost one assignment a batch. */
  function onTimer(): void {
    const now = performance.now();
    const isOver = now - Math.max(lastMutation, lastAction) >= quietTime || now - lastAction >= longestWatch;
    if (isOver) end();
    else timer = setTimeout(onTimer, lookInterval);
    // at the end in any case: text fields are emptied, and dialogs shown, without any node coming or going
    if (isOver || lastMutation > lastLook) {
      lastLook = now;
      look();
    }
  }
  function end(): void {
    observer.disconnect();
    clearTimeout(timer);
    timer = undefined;
  }
  signal.addEventListener("abort", end);

  return {
    begin() {
      if (signal.aborted) return;
      lastAction = performance.now();
      if (timer !== undefined) return;
      observer.observe(document, { childList: true, subtree: true });
      timer = setTimeout(onTimer, lookInterval);
    },
  };
}
