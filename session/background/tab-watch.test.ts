import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from "vitest";
import type { Browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { defaultGuideline } from "../../rules/model/default-guideline";
import type { ObservedDraft } from "../../rules/model/draft";
import type { Guideline } from "../../rules/model/guideline";
import { replaceTab } from "../../tests/support/fake-browser";
import { findingOf } from "../../tests/support/fixtures";
import { observedOf } from "../../tests/support/observed";
import type { PageState } from "../line/messages";
import { dismissedFinding } from "../review/dismissed-findings";
import { noDismissals, withDismissed } from "../stored/dismissals";
import { readDismissals, writeDismissals } from "../stored/dismissals-store";
import { writeGuideline } from "../stored/guideline-storage";
import { restKey, versionKey } from "../stored/keys";
import { changeSettings } from "../stored/settings-store";
import { recallFrames, rememberFrames } from "../stored/tab-drafts";
import { type DatedTask, withDated } from "../stored/task-list";
import { changeTasks, readTasks } from "../stored/task-store";
import { watchTabs } from "./tab-watch";

const builtIn = vi.hoisted(() => vi.fn<() => Promise<Guideline>>());
vi.mock("../stored/built-in-guideline", () => ({ builtInGuideline: builtIn }));

/** A published test number of a payment card. */
const personal = observedOf("Kortti 4111 1111 1111 1111", { surface: "comment", revision: 3 });
/** There is something to repair, but no personal data. */
const inOneLanguage = observedOf("Kirjasto on kiinni sunnuntaina itsenäisyyspäivän vuoksi.");
/** Nothing is left to do: an answer of one word. */
const ready = observedOf("Kiitos!", { surface: "comment" });
const draft = (observed: ObservedDraft): PageState => ({ kind: "draft", observed });

const sendMessage = vi.fn();
/** What is logged; nothing, unless a test looks at it. */
let log: MockInstance<typeof console.error>;
let tab: Browser.tabs.Tab;
let tabId: number;

beforeEach(async () => {
  vi.useFakeTimers();
  log = vi.spyOn(console, "error").mockReturnValue();
  sendMessage.mockReset().mockResolvedValue(undefined);
  builtIn.mockReset().mockResolvedValue(defaultGuideline);
  Object.assign(fakeBrowser.tabs, { sendMessage });
  tab = await fakeBrowser.tabs.create({ url: "https://www.facebook.com/" });
  tabId = tab.id ?? 0;
});
afterEach(() => {
  expect(log.mock.calls).toEqual([]);
  vi.restoreAllMocks();
  vi.useRealTimers();
});
/** Everything that was logged, which is then no surprise any more. */
function logged(): string {
  const lines = log.mock.calls.map((line) => line.join(" ")).join("\n");
  log.mockClear();
  return lines;
}

/** As long as storing and reviewing take. */
const pause = () => vi.advanceTimersByTimeAsync(0);

type Sender = Browser.runtime.MessageSender;
const contentScript = (): Sender => ({ id: fakeBrowser.runtime.id, tab, frameId: 0, url: "https://www.facebook.com/" });

async function say(message: unknown, sender = contentScript()): Promise<void> {
  await fakeBrowser.runtime.onMessage.trigger(message, sender, () => undefined);
  await pause();
}
const tell = (state: PageState, sender?: Sender) => say({ type: "page-state", state, isSettled: true }, sender);

const badge = () => fakeBrowser.action.getBadgeText({ tabId });
const title = () => fakeBrowser.action.getTitle({ tabId });
/** What the page was told to ask about since the last time that this was asked, with the tab and frame. */
function guards(): unknown[] {
  const calls = [...sendMessage.mock.calls];
  sendMessage.mockClear();
  return calls;
}
const card = "4111 1111 1111 1111";
const told = (passages: { asked?: string[]; unfinished?: string[]; dismissed?: string[] }, frameId = 0) => [
  tabId,
  { type: "guard", guard: { composer: personal.composer, asked: [], dismissed: [], ...passages } },
  { frameId },
];

/** What is remembered of the tab: of its page, unless another frame is given. */
const remembered = async (frame = 0) => (await recallFrames(tabId)).find((one) => one.frame === frame)?.state ?? null;

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

const lasting = observedOf("Kirjasto on kiinni sunnuntaina itsenäisyyspäivän vuoksi. ".repeat(400));
/** Notices that come while another is worked on; resolves once all are answered. */
const tellAtOnce = (...states: PageState[]) => Promise.all(states.map((state) => tell(state)));

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

describe("storage", () => {
  type Area = "local" | "session";
  type Method = "get" | "set" | "remove";
  const refusal = new Error("QUOTA_BYTES quota exceeded");
  const refuse = (area: Area, method: Method) => vi.spyOn(fakeBrowser.storage[area], method).mockRejectedValue(refusal);

  it("that is full keeps neither badge nor question back, and the failure is logged", async () => {
    watchTabs();
    refuse("session", "set");
    await tell(draft(personal));
    expect([await badge(), guards()]).toEqual(["1", [told({ asked: [card] })]]);
    expect(logged()).toContain("QUOTA_BYTES");
  });

  it("that is full does not bring back an older text when a setting changes", async () => {
    watchTabs();
    await tell(draft(inOneLanguage));
    refuse("session", "set");
    await tell(draft(personal));
    guards();
    await changeSettings({ language: "sv" });
    await pause();
    expect([await badge(), guards()]).toEqual(["1", [told({ asked: [card] })]]);
    expect(await remembered()).toBeNull();
    logged();
  });

  it.each<[Area, Method]>([
    ["local", "get"],
    ["local", "set"],
    ["session", "get"],
    ["session", "set"],
    ["session", "remove"],
  ])("may refuse every call: %s %s", async (area, method) => {
    watchTabs();
    refuse(area, method);
    await tell(draft(personal));
    expect([await badge(), guards()]).toEqual(["1", [told({ asked: [card] })]]);
    await tell({ kind: "no-composer" });
    expect(await badge()).toBe("");
    logged();
  });

  it("may refuse any one of the calls", async () => {
    watchTabs();
    const methods = (["local", "session"] as const).flatMap((area) =>
      (["get", "set", "remove"] as const).map((method) => ({ area, method })),
    );
    let refused = 0;
    for (let refusedCall = 1; refused === refusedCall - 1; refusedCall++) {
      let calls = 0;
      const restores = methods.map(({ area, method }) => {
        const original: unknown = Reflect.get(fakeBrowser.storage[area], method);
        const call = (...parameters: unknown[]) => {
          if (++calls === refusedCall) {
            refused++;
            return Promise.reject(refusal);
          }
          return typeof original === "function" ? original(...parameters) : undefined;
        };
        Reflect.set(fakeBrowser.storage[area], method, call);
        return () => Reflect.set(fakeBrowser.storage[area], method, original);
      });
      await tell(draft({ ...personal, revision: refusedCall }));
      expect([await badge(), guards()]).toEqual(["1", [told({ asked: [card] })]]);
      for (const restore of restores) restore();
    }
    expect(refused).toBeGreaterThan(3);
    logged();
  });

  it("that cannot be read leaves no tick behind in a background that was stopped", async () => {
    await rememberFrames(tabId, [{ frame: 0, state: draft(inOneLanguage), since: 0 }]);
    watchTabs();
    vi.spyOn(fakeBrowser.storage.session, "get").mockImplementation(async (keys) => {
      if (keys !== null) throw refusal;
      return { [`tab-${tabId}`]: {} };
    });
    await changeSettings({ language: "sv" });
    await pause();
    expect(await badge()).toBe("!");
    logged();
  });
});

describe("a review that breaks", () => {
  /** A guideline without what every review needs. */
  const broken: Guideline = Object.assign({}, defaultGuideline, { accounts: null });

  it("is said on the badge, which does not stay at what it showed before", async () => {
    watchTabs();
    await tell(draft(ready));
    expect(await badge()).toBe("✓");
    builtIn.mockResolvedValue(broken);
    await tell(draft({ ...personal, account: { name: "Kirjasto", handle: null } }));
    expect([await badge(), await title()]).toEqual([
      "!",
      "Ohjenuora: kaikkea ei voitu tarkistaa, lue teksti itse läpi",
    ]);
    expect(logged()).toContain("TypeError");
  });

  it("in one check is no tick either", async () => {
    watchTabs();
    const onlyBroken = Object.fromEntries(
      Object.entries(defaultGuideline.checks).map(([id, check]) => [id, { ...check, enabled: id === "all-caps" }]),
    );
    const breaking = {
      get params(): never {
        throw new Error("no such params");
      },
    };
    Object.defineProperty(onlyBroken["all-caps"], "params", Object.getOwnPropertyDescriptor(breaking, "params") ?? {});
    builtIn.mockResolvedValue({ ...defaultGuideline, checks: onlyBroken });
    await tell(draft(observedOf("KIRJASTO ON KIINNI SUNNUNTAINA")));
    expect(await badge()).toBe("!");
    expect(logged()).toContain("all-caps");
  });

  it("is said where no guideline can be read at all", async () => {
    watchTabs();
    builtIn.mockRejectedValue(new TypeError("Failed to fetch"));
    await tell(draft(personal));
    expect(await badge()).toBe("!");
    expect(logged()).toContain("Failed to fetch");
  });
});

describe("what the page is to ask about before publishing", () => {
  beforeEach(() => watchTabs());

  it("is the personal data in the draft", async () => {
    await tell(draft(personal));
    expect(guards()).toEqual([told({ asked: [card] })]);
  });

  it("is what waits to be filled in, also in the first that is heard of a draft", async () => {
    await tell(draft({ ...personal, parts: ["Avajaiset ovat klo XX."] }));
    expect(guards()).toEqual([told({ unfinished: ["klo xx"] })]);
  });

  it("is nothing, without a word, in a draft that has none", async () => {
    await tell(draft(inOneLanguage));
    expect(guards()).toEqual([]);
  });

  it("is nothing any more once nothing is found, also where the background was stopped in between", async () => {
    await tell(draft(personal));
    guards();
    fakeBrowser.runtime.onMessage.removeAllListeners();
    watchTabs();
    await tell(draft({ ...personal, parts: ["Kortti 4111"], revision: 4 }));
    expect(guards()).toEqual([told({})]);
  });

  it("is not what was dismissed before, which the page is told", async () => {
    await dismissPersonalData();
    await tell(draft(personal));
    expect(guards()).toEqual([told({ dismissed: [card] })]);
  });

  it("is the version that is written in the panel, from its first key until it is emptied", async () => {
    const write = async (text: string, composer = inOneLanguage.composer) => {
      const stored = { versions: [{ composer, language: "sv", text, inserted: null }], by: "panel" };
      await fakeBrowser.storage.session.set({ [versionKey(tabId)]: stored });
      await pause();
    };
    const missing = { language: "sv", parts: inOneLanguage.parts, isInPanel: true };
    const asked = [
      tabId,
      { type: "guard", guard: { composer: inOneLanguage.composer, asked: [], dismissed: [], missing } },
      { frameId: 0 },
    ];
    await tell(draft(inOneLanguage));
    expect(guards()).toEqual([]);
    await write("B");
    expect(guards()).toEqual([asked]);
    await write("Biblioteket");
    expect(guards()).toEqual([]);
    await write("Biblioteket", "another composer");
    expect(guards()).toEqual([told({})]);
    await write("Biblioteket");
    expect(guards()).toEqual([asked]);
    await write(" ");
    expect(guards()).toEqual([told({})]);
  });

  it("is what was written in the panel before a draft is heard of", async () => {
    const stored = { versions: [{ composer: inOneLanguage.composer, language: "sv", text: "Biblioteket" }] };
    await fakeBrowser.storage.session.set({ [versionKey(tabId)]: stored });
    await tell(draft(inOneLanguage));
    expect(guards()).toMatchObject([[tabId, { guard: { missing: { isInPanel: true } } }, { frameId: 0 }]]);
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

it("a tick that is stored while the background forgets personal data is not lost", async () => {
  watchTabs();
  await dismissPersonalData();
  await tell(draft(personal));
  const { session } = fakeBrowser.storage;
  const { set } = session;
  const ticked = { ...noDismissals(personal.composer), ticks: ["a"] };
  let stored: Promise<void> | undefined;
  vi.spyOn(session, "set").mockImplementation(async (items) => {
    // the panel, just when the background has read and is about to write
    if (Object.keys(items).some((key) => key.startsWith("dismissals"))) stored ??= writeDismissals(tabId, ticked);
    await Promise.resolve();
    await set(items);
  });
  await tell(draft({ ...personal, parts: ["Kortti"], revision: 4 }));
  await stored;
  await pause();
  expect(await readDismissals(tabId, personal.composer)).toEqual(ticked);
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

const close = (closed: number) =>
  fakeBrowser.tabs.onRemoved.trigger(closed, { windowId: tab.windowId, isWindowClosing: false });

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

it("a badge that the browser refuses for another reason is logged", async () => {
  watchTabs();
  vi.spyOn(fakeBrowser.action, "setBadgeText").mockRejectedValue(new Error("Invalid badge text"));
  await tell(draft(personal));
  expect(logged()).toContain("Invalid badge text");
});

describe("a platform that has composers in frames", () => {
  const none: PageState = { kind: "no-composer" };
  beforeEach(async () => {
    watchTabs();
    tab = await fakeBrowser.tabs.create({ url: "https://www.linkedin.com/interop" });
    tabId = tab.id ?? 0;
  });
  const page = (): Sender => ({ ...contentScript(), url: "https://www.linkedin.com/interop" });
  const inFrame = (frameId: number, change: Partial<Sender> = {}): Sender => ({
    ...page(),
    ...{ frameId, url: "https://www.linkedin.com/preload/sharebox/" },
    ...change,
  });

  it("has its draft reviewed and its question asked in the frame that has the draft", async () => {
    await tell(none, page());
    await tell(draft(personal), inFrame(4));
    expect(await remembered(4)).toEqual(draft(personal));
    expect([await badge(), guards()]).toEqual(["1", [told({ asked: [card] }, 4)]]);
  });

  it.each(["no-composer", "switched-off"] as const)("is not silenced by its page: %s", async (kind) => {
    await tell(draft(personal), inFrame(4));
    guards();
    await tell({ kind }, page());
    expect([await badge(), guards()]).toEqual(["1", []]);
    expect(await remembered(4)).toEqual(draft(personal));
  });

  it.each<PageState>([{ kind: "no-composer", box: "frame" }, none])(
    "is not silenced by another frame, whose end is its own alone: %j",
    async (state) => {
      await tell(draft(personal), inFrame(4));
      await tell(state, inFrame(9));
      expect([await badge(), await remembered(4)]).toEqual(["1", draft(personal)]);
    },
  );

  it("shows no draft any more once its frame has none", async () => {
    await tell(draft(personal), inFrame(4));
    await tell(none, inFrame(4));
    expect([await badge(), await fakeBrowser.storage.session.get(null)]).toEqual(["", {}]);
  });

  it("shows no draft any more where the frame goes together with the page, whose address is another one by then", async () => {
    await tell(draft(personal), inFrame(4));
    const elsewhere = { ...tab, url: "https://kirkkonummi.fi/" };
    await tell(none, inFrame(4, { tab: elsewhere, documentLifecycle: "pending_deletion" }));
    expect([await badge(), await fakeBrowser.storage.session.get(null)]).toEqual(["", {}]);
  });

  it("shows the draft that was heard last, and the one before it when that ends", async () => {
    const later = { ...ready, composer: "composer-2" };
    await tell(draft(personal), inFrame(4));
    await tell(draft(later), inFrame(9));
    expect(await badge()).toBe("✓");
    await tell(draft({ ...personal, revision: 4 }), inFrame(4));
    expect(await badge()).toBe("1");
    await tell(none, inFrame(4));
    expect(await badge()).toBe("✓");
  });

  it("shows the page's own draft again when that of a frame ends", async () => {
    await tell(draft(personal), page());
    await tell(draft({ ...ready, composer: "composer-2" }), inFrame(4));
    expect(await badge()).toBe("✓");
    guards();
    await tell(none, inFrame(4));
    expect([await badge(), guards()]).toEqual(["1", [told({ asked: [card] })]]);
  });

  it("loses none of the notices that come at once from several frames", async () => {
    await Promise.all([
      tell(draft(lasting), page()),
      tell(draft(personal), inFrame(4)),
      tell(draft({ ...inOneLanguage, composer: "composer-2" }), inFrame(9)),
      tell(none, inFrame(9)),
    ]);
    expect([await badge(), await remembered(4), await remembered(9)]).toEqual(["1", draft(personal), null]);
    expect(await remembered()).toEqual(draft(lasting));
  });

  it("is told anew in its frame after a setting was changed, also where the background was stopped in between", async () => {
    await tell(draft(personal), inFrame(4));
    guards();
    fakeBrowser.runtime.onMessage.removeAllListeners();
    await fakeBrowser.storage.local.clear();
    watchTabs();
    await changeSettings({ language: "sv" });
    await pause();
    expect(guards()).toContainEqual(told({ asked: [card] }, 4));
  });

  describe("and a browser that does not say which frame goes, as Firefox", () => {
    const leaving = (): Sender => ({ id: fakeBrowser.runtime.id, url: "https://www.linkedin.com/preload/sharebox/" });
    /** What the frame answers when it is spoken to. */
    const answering = (answer: () => Promise<void>) =>
      sendMessage.mockImplementation(async (_tab: number, _message: unknown, { frameId }: { frameId: number }) => {
        if (frameId === 4) await answer();
      });
    beforeEach(async () => {
      await tell(draft({ ...ready, composer: "composer-2" }), page());
      await tell(draft(personal), inFrame(4));
    });

    it("forgets the draft of the frame that no longer answers, and no other", async () => {
      answering(() => Promise.reject(new Error("Could not establish connection. Receiving end does not exist.")));
      await tell(none, leaving());
      expect([await badge(), await remembered(4)]).toEqual(["✓", null]);
      expect(await remembered()).not.toBeNull();
    });

    it("keeps the draft of a frame that answers", async () => {
      answering(async () => undefined);
      await tell(none, leaving());
      expect([await badge(), await remembered(4)]).toEqual(["1", draft(personal)]);
    });

    it("keeps the draft of one that cannot be asked for another reason, which is logged", async () => {
      answering(() => Promise.reject(new Error("asked too often")));
      await tell(none, leaving());
      expect(await badge()).toBe("1");
      expect(logged()).toContain("asked too often");
    });

    it.each<[string, PageState, Partial<Sender>]>([
      ["another extension", none, { id: "another" }],
      ["a draft of nobody knows whom", draft(personal), {}],
    ])("asks nobody for %s", async (_what, state, change) => {
      guards();
      await tell(state, { ...leaving(), ...change });
      expect(guards()).toEqual([]);
    });
  });

  it("leaves nothing of its frames behind when it is closed", async () => {
    await tell(draft(personal), inFrame(4));
    await tell(draft(inOneLanguage), page());
    await close(tabId);
    await pause();
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  it.each<[string, (frame: Sender) => Sender]>([
    ["LinkedIn in a frame of another site", (frame) => ({ ...frame, tab: { ...tab, url: "https://kirkkonummi.fi/" } })],
    ["another platform in a frame of LinkedIn", (frame) => ({ ...frame, url: "https://x.com/home" })],
    ["a frame of a tab whose address is not known", (frame) => ({ ...frame, tab: { ...tab, url: undefined } })],
  ])("is not to be confused with %s", async (_what, change) => {
    await tell(draft(personal), change(inFrame(4)));
    expect([await badge(), await fakeBrowser.storage.session.get(null)]).toEqual(["", {}]);
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

describe("the promised version of an earlier post", () => {
  const swedish = "Masaby bibliotek är stängt söndagen den 6.12. Vi öppnar igen på måndag klockan 10.";
  const owed: DatedTask = {
    ...{ id: "owed-1", kind: "owed-version", day: "2026-11-23", channel: "facebook", account: "", language: "sv" },
    post: {
      ...{ promised: "2026-11-23", isCut: false, page: "/", goesTo: "" },
      text: "Masalan kirjasto on suljettu sunnuntaina 6.12. Palaamme maanantaina kello 10.",
    },
  };
  const publishing = draft(observedOf(swedish, { publishing: true }));
  const promised = async () => (await readTasks()).dated.map(({ id }) => id);
  beforeEach(() => watchTabs());

  it("misses nothing any more, once the promise is known", async () => {
    await tell(draft(observedOf(swedish)));
    const before = Number.parseInt(await badge(), 10);
    await changeTasks(withDated(owed));
    await pause();
    expect(Number.parseInt(await badge(), 10) || 0).toBe(before - 1);
  });

  it("is promised no more once it was published", async () => {
    await changeTasks(withDated(owed));
    await tell(publishing);
    expect(await promised()).toEqual(["owed-1"]);
    await tell({ kind: "no-composer" });
    expect(await promised()).toEqual([]);
  });

  it.each<[string, PageState]>([
    ["nobody was at the button", draft(observedOf(swedish))],
    ["it was another post", draft(observedOf("Isbanan öppnar lördagen den 12.12 klockan 14.", { publishing: true }))],
  ])("stays promised where %s before the composer closed", async (_what, before) => {
    await changeTasks(withDated(owed));
    await tell(before);
    await tell({ kind: "no-composer" });
    expect(await promised()).toEqual(["owed-1"]);
  });

  it("stays promised where the tasks cannot be read, and the badge is right all the same", async () => {
    await changeTasks(withDated(owed));
    vi.spyOn(fakeBrowser.storage.local, "get").mockRejectedValue(new Error("corrupt"));
    await tell(publishing);
    await tell({ kind: "no-composer" });
    vi.mocked(fakeBrowser.storage.local.get).mockRestore();
    expect(await promised()).toEqual(["owed-1"]);
    expect(logged()).toContain("was not settled");
  });
});
