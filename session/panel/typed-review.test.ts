import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ObservedDraft } from "../../rules/model/draft";
import { observedOf } from "../../tests/support/observed";
import { createTypedReview, isTyped } from "./typed-review";

const draft = observedOf;

describe("what was typed", () => {
  it.each<[string, ObservedDraft | null, ObservedDraft, boolean]>([
    ["a key more", draft("Hei"), draft("Heip", { revision: 2 }), true],
    ["a key less", draft("Heip"), draft("Hei"), true],
    ["the first letter", draft(""), draft("H"), false],
    ["the last letter deleted", draft("H"), draft(" "), false],
    ["a pasted word", draft("Hei"), draft("Hei kaikille"), false],
    ["another composer", draft("Hei"), draft("Heip", { composer: "other" }), false],
    ["a part more", draft("Hei"), draft("Hei", { parts: ["Hei", "a"] }), false],
    ["a key on the way to the publish button", draft("Hei"), draft("Heip", { publishing: true }), false],
    ["the first of all", null, draft("Hei"), false],
  ])("%s", (_, before, now, expected) => {
    expect(isTyped(before, now)).toBe(expected);
  });
});

describe("reviews while someone types", () => {
  const ends = new AbortController();
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function typed() {
    const review = vi.fn();
    return { review, reviews: createTypedReview(review, ends.signal) };
  }

  it("begin with the first key, and end with the last", () => {
    const { review, reviews } = typed();
    reviews.soon();
    expect(review).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(40);
    reviews.soon();
    expect(review).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(200);
    expect(review).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(1000);
    expect(review).toHaveBeenCalledTimes(2);
  });

  it("come twice a second at most, however quickly someone types", () => {
    const { review, reviews } = typed();
    for (let key = 0; key < 50; key++) {
      reviews.soon();
      vi.advanceTimersByTime(40);
    }
    expect(review.mock.calls.length).toBeGreaterThanOrEqual(4);
    expect(review.mock.calls.length).toBeLessThanOrEqual(5);
  });

  it("are caught up with at once where something is pressed", () => {
    const { review, reviews } = typed();
    reviews.soon();
    reviews.soon();
    reviews.catchUp();
    reviews.catchUp();
    expect(review).toHaveBeenCalledTimes(2);
  });
});
