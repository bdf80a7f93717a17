import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createDelayedCall, type DelayedCall } from "./delayed-call";

const call = vi.fn();
let delay: number;
let end: AbortController;
let delayed: DelayedCall;
const wait = (ms: number) => vi.advanceTimersByTime(ms);

beforeEach(() => {
  vi.useFakeTimers();
  call.mockClear();
  delay = 100;
  end = new AbortController();
  delayed = createDelayedCall(call, () => delay, end.signal);
});
afterEach(() => {
  vi.useRealTimers();
});

it("a call comes after the delay", () => {
  delayed.soon();
  wait(99);
  expect(call).not.toHaveBeenCalled();
  wait(1);
  expect(call).toHaveBeenCalledTimes(1);
});

it("further calls are not added while one waits, and do not put it off", () => {
  for (let times = 0; times < 3; times++) {
    delayed.soon();
    wait(30);
  }
  wait(10);
  expect(call).toHaveBeenCalledTimes(1);
  wait(1000);
  expect(call).toHaveBeenCalledTimes(1);
});

it("the delay is asked for anew for each call", () => {
  delayed.soon();
  wait(100);
  delay = 500;
  delayed.soon();
  wait(499);
  expect(call).toHaveBeenCalledTimes(1);
  wait(1);
  expect(call).toHaveBeenCalledTimes(2);
});

it("a call at once takes the place of the one that waits", () => {
  delayed.soon();
  delayed.now();
  expect(call).toHaveBeenCalledTimes(1);
  wait(1000);
  expect(call).toHaveBeenCalledTimes(1);
  delayed.soon();
  wait(100);
  expect(call).toHaveBeenCalledTimes(2);
});

it.each(["soon", "now"] as const)("a call that is asked for during a call waits for the next delay (%s)", (begin) => {
  call.mockImplementationOnce(() => delayed.soon());
  delayed[begin]();
  if (begin === "soon") wait(100);
  expect(call).toHaveBeenCalledTimes(1);
  wait(100);
  expect(call).toHaveBeenCalledTimes(2);
});

it("no call that waits comes after the signal", () => {
  delayed.soon();
  end.abort();
  wait(1000);
  expect(call).not.toHaveBeenCalled();
});
