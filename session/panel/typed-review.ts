/**
 * Holds reviews back while someone types quickly: each costs as much as a key. The first key after a pause is reviewed at once, the
 * last one a short pause later, and those between at most every so often, so that what is solved still leaves at once for the eye.
 */
import type { ObservedDraft } from "../../rules/model/draft";

/** ms */
const pause = 200;
const longestWait = 600;

/** More signs at once were pasted, or put in by a repair. */
const mostTyped = 6;

const isBlank = (parts: readonly string[]) => parts.every((text) => text.trim() === "");

/** Whether the draft differs from the one before by what a few keys change, and in nothing else. */
export function isTyped(before: ObservedDraft | null, now: ObservedDraft): boolean {
  if (!before || before.composer !== now.composer || before.parts.length !== now.parts.length) return false;
  if (isBlank(before.parts) || isBlank(now.parts)) return false;
  const length = (parts: readonly string[]) => parts.reduce((sum, text) => sum + text.length, 0);
  if (Math.abs(length(now.parts) - length(before.parts)) > mostTyped) return false;
  const beside = ({ parts: _, revision: __, ...rest }: ObservedDraft) => JSON.stringify(rest);
  return beside(before) === beside(now);
}

export interface TypedReview {
  /** Something was typed. */
  soon(): void;
  /** Reviews at once; what waits is done with it. */
  now(): void;
  /** Reviews what waits, if anything does. */
  catchUp(): void;
}

export function createTypedReview(review: () => void, signal: AbortSignal): TypedReview {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** ms */
  let reviewedAt = Number.NEGATIVE_INFINITY;
  signal.addEventListener("abort", () => clearTimeout(timer));

  function now(): void {
    clearTimeout(timer);
    timer = undefined;
    reviewedAt = performance.now();
    review();
  }
  return {
    now,
    soon() {
      const sinceReview = performance.now() - reviewedAt;
      clearTimeout(timer);
      if (sinceReview >= longestWait) now();
      else timer = setTimeout(now, Math.min(pause, longestWait - sinceReview));
    },
    catchUp() {
      if (timer !== undefined) now();
    },
  };
}
