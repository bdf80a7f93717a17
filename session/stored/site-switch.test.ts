import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { changeSettings } from "./settings-store";
import { watchSite } from "./site-switch";

const { local, session } = fakeBrowser.storage;

let end: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const pause = () => vi.advanceTimersByTimeAsync(0);
async function watch() {
  const onSwitch = vi.fn();
  watchSite("facebook", onSwitch, end.signal);
  await pause();
  return onSwitch;
}

describe("a platform", () => {
  it.each<[string, unknown, boolean]>([
    ["nothing is stored", undefined, true],
    ["none is switched off", { sitesOff: [] }, true],
    ["another is switched off", { sitesOff: ["x"] }, true],
    ["it is switched off", { sitesOff: ["x", "facebook"] }, false],
    ["the settings are broken", 7, true],
    ["the list is broken", { sitesOff: "facebook" }, true],
  ])("where %s", async (_what, settings, on) => {
    if (settings !== undefined) await local.set({ settings });
    expect((await watch()).mock.calls).toEqual([[on]]);
  });

  it("is on where the storage cannot be read", async () => {
    vi.spyOn(local, "get").mockRejectedValue(new Error("corrupt"));
    expect((await watch()).mock.calls).toEqual([[true]]);
  });

  it("is switched off and on while the page is open", async () => {
    const onSwitch = await watch();
    await changeSettings({ sitesOff: ["facebook"] });
    await changeSettings({ sitesOff: [] });
    await changeSettings({ sitesOff: ["facebook"] });
    await local.remove("settings");
    expect(onSwitch.mock.calls).toEqual([[true], [false], [true], [false], [true]]);
  });
});

describe("the page is not told", () => {
  it("of other settings, nor of another area", async () => {
    const onSwitch = await watch();
    await changeSettings({ language: "sv", sitesOff: ["x"] });
    await session.set({ settings: { sitesOff: ["facebook"] } });
    expect(onSwitch.mock.calls).toEqual([[true]]);
  });

  it("of anything once its script has ended", async () => {
    const onSwitch = await watch();
    end.abort();
    await changeSettings({ sitesOff: ["facebook"] });
    expect(onSwitch.mock.calls).toEqual([[true]]);
  });

  it("of what was read only after its script has ended", async () => {
    const onSwitch = vi.fn();
    watchSite("facebook", onSwitch, end.signal);
    end.abort();
    await pause();
    expect(onSwitch).not.toHaveBeenCalled();
  });
});
