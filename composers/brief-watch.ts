/**
 * Watches the whole page for a moment after someone has done something in it: dialogs open and swap their editors
 * without anything being focused. At other times nothing watches the page, however busy it is.
 */

/** Still for this long, ms: what was opened stands. */
const still = 300;
/** Never longer than this, ms. */
const longest = 2000;
/** At most one look in this time, ms. */
const between = 100;

export interface BriefWatch {
  begin(): void;
}

export function createBriefWatch(look: () => void, signal: AbortSignal): BriefWatch {
  let until = 0;
  let lookTimer: ReturnType<typeof setTimeout> | undefined;
  let endTimer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    lookTimer ??= setTimeout(() => {
      lookTimer = undefined;
      look();
    }, between);
    endWhenStill();
  });

  function end(): void {
    observer.disconnect();
    clearTimeout(lookTimer);
    clearTimeout(endTimer);
    lookTimer = undefined;
    until = 0;
    // text fields are emptied, and dialogs shown, without any node coming or going
    if (!signal.aborted) look();
  }
  function endWhenStill(): void {
    clearTimeout(endTimer);
    endTimer = setTimeout(end, Math.max(0, Math.min(still, until - performance.now())));
  }
  signal.addEventListener("abort", end);

  return {
    begin() {
      if (signal.aborted) return;
      if (until === 0) observer.observe(document, { childList: true, subtree: true });
      until = performance.now() + longest;
      endWhenStill();
    },
  };
}
