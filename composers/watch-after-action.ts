/**
 * Watches the whole page for a moment after someone has done something in it: dialogs open and swap their editors
 * without anything being focused. At other times nothing watches the page, however busy it is.
 */

/** Still for this long, ms: what was opened stands. */
const still = 300;
/** Never longer than this, ms. */
const longest = 2000;
/** While things move, one look in this time, ms. */
const between = 100;

export interface BriefWatch {
  begin(): void;
}

export function createWatchAfterAction(look: () => void, signal: AbortSignal): BriefWatch {
  let began = 0;
  let moved = 0;
  let looked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    moved = performance.now();
  });

  /** One timer for all of it: on a busy page mutations come by the thousand, and cost one assignment a batch. */
  function onTimer(): void {
    const now = performance.now();
    const over = now - Math.max(moved, began) >= still || now - began >= longest;
    if (over) end();
    else timer = setTimeout(onTimer, between);
    // at the end in any case: text fields are emptied, and dialogs shown, without any node coming or going
    if (over || moved > looked) {
      looked = now;
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
      began = performance.now();
      if (timer !== undefined) return;
      observer.observe(document, { childList: true, subtree: true });
      timer = setTimeout(onTimer, between);
    },
  };
}
