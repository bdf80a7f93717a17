/** Holds a review back for a short pause in writing, and no longer than a person would wait: each costs as much as a key. */

/** ms */
const pause = 150;
const longestWait = 600;

export interface DelayedReview {
  /** Something was written. */
  soon(): void;
  now(): void;
}

export function createDelayedReview(review: () => void, signal: AbortSignal): DelayedReview {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Since when there is something that was not reviewed; ms. */
  let unreviewedSince: number | undefined;
  signal.addEventListener("abort", () => clearTimeout(timer));

  function now(): void {
    clearTimeout(timer);
    unreviewedSince = undefined;
    review();
  }
  return {
    now,
    soon() {
      const time = performance.now();
      unreviewedSince ??= time;
      clearTimeout(timer);
      timer = setTimeout(now, Math.min(pause, unreviewedSince + longestWait - time));
    },
  };
}
