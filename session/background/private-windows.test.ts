import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { windowDraftKey } from "../stored/draft-keys";
import { settingsOf } from "../stored/window-settings";
import { forgetPrivateWindows } from "./private-windows";

const { local, session } = fakeBrowser.storage;
const windowOf = (id: number, incognito: boolean) => ({ id, incognito, alwaysOnTop: false, focused: false });
const getAll = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(fakeBrowser.windows, { getAll });
  forgetPrivateWindows();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

async function close(window: number, open: ReturnType<typeof windowOf>[]): Promise<void> {
  getAll.mockResolvedValue(open);
  await fakeBrowser.windows.onRemoved.trigger(window);
  await vi.advanceTimersByTimeAsync(0);
}

const others = { [windowDraftKey(null, "page")]: "draft", "tab-1": "state", writing: "draft" };

it("what was chosen in private windows goes with the last of them, and nothing else", async () => {
  await settingsOf(false).change({ language: "sv" });
  await settingsOf(true).change({ language: "en" });
  await session.set(others);
  await close(2, [windowOf(1, false), windowOf(3, true)]);
  expect((await settingsOf(true).read()).language).toBe("en");
  await close(3, [windowOf(1, false)]);
  expect((await settingsOf(true).read()).language).toBe("sv");
  expect(await session.get(null)).toEqual(others);
  expect(await local.get(null)).toMatchObject({ settings: { language: "sv" } });
});

it("what was just being stored when the last one closed is not for the next one; a second one shares what is there", async () => {
  await settingsOf(true).change({ language: "en" });
  getAll.mockResolvedValue([windowOf(1, false), windowOf(3, true), windowOf(4, true)]);
  await fakeBrowser.windows.onCreated.trigger(windowOf(4, true) as never);
  await vi.advanceTimersByTimeAsync(0);
  expect((await settingsOf(true).read()).language).toBe("en");
  getAll.mockResolvedValue([windowOf(1, false), windowOf(5, true)]);
  await fakeBrowser.windows.onCreated.trigger(windowOf(5, true) as never);
  await vi.advanceTimersByTimeAsync(0);
  expect((await settingsOf(true).read()).language).toBeNull();
});

it("the draft of a private window goes with it; those of open windows stay, and those on the disk", async () => {
  const kept = { [windowDraftKey(3)]: "draft", [windowDraftKey(3, "page")]: "draft" };
  await session.set({ ...others, ...kept, [windowDraftKey(2)]: "draft", [windowDraftKey(2, "page")]: "draft" });
  await local.set({ [windowDraftKey(2)]: "draft" });
  await close(2, [windowOf(1, false), windowOf(3, true)]);
  expect(await session.get(null)).toEqual({ ...others, ...kept });
  expect(await local.get(null)).toEqual({ [windowDraftKey(2)]: "draft" });
});

it("a browser that does not say which windows are open is told to the console", async () => {
  const log = vi.spyOn(console, "error").mockReturnValue();
  await session.set({ "private/settings": {} });
  getAll.mockRejectedValue(new Error("no windows"));
  await fakeBrowser.windows.onRemoved.trigger(2);
  await vi.advanceTimersByTimeAsync(0);
  expect(log).toHaveBeenCalledOnce();
  expect(await session.get(null)).toEqual({ "private/settings": {} });
});
