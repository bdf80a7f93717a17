import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { defaultGuideline } from "../../rules/model/default-guideline";
import { guidelineOf } from "../../rules/packs/take-in";
import { writeGuideline } from "../stored/guideline-storage";
import { changeSettings } from "../stored/settings-store";
import { settingsOf } from "../stored/window-settings";
import { answerPages } from "./page-settings";

vi.mock("../stored/built-in-guideline", () => ({ builtInGuideline: async () => defaultGuideline }));

let tab: Browser.tabs.Tab;
const sendMessage = vi.fn();
const contentScript = (): Browser.runtime.MessageSender => ({
  ...{ id: fakeBrowser.runtime.id, tab, frameId: 0, url: "https://www.facebook.com/" },
});

beforeEach(async () => {
  vi.useFakeTimers();
  sendMessage.mockReset().mockResolvedValue(undefined);
  Object.assign(fakeBrowser.tabs, { sendMessage });
  tab = await fakeBrowser.tabs.create({ url: "https://www.facebook.com/" });
  answerPages();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** What the background answers. */
async function ask(message: unknown = { type: "page-settings" }, sender = contentScript()): Promise<unknown> {
  const [answer] = await fakeBrowser.runtime.onMessage.trigger(message, sender, () => undefined);
  return answer;
}

describe("a page that asks", () => {
  it("is told which platforms are off, and the question in the interface's language", async () => {
    await changeSettings({ language: "sv", sitesOff: ["x"] });
    expect(await ask()).toMatchObject({
      sitesOff: ["x"],
      question: { lang: "sv", publish: "Publicera ändå", placeholders: expect.arrayContaining(["[nimi]", "[namn]"]) },
    });
  });

  it("is told the keys that the pack and its layers add, as they were stored, and nothing else of them", async () => {
    expect(await ask()).toMatchObject({ composerKeys: {} });
    const composerKeys = { x: { boxes: { post: { selectors: ["#new-box"] } }, checkedOn: "2026-10-01" } };
    const title = { fi: "Kirjasto", sv: "Bibliotek", en: "Library" };
    const layer = { schema: 2, id: "library", version: "1.0.0", title, kind: "unit", over: defaultGuideline.id };
    const sources = { pack: null, layers: [{ ...layer, composerKeys }] };
    await writeGuideline(sources, guidelineOf(sources, defaultGuideline));
    const added = { boxes: { post: { selectors: ["#new-box"], labels: [] } }, publish: {} };
    expect(await ask()).toHaveProperty("composerKeys", { x: added });
  });

  it("is told that nothing is to be asked where the person has switched that off", async () => {
    await changeSettings({ askBeforePublishing: false });
    expect(await ask()).toMatchObject({ sitesOff: [], question: null });
  });

  it("may be a frame of a page of its own host", async () => {
    const frame = { frameId: 4, url: "https://www.linkedin.com/preload/sharebox/" };
    const linkedin = { ...tab, url: "https://www.linkedin.com/interop" };
    expect(await ask(undefined, { ...contentScript(), ...frame, tab: linkedin })).toMatchObject({ sitesOff: [] });
  });

  it("is not to ask about places to fill in where that check is switched off", async () => {
    await changeSettings({ personalLevels: { "outline-left": "off" } });
    expect(await ask()).toMatchObject({ question: { placeholders: [] } });
  });

  it("is told where unknown boxes are to be read, of the addresses of its own site only", async () => {
    await changeSettings({ readAddresses: ["www.facebook.com/events/create", "x.com/home"] });
    expect(await ask()).toMatchObject({ readAddresses: ["www.facebook.com/events/create"] });
  });

  it("is told the defaults where the storage cannot be read", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    vi.spyOn(fakeBrowser.storage.local, "get").mockRejectedValue(new Error("corrupt"));
    expect(await ask()).toMatchObject({ sitesOff: [], question: { placeholders: expect.any(Array) } });
  });

  it.each<[string, unknown, Partial<Browser.runtime.MessageSender>]>([
    ["another extension", { type: "page-settings" }, { id: "another" }],
    ["a page that is not watched", { type: "page-settings" }, { url: "https://www.example.com/" }],
    ["a frame of another site", { type: "page-settings" }, { frameId: 4, url: "https://www.linkedin.com/feed/" }],
    ["another message", { type: "page-state" }, {}],
    ["no message", null, {}],
  ])("is not %s", async (_who, message, change) => {
    expect(await ask(message, { ...contentScript(), ...change })).toBeUndefined();
  });
});

describe("after a change of the settings", () => {
  it("every open page of a watched platform is told, with all its frames, though one of them does not listen", async () => {
    const other = await fakeBrowser.tabs.create({ url: "https://x.com/home" });
    Object.assign(fakeBrowser.tabs, { query: async () => [tab, other] });
    sendMessage.mockRejectedValueOnce(new Error("Receiving end does not exist."));
    await changeSettings({ sitesOff: ["facebook"], readAddresses: ["x.com/home"] });
    await vi.advanceTimersByTimeAsync(0);
    const message = (readAddresses: string[]) => ({
      type: "page-settings",
      settings: expect.objectContaining({ sitesOff: ["facebook"], readAddresses }),
    });
    expect(sendMessage.mock.calls).toEqual([
      [tab.id, message([])],
      [other.id, message(["x.com/home"])],
    ]);
  });
});

describe("a page in a private window", () => {
  const inPrivate = () => ({ ...tab, id: 77, incognito: true });

  it("is told what was chosen in private windows, the others what was chosen in theirs", async () => {
    await changeSettings({ sitesOff: ["x"] });
    await settingsOf(true).change({ sitesOff: ["linkedin"] });
    expect(await ask(undefined, { ...contentScript(), tab: inPrivate() })).toMatchObject({ sitesOff: ["linkedin"] });
    expect(await ask()).toMatchObject({ sitesOff: ["x"] });
  });

  it("hears alone of a change there, and of one in the other windows as long as it holds for it", async () => {
    Object.assign(fakeBrowser.tabs, { query: async () => [tab, inPrivate()] });
    const toldOf = async (work: Promise<unknown>) => {
      sendMessage.mockClear();
      await work;
      await vi.advanceTimersByTimeAsync(0);
      return new Map(sendMessage.mock.calls.map(([id, { settings }]) => [id, settings.sitesOff]));
    };
    expect(await toldOf(changeSettings({ sitesOff: ["x"] }))).toEqual(
      new Map([
        [tab.id, ["x"]],
        [77, ["x"]],
      ]),
    );
    expect(await toldOf(settingsOf(true).change({ sitesOff: ["youtube"] }))).toEqual(new Map([[77, ["youtube"]]]));
  });
});
