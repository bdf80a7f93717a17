export interface DelayedCall {
  /** Calls after the delay; while a call waits, further ones are not added. */
  soon(): void;
  /** Calls at once, in place of a call that waits. */
  now(): void;
}

/** `delay`: asked anew for each call, ms. A call that waits when the signal ends is not made. */
export function createDelayedCall(call: () => void, delay: () => number, signal: AbortSignal): DelayedCall {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function now(): void {
    clearTimeout(timer);
    timer = undefined;
    call();
  }
  signal.addEventListener("abort", () => clearTimeout(timer));

  return {
    soon() {
      timer ??= setTimeout(now, delay());
    },
    now,
  };
}
