import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { defaultGuideline } from "../../rules/model/default-guideline";
import type { ObservedDraft } from "../../rules/model/draft";
import {
  badge,
  card,
  contentScript,
  dismissPersonalData,
  draft,
  guards,
  inOneLanguage,
  lasting,
  pause,
  personal,
  prepareTab,
  ready,
  remembered,
  type Sender,
  say,
  tabId,
  tell,
  title,
  told,
} from "../../tests/support/watched-tab";
import type { PageState } from "../line/messages";
import { noDismissals } from "../stored/dismissals";
import { readDismissals, writeDismissals } from "../stored/dismissals-store";
import { writeGuideline } from "../stored/guideline-storage";
import { changeSettings } from "../stored/settings-store";
import { watchTabs } from "./tab-watch";

vi.mock("../stored/built-in-guideline", async () => ({
  builtInGuideline: (await import("../../tests/support/watched-tab")).builtIn,
}));

prepareTab();

/** Notices that come while another is worked on; resolves once all are answered. */
const tellAtOnce = (...states: PageState[]) => Promise.all(states.map((state) => tell(state)));

it("what another sender says than a content script of ours in a watched page is not heard", async () => {
  watchTabs();
  const changes: Partial<Record<keyof Sender, unknown>>[] = [
    { id: "another-extension" },
    { tab: undefined },
    { frameId: 4 },
    { url: "https://www.example.com/" },
    { documentLifecycle: "prerender" },
  ];
  for (const change of changes) {
    await tell(draft(personal), Object.assign(contentScript(), change));
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
    expect([await badge(), guards()]).toEqual(["", []]);
  }
});

describe("a notice", () => {
  beforeEach(() => watchTabs());

  it("is answered once it was taken, so that the page can tell whether it was lost", async () => {
    const [answer] = await fakeBrowser.runtime.onMessage.trigger(
      { type: "page-state", state: draft(inOneLanguage), isSettled: true },
      contentScript(),
      () => undefined,
    );
    expect([await answer, await badge()]).toEqual([true, expect.stringMatching(/^[1-9]/)]);
  });

  it("is remembered, and the tab's badge counts what was found", async () => {
    await tell(draft(inOneLanguage));
    expect(await remembered()).toEqual(draft(inOneLanguage));
    expect(await badge()).toMatch(/^[1-9]/);
    expect(await title()).toMatch(/^Ohjenuora: .*korjattavaa/);
  });

  it("is answered when the badge is set: until then no browser stops the background", async () => {
    const message = { type: "page-state", state: draft(inOneLanguage) };
    await fakeBrowser.runtime.onMessage.trigger(message, contentScript(), () => undefined);
    expect(await badge()).toMatch(/^[1-9]/);
  });

  it("is of no other tab", async () => {
    await tell(draft(inOneLanguage));
    const another = await fakeBrowser.tabs.create({ url: "https://www.facebook.com/" });
    expect(await fakeBrowser.action.getBadgeText({ tabId: another.id ?? 0 })).toBe("");
  });

  it("cries out where someone is at the button that publishes", async () => {
    await tell(draft({ ...personal, publishing: true }));
    expect(await badge()).toMatch(/^!/);
  });

  it.each<PageState>([{ kind: "no-composer" }, { kind: "switched-off" }])(
    "that no draft is there takes the badge away: $kind",
    async (state) => {
      await tell(draft(personal));
      await tell(state);
      expect([await badge(), await title()]).toEqual(["", "Ohjenuora"]);
    },
  );

  it.each([null, "page-state", { type: "page-state" }, { type: "state", state: draft(personal) }])(
    "is nothing in another form: %j",
    async (message) => {
      await say(message);
      expect([await remembered(), await badge()]).toEqual([null, ""]);
    },
  );

  it.each(["cached", "pending_deletion"])(
    "of a page that has been left says only that nobody writes there any more (%s)",
    async (documentLifecycle) => {
      const left: Sender = Object.assign(contentScript(), { documentLifecycle });
      await tell(draft(personal), left);
      expect([await badge(), guards()]).toEqual(["", []]);
      await tell(draft(personal), Object.assign(contentScript(), { documentLifecycle: "active" }));
      expect(await badge()).toBe("1");
      await tell({ kind: "no-composer" }, left);
      expect([await badge(), await remembered()]).toEqual(["", null]);
    },
  );
});

describe("a tick", () => {
  beforeEach(() => watchTabs());
  const tellUnsettled = (observed: ObservedDraft) =>
    say({ type: "page-state", state: draft(observed), isSettled: false });

  it("is there once nothing is left to do", async () => {
    await tell(draft(ready));
    expect([await badge(), await title()]).toEqual(["✓", "Ohjenuora: valmis julkaistavaksi"]);
  });

  it("is not there while someone types, not even where a setting changes meanwhile", async () => {
    await tell(draft(ready));
    await tellUnsettled(ready);
    expect(await badge()).toBe("");
    await changeSettings({ language: "sv" });
    await pause();
    expect([await badge(), await title()]).toEqual(["", "Rättesnöre"]);
    await tell(draft(ready));
    expect(await badge()).toBe("✓");
  });

  it.each([
    ["an empty text", ""],
    ["its first letter", "K"],
  ])("is not there for %s", async (_what, text) => {
    await tell(draft({ ...ready, parts: [text] }));
    expect(await badge()).toBe("");
  });
});

describe("a composer that stays open after publishing", () => {
  beforeEach(() => watchTabs());

  it("begins another draft once it was emptied: what was dismissed is open again", async () => {
    await tell(draft(personal));
    await dismissPersonalData();
    await tell(draft({ ...personal, parts: [""], revision: 4 }));
    await pause();
    expect(await readDismissals(tabId, personal.composer)).toEqual(noDismissals(personal.composer));
    await tell(draft({ ...personal, revision: 5 }));
    expect(await badge()).toBe("1");
  });
});

describe("notices that come at once", () => {
  beforeEach(() => watchTabs());

  it("are worked on in their order, however long each takes", async () => {
    await tellAtOnce(draft(lasting), { kind: "no-composer" });
    expect([await badge(), await remembered()]).toEqual(["", null]);
  });

  it("leave out what was overtaken before it began", async () => {
    const revisions = [2, 3, 4].map((revision) => draft({ ...personal, revision }));
    await tellAtOnce(draft({ ...personal, revision: 1 }), ...revisions);
    expect(guards()).toEqual([told({ asked: [card] }), told({ asked: [card] })]);
  });

  it("of other tabs do not wait", async () => {
    const another = await fakeBrowser.tabs.create({ url: "https://www.facebook.com/" });
    const settings = Promise.withResolvers<Record<string, unknown>>();
    vi.spyOn(fakeBrowser.storage.local, "get").mockImplementationOnce(() => settings.promise);
    const slow = tell(draft(inOneLanguage));
    await tell(draft(personal), { ...contentScript(), tab: another });
    expect(await fakeBrowser.action.getBadgeText({ tabId: another.id ?? 0 })).toBe("1");
    settings.resolve({});
    await slow;
    expect(await badge()).toMatch(/^[1-9]/);
  });
});

describe("badge and question come right again", () => {
  beforeEach(async () => {
    watchTabs();
    await tell(draft(personal));
    guards();
  });
  it("after a dismissal", async () => {
    expect(await badge()).toBe("1");
    await dismissPersonalData();
    expect(await badge()).toBe("✓");
    expect(guards()).toEqual([told({ dismissed: [card] })]);
  });

  it("after a dismissal was taken back", async () => {
    await dismissPersonalData();
    guards();
    await writeDismissals(tabId, noDismissals(personal.composer));
    await pause();
    expect(await badge()).toBe("1");
    expect(guards()).toEqual([told({ asked: [card] })]);
  });

  it("after a setting was changed: the language", async () => {
    await changeSettings({ language: "sv" });
    await pause();
    expect(await title()).toMatch(/^Rättesnöre/);
  });

  it("after another guideline was taken, in every tab", async () => {
    const another = await fakeBrowser.tabs.create({ url: "https://www.facebook.com/" });
    await tell(draft(inOneLanguage), { ...contentScript(), tab: another });
    const texts = () => Promise.all([badge(), fakeBrowser.action.getBadgeText({ tabId: another.id ?? 0 })]);
    expect(await texts()).not.toContain("✓");
    const checks = Object.entries(defaultGuideline.checks).map(([id, check]) => [id, { ...check, enabled: false }]);
    const guideline = { ...defaultGuideline, checks: Object.fromEntries(checks) };
    await writeGuideline({ pack: { id: "another" }, layers: [] }, guideline);
    await pause();
    expect(await texts()).toEqual(["✓", "✓"]);
  });

  it("in no tab that shows nothing", async () => {
    await tell({ kind: "no-composer" });
    guards();
    await changeSettings({ language: "sv" });
    await pause();
    expect(guards()).toEqual([]);
    expect(await badge()).toBe("");
  });
});
