/**
 * Holds reviews back while someone types quickly: each costs more than a key. The first key after a pause is reviewed at once, the
 * last one a short pause later, and those between at most every so often. Where a passage of a finding is being changed they come
 * more often, so that what is solved leaves at once for the eye; new findings wait for a longer pause anyway.
 */
import type { ObservedDraft, TextRange } from "../../rules/model/draft";

/** ms */
interface Waits {
  /** After the last key. */
  pause: number;
  /** However long someone types. */
  longest: number;
}
const atFinding: Waits = { pause: 100, longest: 250 };
const elsewhere: Waits = { pause: 200, longest: 1000 };

/** UTF-16 units beside a passage: what is written there may join it. */
const besidePassage = 2;
/** UTF-16 units; a few keys in the middle of a longer passage do not mend it. */
const longestPassage = 80;

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

/** Where the first sign differs; the length of the shorter one where none does. */
function firstDifference(before: string, now: string): number {
  const length = Math.min(before.length, now.length);
  for (let at = 0; at < length; at++) if (before[at] !== now[at]) return at;
  return length;
}

/** Whether what was typed changes a passage, or the signs beside it. `reviewed`: the texts that `passages` belong to. */
export function isAtPassage(
  before: ObservedDraft | null,
  now: ObservedDraft,
  reviewed: readonly string[],
  passages: readonly TextRange[],
): boolean {
  return now.parts.some((text, part) => {
    const earlier = before?.parts[part] ?? "";
    if (text === earlier) return false;
    const at = firstDifference(earlier, text);
    // keys that were typed since the review may have moved the passage
    const reach = besidePassage + Math.abs(text.length - (reviewed[part] ?? "").length);
    return passages.some((range) => {
      if (range.part !== part || range.end - range.start > longestPassage) return false;
      return at >= range.start - reach && at <= range.end + reach;
    });
  });
}

export interface TypedReview {
  /** Something was typed. */
  soon(where: "at-finding" | "elsewhere"): void;
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
    soon(where) {
      const { pause, longest } = where === "at-finding" ? atFinding : elsewhere;
      const sinceReview = performance.now() - reviewedAt;
      clearTimeout(timer);
      if (sinceReview >= longest) now();
      else timer = setTimeout(now, Math.min(pause, longest - sinceReview));
    },
    catchUp() {
      if (timer !== undefined) now();
    },
  };
}
