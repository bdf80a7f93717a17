import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { createPassageMarker, type PassageMarker } from "./passage-marker";

const passage = { part: 0, start: 4, end: 9 };
const executeScript = vi.fn();
const send = vi.fn();
let id: number | null;
let marker: PassageMarker;
const settle = () => vi.advanceTimersByTimeAsync(0);
/** The passages that the page was told of, in order. */
const marks = () => send.mock.calls.map(([message]) => message.passage);

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(fakeBrowser, { scripting: { executeScript } });
  executeScript.mockReset().mockResolvedValue([]);
  send.mockReset();
  id = 7;
  marker = createPassageMarker({ id: () => id, send });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("a passage is marked", () => {
  it("once the page has the script for it, which it gets once", async () => {
    executeScript.mockImplementation(async () => expect(send).not.toHaveBeenCalled());
    marker.mark("composer-1", passage, true);
    await settle();
    marker.mark("composer-1", null, false);
    expect(executeScript.mock.calls).toEqual([[{ target: { tabId: 7 }, files: ["/mark-passage.js"] }]]);
    expect(send.mock.calls).toEqual([
      [{ type: "mark", composer: "composer-1", passage, scroll: true }],
      [{ type: "mark", composer: "composer-1", passage: null, scroll: false }],
    ]);
  });

  it("and no longer where the mark is taken away while the script is on its way", async () => {
    marker.mark("composer-1", passage, false);
    marker.mark("composer-1", null, false);
    await settle();
    expect(marks()).toEqual([passage, null]);
    expect(executeScript).toHaveBeenCalledTimes(1);
  });

  it("in the composer of another page, which gets the script too", async () => {
    marker.mark("composer-1", passage, false);
    await settle();
    marker.mark("composer-2", passage, false);
    await settle();
    expect(executeScript).toHaveBeenCalledTimes(2);
  });

  it("in no tab where there is none", async () => {
    id = null;
    marker.mark("composer-1", passage, false);
    await settle();
    expect([executeScript, send].flatMap(({ mock }) => mock.calls)).toEqual([]);
  });

  it("the next time, where the page could not be reached the first time", async () => {
    const error = vi.spyOn(console, "error").mockImplementation(() => undefined);
    executeScript.mockRejectedValueOnce(new Error("Cannot access contents of the page."));
    marker.mark("composer-1", passage, false);
    await settle();
    marker.mark("composer-1", passage, false);
    await settle();
    expect(executeScript).toHaveBeenCalledTimes(2);
    expect(error).toHaveBeenCalledTimes(1);
  });
});
