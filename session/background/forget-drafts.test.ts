import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { defaultGuideline } from "../../rules/model/default-guideline";
import { nothingWritten } from "../../rules/writing/compose";
import { windowDraftKey } from "../stored/draft-keys";
import { forgetDraftsAtStart } from "./forget-drafts";

const { local } = fakeBrowser.storage;
const draftOf = (changed: string) => ({ id: "1", changed, writing: nothingWritten(defaultGuideline) });
const kept = { settings: { language: "sv" }, "kept-drafts": [draftOf("2026-11-23T10:00:00.000Z")] };

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-11-24T08:00:00.000Z") });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it("the browser's start takes what nobody chose to keep, readable or not, and nothing else", async () => {
  const newer = { [windowDraftKey(3)]: draftOf("2026-11-24T08:00:00.000Z") };
  await local.set({
    ...{ ...kept, ...newer, [windowDraftKey(1)]: draftOf("2026-11-24T07:59:59.999Z") },
    ...{ [windowDraftKey(2, "page")]: { id: 7 }, [windowDraftKey(null, "page")]: draftOf("2026-11-01T08:00:00.000Z") },
  });
  forgetDraftsAtStart();
  await fakeBrowser.runtime.onStartup.trigger();
  await vi.advanceTimersByTimeAsync(0);
  expect(await local.get(null)).toEqual({ ...kept, ...newer });
});

it("an update of the extension takes nothing", async () => {
  const draft = { [windowDraftKey(1)]: draftOf("2026-11-24T07:59:59.999Z") };
  await local.set(draft);
  forgetDraftsAtStart();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: "update", previousVersion: "1.0.0" });
  await vi.advanceTimersByTimeAsync(0);
  expect(await local.get(null)).toEqual(draft);
});

it("a storage that does not answer is told to the console", async () => {
  const error = new Error("An unexpected error occurred");
  vi.spyOn(local, "get").mockRejectedValue(error);
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  forgetDraftsAtStart();
  await fakeBrowser.runtime.onStartup.trigger();
  await vi.advanceTimersByTimeAsync(0);
  expect(log).toHaveBeenCalledWith("Old drafts were not removed:", error);
});
