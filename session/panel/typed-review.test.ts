import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ObservedDraft } from "../../rules/model/draft";
import { observedOf } from "../../tests/support/observed";
import { createTypedReview, isAtPassage, isTyped } from "./typed-review";

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

describe("what is typed at a passage", () => {
  const text = "Klo 9:30 alkaa. Tervetuloa!";
  const time = { part: 0, start: 4, end: 8 };
  it.each<[string, string, string, string, boolean]>([
    ["in it", text, text, "Klo 9.30 alkaa. Tervetuloa!", true],
    ["right behind it", text, text, "Klo 9:30: alkaa. Tervetuloa!", true],
    ["at the end of the text", text, text, `${text} T`, false],
    ["far before it, as moved by it", `${text} `, text, `${text} T`, false],
    ["in it, after some keys before it", text, `No ${text}`, "No Klo 9.30 alkaa. Tervetuloa!", true],
  ])("%s", (_, reviewed, before, now, expected) => {
    expect(isAtPassage(draft(before), draft(now), [reviewed], [time])).toBe(expected);
  });
  it("is not asked about in the middle of a long one, and in another part", () => {
    const long = { part: 0, start: 0, end: 300 };
    const now = draft("a", { parts: ["a".repeat(301), "b"] });
    const before = draft("a", { parts: ["a".repeat(300), "b"] });
    expect(isAtPassage(before, now, before.parts, [long, { part: 1, start: 0, end: 1 }])).toBe(false);
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
    reviews.soon("at-finding");
    expect(review).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(40);
    reviews.soon("at-finding");
    expect(review).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(100);
    expect(review).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(1000);
    expect(review).toHaveBeenCalledTimes(2);
  });

  it("come four times a second at most, however quickly someone types", () => {
    const { review, reviews } = typed();
    for (let key = 0; key < 50; key++) {
      reviews.soon("at-finding");
      vi.advanceTimersByTime(40);
    }
    expect(review.mock.calls.length).toBeGreaterThanOrEqual(8);
    expect(review.mock.calls.length).toBeLessThanOrEqual(9);
  });

  it("come once a second where no passage is being changed, and a little later after the last key", () => {
    const { review, reviews } = typed();
    for (let key = 0; key < 45; key++) {
      reviews.soon("elsewhere");
      vi.advanceTimersByTime(40);
    }
    expect(review.mock.calls.length).toBe(2);
    vi.advanceTimersByTime(200);
    expect(review.mock.calls.length).toBe(3);
    vi.advanceTimersByTime(1000);
    expect(review.mock.calls.length).toBe(3);
  });

  it("are caught up with at once where something is pressed", () => {
    const { review, reviews } = typed();
    reviews.soon("at-finding");
    reviews.soon("at-finding");
    reviews.catchUp();
    reviews.catchUp();
    expect(review).toHaveBeenCalledTimes(2);
  });
});
