// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { observedOf } from "../../tests/support/observed";
import { trusted } from "../../tests/support/page-composer";
import { createDraftNotices, type DraftNotices } from "./draft-notices";
import type { PageState } from "./messages";

let state: PageState;
let end: AbortController;
let notices: DraftNotices;
/** What every notice says of the page or frame that it comes from. */
const place = { hasFocus: expect.any(Boolean), since: expect.any(Number) };
let sentNotices: unknown[];
/** When they were sent, ms from the start of the test. */
let times: number[];
/** What the browser answers to a notice. */
let answer: () => Promise<unknown>;

beforeEach(() => {
  vi.useFakeTimers();
  const start = performance.now();
  times = [];
  sentNotices = [];
  answer = async () => true;
  // no spy, since that would handle rejections, which is for the notices to do
  Object.assign(fakeBrowser.runtime, {
    sendMessage(notice: unknown) {
      sentNotices.push(notice);
      times.push(performance.now() - start);
      return answer();
    },
  });
  end = new AbortController();
  state = { kind: "no-composer" };
  notices = createDraftNotices(() => state, end.signal);
});
afterEach(() => {
  end.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A change every 100 ms. */
async function type(changes: number): Promise<void> {
  for (let change = 0; change < changes; change++) {
    notices.sendSoon();
    await vi.advanceTimersByTimeAsync(100);
  }
}

describe("a notice to the background", () => {
  it("goes at once where that is asked for, with what the page shows then", () => {
    state = { kind: "draft", observed: observedOf("Hei") };
    notices.send();
    expect(sentNotices).toEqual([{ type: "page-state", state, isSettled: true, ...place }]);
  });

  it("goes 400 ms after the last change, with what the page shows by then", async () => {
    notices.send();
    await type(4);
    state = { kind: "draft", observed: observedOf("Hei") };
    await vi.advanceTimersByTimeAsync(5000);
    expect(times).toEqual([0, 700]);
    expect(sentNotices.at(-1)).toEqual({ type: "page-state", state, isSettled: true, ...place });
  });

  it("goes every 1500 ms while someone types on without a pause", async () => {
    notices.send();
    await type(40);
    expect(times).toEqual([0, 1500, 3000]);
    expect(sentNotices.slice(1)).toMatchObject([{ isSettled: false }, { isSettled: false }]);
  });

  it("that went at once while someone typed goes again once they pause", async () => {
    notices.sendSoon();
    await vi.advanceTimersByTimeAsync(100);
    notices.send();
    await vi.advanceTimersByTimeAsync(5000);
    expect(times).toEqual([100, 400]);
    expect(sentNotices).toMatchObject([{ isSettled: false }, { isSettled: true }]);
  });

  it("is dropped where the page's script ends before it is due", async () => {
    notices.sendSoon();
    end.abort();
    await vi.advanceTimersByTimeAsync(5000);
    expect(times).toEqual([]);
  });
});

describe("a notice says that the person is in its page or frame", () => {
  const hasFocus = () => {
    notices.send();
    return (sentNotices.at(-1) as { hasFocus: boolean }).hasFocus;
  };

  it("where that has the focus, and not where one of its own frames has it", () => {
    vi.spyOn(document, "hasFocus").mockReturnValue(true); // a browser says so of the pages around a frame too
    expect(hasFocus()).toBe(true);
    const frame = document.createElement("iframe");
    const active = vi.spyOn(document, "activeElement", "get").mockReturnValue(frame);
    expect(hasFocus()).toBe(false);
    active.mockReturnValue(document.body);
    expect(hasFocus()).toBe(true);
  });

  it("nor where that frame stands in an open shadow tree", () => {
    vi.spyOn(document, "hasFocus").mockReturnValue(true);
    const host = document.createElement("div");
    const tree = host.attachShadow({ mode: "open" });
    vi.spyOn(tree, "activeElement", "get").mockReturnValue(document.createElement("iframe"));
    vi.spyOn(document, "activeElement", "get").mockReturnValue(host);
    expect(hasFocus()).toBe(false);
  });
});

describe("a page or frame that gets the focus", () => {
  const focus = (event = trusted(new Event("focus"))) => window.dispatchEvent(event);
  /** As many frames as this stand in the page. */
  const withFrames = (count: number) => vi.stubGlobal("length", count);

  it("tells again what is written in it, so that it is heard last of several", () => {
    withFrames(1);
    state = { kind: "draft", observed: observedOf("Hei") };
    focus();
    expect(sentNotices).toEqual([{ type: "page-state", state, isSettled: true, ...place }]);
  });

  it("does so as a frame as well", () => {
    vi.stubGlobal("parent", {});
    state = { kind: "draft", observed: observedOf("Hei") };
    focus();
    expect(times).toEqual([0]);
  });

  it.each<[string, () => void]>([
    ["nothing is written in it", () => withFrames(1)],
    [
      "it stands alone",
      () => {
        state = { kind: "draft", observed: observedOf("Hei") };
      },
    ],
  ])("tells nothing where %s", (_when, prepare) => {
    prepare();
    focus();
    expect(times).toEqual([]);
  });

  it("does not believe an event that the page made up, and hears none once its script has ended", () => {
    withFrames(1);
    state = { kind: "draft", observed: observedOf("Hei") };
    focus(new Event("focus"));
    end.abort();
    focus();
    expect(times).toEqual([]);
  });
});

describe("once the page's script has ended", () => {
  it("nothing is sent any more, and nothing waits", async () => {
    end.abort();
    notices.send();
    notices.sendSoon();
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(5000);
    expect(times).toEqual([]);
  });
});

const failure = (words: string) => () => Promise.reject(new Error(words));

describe("a notice that the background did not take", () => {
  const losses: [string, () => Promise<unknown>][] = [
    ["nobody listens", failure("Could not establish connection.")],
    ["the background was stopped before it could answer, and only a panel heard it", async () => undefined],
  ];

  it.each(losses)("goes once more after 400 ms, with what the page shows by then: %s", async (_what, loss) => {
    answer = loss;
    notices.send();
    answer = async () => true;
    state = { kind: "draft", observed: observedOf("Hei") };
    await vi.advanceTimersByTimeAsync(5000);
    expect(times).toEqual([0, 400]);
    expect(sentNotices.at(-1)).toEqual({ type: "page-state", state, isSettled: true, ...place });
  });

  it.each(losses)("is left where it is lost again, and the next one is tried: %s", async (_what, loss) => {
    answer = loss;
    notices.send();
    await vi.advanceTimersByTimeAsync(5000);
    expect(times).toEqual([0, 400]);
    notices.send();
    await vi.advanceTimersByTimeAsync(5000);
    expect(times).toEqual([0, 400, 5000, 5400]);
  });

  it("needs no repetition where a newer one is due anyway", async () => {
    answer = failure("Could not establish connection.");
    notices.send();
    answer = async () => true;
    await type(1);
    await vi.advanceTimersByTimeAsync(5000);
    expect(times).toEqual([0, 400]);
  });

  it("says, while someone types on, that nothing is settled", async () => {
    answer = failure("Could not establish connection.");
    notices.send();
    answer = async () => true;
    await vi.advanceTimersByTimeAsync(300);
    await type(1);
    await vi.advanceTimersByTimeAsync(5000);
    expect(times).toEqual([0, 400, 700]);
    expect(sentNotices.slice(1)).toMatchObject([{ isSettled: false }, { isSettled: true }]);
  });

  it("waits no longer once the page's script has ended", async () => {
    answer = failure("Could not establish connection.");
    notices.send();
    end.abort();
    await vi.advanceTimersByTimeAsync(5000);
    expect(times).toEqual([0]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

it("where the extension was updated meanwhile nothing breaks, and nothing is repeated", async () => {
  answer = () => {
    throw new Error("Extension context invalidated.");
  };
  notices.send();
  await vi.advanceTimersByTimeAsync(5000);
  expect(times).toEqual([0]);
});
