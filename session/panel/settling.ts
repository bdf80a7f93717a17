/** Tells when a text has not been changed for a moment: only then is its review a verdict. */

/** For how long, ms. */
const settlingPause = 500;

export interface Settling {
  readonly isSettled: boolean;
  /** The text was changed. */
  changed(): void;
}

export function createSettling(onSettled: () => void, signal: AbortSignal): Settling {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isSettled = true;
  signal.addEventListener("abort", () => clearTimeout(timer));
  return {
    get isSettled() {
      return isSettled;
    },
    changed() {
      isSettled = false;
      clearTimeout(timer);
      timer = setTimeout(() => {
        isSettled = true;
        onSettled();
      }, settlingPause);
    },
  };
}
