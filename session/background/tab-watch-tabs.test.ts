/** Tabs that are closed, and many of them. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { replaceTab } from "../../tests/support/fake-browser";
import {
  close,
  contentScript,
  dismissPersonalData,
  draft,
  logged,
  pause,
  personal,
  prepareTab,
  tabId,
  tell,
} from "../../tests/support/watched-tab";
import { restKey, versionKey } from "../stored/keys";
import { changeSettings } from "../stored/settings-store";
import { watchTabs } from "./tab-watch";

vi.mock("../stored/built-in-guideline", async () => ({
  builtInGuideline: (await import("../../tests/support/watched-tab")).builtIn,
}));

prepareTab();

describe("a tab that is closed", () => {
  beforeEach(() => watchTabs());

  it("leaves nothing behind", async () => {
    await tell(draft(personal));
    await dismissPersonalData();
    await fakeBrowser.storage.session.set({ [versionKey(tabId)]: {}, [restKey(tabId)]: {} });
    await close(tabId);
    await pause();
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  it("leaves nothing behind where another one takes its place", async () => {
    await tell(draft(personal));
    await dismissPersonalData();
    replaceTab(99, tabId);
    await pause();
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  it("leaves nothing behind while its text is being reviewed", async () => {
    const answer = tell(draft(personal));
    await close(tabId);
    await answer;
    await pause();
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  it("may refuse its badge, without a word and without leaving its text behind", async () => {
    for (const method of ["setBadgeText", "setBadgeBackgroundColor", "setTitle"] as const) {
      vi.spyOn(fakeBrowser.action, method).mockRejectedValue(new Error(`No tab with id: ${tabId}.`));
    }
    await tell(draft(personal));
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  it("is logged where it cannot be forgotten", async () => {
    vi.spyOn(fakeBrowser.storage.session, "remove").mockRejectedValue(new Error("corrupt"));
    await close(tabId);
    await pause();
    expect(logged()).toContain("corrupt");
  });
});

describe("fifty tabs", () => {
  async function openTabs(): Promise<Browser.tabs.Tab[]> {
    const tabs: Browser.tabs.Tab[] = [];
    while (tabs.length < 50) tabs.push(await fakeBrowser.tabs.create({ url: "https://www.facebook.com/" }));
    return tabs;
  }
  const badges = (tabs: Browser.tabs.Tab[]) =>
    Promise.all(tabs.map(({ id = 0 }) => fakeBrowser.action.getBadgeText({ tabId: id })));

  it("each keep a badge of their own, and are all brought up to date, also where one refuses", async () => {
    watchTabs();
    const tabs = await openTabs();
    await Promise.all(tabs.map((one) => tell(draft(personal), { ...contentScript(), tab: one })));
    expect(new Set(await badges(tabs))).toEqual(new Set(["1"]));
    const [refusing, ...others] = tabs;
    const titles = new Map<number | undefined, string>();
    vi.spyOn(fakeBrowser.action, "setTitle").mockImplementation(
      async (details: { tabId?: number | undefined; title: string }) => {
        if (details.tabId === refusing?.id) throw new Error("refused");
        titles.set(details.tabId, details.title);
      },
    );
    await changeSettings({ language: "sv" });
    await vi.waitUntil(() => titles.size === others.length);
    expect(new Set(titles.values())).toEqual(new Set(["Rättesnöre: 1 att åtgärda, 0 att kontrollera"]));
    expect(logged()).toContain("refused");
    await Promise.all(tabs.map(({ id = 0 }) => close(id)));
    await pause();
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });
});
