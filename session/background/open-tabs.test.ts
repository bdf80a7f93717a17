import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { renewOpenTabs } from "./open-tabs";

const contentScripts = [
  { matches: ["https://www.facebook.com/*"], js: ["content-scripts/facebook.js"] },
  { matches: ["https://twitter.com/*", "https://x.com/*"], js: ["content-scripts/x.js"] },
  { matches: ["https://www.linkedin.com/*"], js: ["content-scripts/linkedin.js"], all_frames: true },
];
const tabsAt: Record<string, { id?: number }[]> = {
  "https://www.facebook.com/*": [{ id: 1 }, { id: 2 }, {}],
  "https://x.com/*": [{ id: 3 }],
  "https://www.linkedin.com/*": [{ id: 4 }],
};
const executeScript = vi.fn<(injection: unknown) => Promise<unknown>>();
const query = vi.fn<(wanted: { url: string[]; discarded: boolean }) => Promise<{ id?: number }[]>>();

beforeEach(() => {
  executeScript.mockReset().mockResolvedValue([]);
  query.mockReset().mockImplementation(async ({ url }) => url.flatMap((address) => tabsAt[address] ?? []));
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ content_scripts: contentScripts }) });
  Object.assign(fakeBrowser.scripting, { executeScript });
  vi.spyOn(fakeBrowser.tabs, "query").mockImplementation(Object.assign(query));
  vi.useFakeTimers();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

type Reason = "install" | "update" | "chrome_update";
/** Says so to the background, and gives it the time to do all that it can. */
async function install(reason: Reason = "update"): Promise<void> {
  renewOpenTabs();
  const details = reason === "update" ? { reason, previousVersion: "1.0.0" } : { reason };
  void fakeBrowser.runtime.onInstalled.trigger(details);
  await vi.advanceTimersByTimeAsync(0);
}

const start = (tabId: number, file: string, allFrames = false) => [{ target: { tabId, allFrames }, files: [file] }];
const startLinkedin = start(4, "content-scripts/linkedin.js", true);

describe("the pages that are open when the extension is installed or updated", () => {
  it("get each the script of their platform, in the frames for which the manifest has it", async () => {
    await install();
    expect(executeScript.mock.calls).toEqual([
      start(1, "content-scripts/facebook.js"),
      start(2, "content-scripts/facebook.js"),
      start(3, "content-scripts/x.js"),
      startLinkedin,
    ]);
  });

  it.each<[Reason, number]>([
    ["install", 4],
    ["update", 4],
    ["chrome_update", 0],
  ])("get it on %s: %i pages", async (reason, pages) => {
    await install(reason);
    expect(executeScript).toHaveBeenCalledTimes(pages);
  });

  it("get it from Firefox itself", async () => {
    vi.stubEnv("FIREFOX", "true");
    await install();
    expect(executeScript).not.toHaveBeenCalled();
  });

  it("get none where the browser has put the tab aside: it loads its page anew", async () => {
    await install();
    expect(query.mock.calls.map(([{ discarded }]) => discarded)).toEqual([false, false, false]);
  });

  it.each(["No tab with id: 1.", "Cannot access contents of the page.", "Frame with ID 0 is showing error page"])(
    "may refuse it, which stops no other and is no surprise: %s",
    async (message) => {
      const log = vi.spyOn(console, "error").mockReturnValue();
      executeScript.mockRejectedValueOnce(new Error(message));
      await install();
      expect(executeScript).toHaveBeenCalledTimes(4);
      expect(log).not.toHaveBeenCalled();
    },
  );

  it("are served also where those of another platform cannot be listed, which is logged", async () => {
    const log = vi.spyOn(console, "error").mockReturnValue();
    query.mockRejectedValueOnce(new Error("Invalid url pattern"));
    await install();
    expect(executeScript.mock.calls).toEqual([start(3, "content-scripts/x.js"), startLinkedin]);
    expect(log).toHaveBeenCalledOnce();
  });

  it("do not wait for one that never answers", async () => {
    executeScript.mockReturnValueOnce(new Promise(() => undefined));
    await install();
    expect(executeScript).toHaveBeenCalledTimes(4);
  });

  it("are none where the manifest has no content scripts", async () => {
    Object.assign(fakeBrowser.runtime, { getManifest: () => ({}) });
    await install();
    expect(query).not.toHaveBeenCalled();
  });
});
