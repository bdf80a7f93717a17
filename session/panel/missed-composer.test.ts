import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { createMissedComposer, type MissedComposer } from "./missed-composer";

let id: number | null;
let isMissing: boolean;
let end: AbortController;
let missed: MissedComposer;
const onMissed = vi.fn();
const wait = (ms = 3000) => vi.advanceTimersByTimeAsync(ms);

async function openTab(url: string): Promise<number | null> {
  return (await fakeBrowser.tabs.create({ url })).id ?? null;
}

beforeEach(async () => {
  vi.useFakeTimers();
  onMissed.mockClear();
  isMissing = true;
  end = new AbortController();
  id = await openTab("https://x.com/compose/post");
  missed = createMissedComposer({ id: () => id }, () => isMissing, onMissed, end.signal);
});
afterEach(() => {
  end.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it.each([
  ["https://x.com/compose/post", 1],
  ["https://twitter.com/intent/tweet?text=hei", 1],
  ["https://www.linkedin.com/sharing/compose", 1],
  ["https://business.facebook.com/latest/composer", 1],
  ["https://x.com/home", 0],
  ["https://kirkkonummi.fi/", 0],
])("at %s a composer is missed %d times", async (url, times) => {
  id = await openTab(url);
  missed.expect();
  await wait();
  expect(onMissed).toHaveBeenCalledTimes(times);
});

it("a page has 3 s for it, from when it was expected last", async () => {
  missed.expect();
  await wait(2000);
  missed.expect();
  await wait(2999);
  expect(onMissed).not.toHaveBeenCalled();
  await wait(1);
  expect(onMissed).toHaveBeenCalledTimes(1);
});

describe("it is not missed", () => {
  it.each<[string, () => void]>([
    ["where nobody expects it any more", () => missed.cancel()],
    ["where the panel has been closed", () => end.abort()],
    [
      "where it is there by then",
      () => {
        isMissing = false;
      },
    ],
    [
      "where there is no tab any more",
      () => {
        id = null;
      },
    ],
  ])("%s", async (_where, change) => {
    missed.expect();
    change();
    await wait();
    expect(onMissed).not.toHaveBeenCalled();
  });

  it("where the tab was closed while the browser was asked for its address", async () => {
    vi.spyOn(fakeBrowser.tabs, "get").mockRejectedValue(new Error("No tab with id: 1."));
    missed.expect();
    await wait();
    expect(onMissed).not.toHaveBeenCalled();
  });

  it("where another tab has come to the front while the browser was asked for the address", async () => {
    const answer = Promise.withResolvers<void>();
    const asked = await fakeBrowser.tabs.get(id ?? 0);
    vi.spyOn(fakeBrowser.tabs, "get").mockImplementation(() => answer.promise.then(() => asked));
    missed.expect();
    await wait();
    id = await openTab("https://x.com/home");
    answer.resolve();
    await wait(0);
    expect(onMissed).not.toHaveBeenCalled();
  });
});
