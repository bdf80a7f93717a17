import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createDelayedReview, type DelayedReview } from "./delayed-review";

const review = vi.fn();
let end: AbortController;
let delayed: DelayedReview;
const wait = (ms: number) => vi.advanceTimersByTime(ms);

beforeEach(() => {
  vi.useFakeTimers();
  review.mockClear();
  end = new AbortController();
  delayed = createDelayedReview(review, end.signal);
});
afterEach(() => {
  vi.useRealTimers();
});

it("a review waits for 150 ms without a key", () => {
  delayed.soon();
  wait(149);
  delayed.soon();
  wait(149);
  expect(review).not.toHaveBeenCalled();
  wait(1);
  expect(review).toHaveBeenCalledTimes(1);
});

it("someone who types on without a pause gets a review every 600 ms", () => {
  for (let time = 0; time < 1200; time += 100) {
    delayed.soon();
    wait(100);
    expect(review).toHaveBeenCalledTimes(Math.floor((time + 100) / 600));
  }
});

it("a review at once takes the place of the one that waits, and the next one waits as long again", () => {
  delayed.soon();
  wait(140);
  delayed.now();
  expect(review).toHaveBeenCalledTimes(1);
  wait(1000);
  expect(review).toHaveBeenCalledTimes(1);
  delayed.soon();
  wait(149);
  expect(review).toHaveBeenCalledTimes(1);
  wait(1);
  expect(review).toHaveBeenCalledTimes(2);
});

it("nothing is reviewed any more once the panel is closed", () => {
  delayed.soon();
  end.abort();
  wait(1000);
  expect(review).not.toHaveBeenCalled();
});
