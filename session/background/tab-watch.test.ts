import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { defaultGuideline } from "../../rules/model/default-guideline";
import type { ObservedDraft } from "../../rules/model/draft";
import { findingOf } from "../../tests/support/fixtures";
import { observedOf } from "../../tests/support/observed";
import type { PageState } from "../line/messages";
import { dismissedFinding } from "../review/dismissed-findings";
import { noDismissals, withDismissed } from "../stored/dismissals";
import { readDismissals, writeDismissals } from "../stored/dismissals-store";
import { writeGuideline } from "../stored/guideline-storage";
import { changeSettings } from "../stored/settings-store";
import { recallTab } from "../stored/tab-drafts";
import { acceptNotices, isTrustedSender, refreshBadges } from "./tab-watch";

vi.mock("../stored/built-in-guideline", () => ({ builtInGuideline: async () => defaultGuideline }));

/** A published test number of a payment card. */
const personal = observedOf("Kortti 4111 1111 1111 1111", { surface: "comment", revision: 3 });
/** There is something to repair, but no personal data. */
const inOneLanguage = observedOf("Kirjasto on kiinni sunnuntaina itsenäisyyspäivän vuoksi.");
const draft = (observed: ObservedDraft): PageState => ({ kind: "draft", observed });

const sendMessage = vi.fn();
let tab: Browser.tabs.Tab;
let tabId: number;

beforeEach(async () => {
  vi.useFakeTimers();
  sendMessage.mockReset().mockResolvedValue(undefined);
  Object.assign(fakeBrowser.tabs, { sendMessage });
  tab = await fakeBrowser.tabs.create({ url: "https://www.facebook.com/" });
  tabId = tab.id ?? 0;
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** As long as storing and reviewing take. */
const pause = () => vi.advanceTimersByTimeAsync(0);

type Sender = Browser.runtime.MessageSender;
const contentScript = (): Sender => ({ id: fakeBrowser.runtime.id, tab, frameId: 0, url: "https://www.facebook.com/" });

async function say(message: unknown, sender = contentScript()): Promise<void> {
  await fakeBrowser.runtime.onMessage.trigger(message, sender, () => undefined);
  await pause();
}
const tell = (state: PageState, sender?: Sender) => say({ type: "page-state", state }, sender);

const badge = () => fakeBrowser.action.getBadgeText({ tabId });
const title = () => fakeBrowser.action.getTitle({ tabId });
/** What the page was told to ask about since the last time that this was asked, with the tab and frame. */
function guards(): unknown[] {
  const calls = [...sendMessage.mock.calls];
  sendMessage.mockClear();
  return calls;
}
const card = "4111 1111 1111 1111";
const told = (passages: { asked?: string[]; dismissed?: string[] }) => [
  tabId,
  { type: "guard", guard: { composer: personal.composer, asked: [], dismissed: [], ...passages } },
  { frameId: 0 },
];

const senders: [string, Partial<Record<keyof Sender, unknown>>][] = [
  ["another extension", { id: "another-extension" }],
  ["a page of the extension, which is in no tab", { tab: undefined }],
  ["a frame within the page", { frameId: 4 }],
  ["a page that is not watched", { url: "https://www.example.com/" }],
  ["an address that only looks like a watched one", { url: "https://www.facebook.com.example.com/" }],
  ["a page without encryption", { url: "http://www.facebook.com/" }],
  ["a page whose address is not known", { url: undefined }],
];

describe("who may report a draft", () => {
  it.each(["https://www.facebook.com/groups/1", "https://x.com/home", "https://studio.youtube.com/"])(
    "is the top frame of a watched page: %s",
    (url) => {
      expect(isTrustedSender({ ...contentScript(), url })).toBe(true);
    },
  );

  it.each(senders)("is not %s", async (_who, change) => {
    const sender: Sender = Object.assign(contentScript(), change);
    expect(isTrustedSender(sender)).toBe(false);
    acceptNotices();
    await tell(draft(personal), sender);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
    expect([await badge(), guards()]).toEqual(["", []]);
  });
});

describe("a notice", () => {
  beforeEach(() => acceptNotices());

  it("is remembered, and the tab's badge counts what was found", async () => {
    await tell(draft(inOneLanguage));
    expect(await recallTab(tabId)).toEqual(draft(inOneLanguage));
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
      expect([await recallTab(tabId), await badge()]).toEqual([null, ""]);
    },
  );

  it("breaks nothing where it cannot be stored", async () => {
    vi.spyOn(fakeBrowser.storage.session, "set").mockRejectedValueOnce(new Error("QUOTA_BYTES quota exceeded"));
    await tell(draft(personal));
    await tell(draft(personal));
    expect(await badge()).toMatch(/^[1-9]/);
  });
});

describe("what the page is to ask about before publishing", () => {
  beforeEach(() => acceptNotices());

  it("is the personal data in the draft", async () => {
    await tell(draft(personal));
    expect(guards()).toEqual([told({ asked: [card] })]);
  });

  it("is nothing, without a word, in a draft that has none", async () => {
    await tell(draft(inOneLanguage));
    expect(guards()).toEqual([]);
  });

  it("is not what was dismissed before, which the page is told", async () => {
    await dismissPersonalData();
    await tell(draft(personal));
    expect(guards()).toEqual([told({ dismissed: [card] })]);
  });

  it("does not keep the badge back where the page has gone meanwhile", async () => {
    Object.assign(fakeBrowser.tabs, { sendMessage: () => Promise.reject(new Error("Receiving end does not exist.")) });
    await tell(draft(personal));
    expect(await badge()).toMatch(/^[1-9]/);
  });
});

/** As the panel does when a person says "not now" to a finding of personal data. */
async function dismissPersonalData(): Promise<void> {
  const dismissals = await readDismissals(tabId, personal.composer);
  const ranges = [{ part: 0, start: 7, end: 26 }];
  const finding = findingOf({ check: "identity-number", kind: "payment-card", level: "error", ranges });
  await writeDismissals(tabId, withDismissed(dismissals, dismissedFinding(finding, personal.parts)));
  await pause();
}

describe("badge and question come right again", () => {
  beforeEach(async () => {
    acceptNotices();
    refreshBadges();
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

describe("a tab that is closed", () => {
  it("leaves nothing behind", async () => {
    acceptNotices();
    refreshBadges();
    await tell(draft(personal));
    await dismissPersonalData();
    await fakeBrowser.tabs.onRemoved.trigger(tabId, { windowId: tab.windowId, isWindowClosing: false });
    await pause();
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });
});
