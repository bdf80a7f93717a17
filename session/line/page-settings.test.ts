import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { type PageSettings, watchPageSettings } from "./page-settings";

const settings: PageSettings = { sitesOff: ["x"], question: null, readAddresses: [], composerKeys: {} };
const changed: PageSettings = { sitesOff: [], question: null, readAddresses: [], composerKeys: {} };
const sendMessage = vi.fn();
const callback = vi.fn();
let end: AbortController;
const background = (): Browser.runtime.MessageSender => ({ id: fakeBrowser.runtime.id });
const hear = (message: unknown, sender = background()) =>
  fakeBrowser.runtime.onMessage.trigger(message, sender, () => undefined);
const heard = () => callback.mock.calls.map(([told]) => told);

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockReset().mockResolvedValue(settings);
  callback.mockReset();
  vi.spyOn(fakeBrowser.runtime, "sendMessage").mockImplementation(sendMessage);
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

async function watch(): Promise<void> {
  watchPageSettings(callback, end.signal);
  await vi.advanceTimersByTimeAsync(0);
}

describe("a page", () => {
  it("asks for the settings when its script starts", async () => {
    await watch();
    expect(sendMessage.mock.calls).toEqual([[{ type: "page-settings" }]]);
    expect(heard()).toEqual([settings]);
  });

  it.each<[string, () => void]>([
    ["does not answer", () => sendMessage.mockResolvedValueOnce(undefined)],
    ["is not there", () => sendMessage.mockRejectedValueOnce(new Error("Receiving end does not exist."))],
  ])("asks again where the background %s", async (_what, fail) => {
    fail();
    await watch();
    expect(heard()).toEqual([]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(heard()).toEqual([settings]);
  });

  it("hears of every change", async () => {
    await watch();
    await hear({ type: "page-settings", settings: changed });
    expect(heard()).toEqual([settings, changed]);
  });

  it("hears nothing and asks nothing after its end", async () => {
    sendMessage.mockResolvedValue(undefined);
    await watch();
    end.abort();
    await hear({ type: "page-settings", settings: changed });
    await vi.advanceTimersByTimeAsync(5000);
    expect(heard()).toEqual([]);
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  it.each<[string, unknown, () => Promise<Browser.runtime.MessageSender>]>([
    ["another extension", { type: "page-settings", settings: changed }, async () => ({ id: "another" })],
    [
      "a script in a page",
      { type: "page-settings", settings: changed },
      async () => ({ ...background(), tab: await fakeBrowser.tabs.create({}) }),
    ],
    ["a message of another kind", { type: "guard", settings: changed }, async () => background()],
    ["no message", null, async () => background()],
  ])("does not listen to %s", async (_who, message, sender) => {
    await watch();
    await hear(message, await sender());
    expect(heard()).toEqual([settings]);
  });
});
