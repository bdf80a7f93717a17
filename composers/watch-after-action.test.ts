// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createWatchAfterAction, type WatchAfterAction } from "./watch-after-action";

const look = vi.fn();
let end: AbortController;
let watch: WatchAfterAction;
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const change = () => document.body.append(document.createElement("p"));

beforeEach(() => {
  vi.useFakeTimers();
  look.mockClear();
  end = new AbortController();
  watch = createWatchAfterAction(look, end.signal);
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe("after an action", () => {
  it("a page that does not change is looked at once, 300 ms later, and not watched any longer", async () => {
    watch.begin();
    await wait(299);
    expect(look).not.toHaveBeenCalled();
    await wait(1);
    expect(look).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("a page that changes is looked at once in 100 ms, and again when it has been quiet", async () => {
    watch.begin();
    await wait(50);
    for (let times = 0; times < 100; times++) change();
    await wait(50);
    expect(look).toHaveBeenCalledTimes(1);
    await wait(150); // nothing has changed since
    expect(look).toHaveBeenCalledTimes(1);
    await wait(1000);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it("a page that never stops changing is watched for 2 s", async () => {
    watch.begin();
    for (let time = 0; time < 2000; time += 50) {
      change();
      await wait(50);
    }
    expect(vi.getTimerCount()).toBe(0);
    const looks = look.mock.calls.length;
    change();
    await wait(1000);
    expect(look).toHaveBeenCalledTimes(looks);
  });

  it("another action prolongs the watch, and begins no second one", async () => {
    watch.begin();
    await wait(200);
    watch.begin();
    expect(vi.getTimerCount()).toBe(1);
    await wait(299);
    expect(look).not.toHaveBeenCalled();
    await wait(1);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it("the watch can begin anew when it is over", async () => {
    watch.begin();
    await wait(300);
    watch.begin();
    await wait(300);
    expect(look).toHaveBeenCalledTimes(2);
  });
});

describe("nothing is looked at", () => {
  it("without an action, however much the page changes", async () => {
    change();
    await wait(1000);
    expect(look).not.toHaveBeenCalled();
  });

  it.each<[string, (() => void)[]]>([
    ["while the page was watched", [() => watch.begin(), () => end.abort()]],
    ["before it was", [() => end.abort(), () => watch.begin()]],
  ])("where everything has ended %s", async (_when, steps) => {
    for (const step of steps) step();
    change();
    await wait(1000);
    expect(look).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
