import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { bringPageTools } from "./page-tools";

const executeScript = vi.fn();
let tab: Browser.tabs.Tab;
const contentScript = (): Browser.runtime.MessageSender => ({
  ...{ id: fakeBrowser.runtime.id, tab, frameId: 0, url: "https://www.facebook.com/" },
});
const ask = (message: unknown = { type: "page-tools" }, change: Partial<Browser.runtime.MessageSender> = {}) =>
  fakeBrowser.runtime.onMessage.trigger(message, { ...contentScript(), ...change }, () => undefined);

beforeEach(async () => {
  executeScript.mockReset().mockResolvedValue([]);
  Object.assign(fakeBrowser, { scripting: { executeScript } });
  tab = await fakeBrowser.tabs.create({ url: "https://www.facebook.com/" });
  bringPageTools();
});

describe("a page that asks", () => {
  it("gets the script that edits and marks", async () => {
    await ask();
    expect(executeScript.mock.calls).toEqual([
      [{ target: { tabId: tab.id, frameIds: [0] }, files: ["/page-tools.js"] }],
    ]);
  });

  it("gets it into the frame that asks, and into no other", async () => {
    const linkedin = { ...tab, url: "https://www.linkedin.com/interop" };
    await ask(undefined, { tab: linkedin, frameId: 4, url: "https://www.linkedin.com/preload/sharebox/" });
    expect(executeScript).toHaveBeenCalledWith({ target: { tabId: tab.id, frameIds: [4] }, files: ["/page-tools.js"] });
  });

  it("is answered where it does not take the script, which is logged unless the page has gone", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    executeScript.mockRejectedValueOnce(new Error("No tab with id: 5."));
    await ask();
    expect(log).not.toHaveBeenCalled();
    executeScript.mockRejectedValueOnce(new Error("Cannot access contents of the page."));
    await ask();
    expect(log).toHaveBeenCalledTimes(1);
    log.mockRestore();
  });

  it.each<[string, unknown, Partial<Browser.runtime.MessageSender>]>([
    ["another extension", { type: "page-tools" }, { id: "another" }],
    ["a page that is not watched", { type: "page-tools" }, { url: "https://www.example.com/" }],
    ["a frame of another site", { type: "page-tools" }, { frameId: 4, url: "https://www.linkedin.com/feed/" }],
    ["another message", { type: "page-state" }, {}],
    ["no message", null, {}],
  ])("gets nothing where it is %s", async (_who, message, change) => {
    await ask(message, change);
    expect(executeScript).not.toHaveBeenCalled();
  });
});
