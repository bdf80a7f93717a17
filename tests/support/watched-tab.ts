/** A tab whose content script speaks to the background, for the tests of what the background does with what it hears. */
import { afterEach, beforeEach, expect, type MockInstance, vi } from "vitest";
import type { Browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { defaultGuideline } from "../../rules/model/default-guideline";
import type { ObservedDraft } from "../../rules/model/draft";
import type { Guideline } from "../../rules/model/guideline";
import type { PageState } from "../../session/line/messages";
import { dismissedFinding } from "../../session/review/dismissed-findings";
import { withDismissed } from "../../session/stored/dismissals";
import { readDismissals, writeDismissals } from "../../session/stored/dismissals-store";
import { recallFrames } from "../../session/stored/tab-drafts";
import { findingOf } from "./fixtures";
import { observedOf } from "./observed";

/** Gives the guideline of the extension, for `vi.mock`; a test may have it give another one. */
export const builtIn = vi.fn<() => Promise<Guideline>>();

/** A published test number of a payment card. */
export const personal = observedOf("Kortti 4111 1111 1111 1111", { surface: "comment", revision: 3 });
/** There is something to repair, but no personal data. */
export const inOneLanguage = observedOf("Kirjasto on kiinni sunnuntaina itsenäisyyspäivän vuoksi.");
/** Nothing is left to do: an answer of one word. */
export const ready = observedOf("Kiitos!", { surface: "comment" });
/** Its review takes a while. */
export const lasting = observedOf("Kirjasto on kiinni sunnuntaina itsenäisyyspäivän vuoksi. ".repeat(400));
export const draft = (observed: ObservedDraft): PageState => ({ kind: "draft", observed });

export const sendMessage = vi.fn();
/** What is logged; nothing, unless a test looks at it. */
let log: MockInstance<typeof console.error>;
export let tab: Browser.tabs.Tab;
export let tabId: number;

/** Another tab takes the place of `tab`. */
export async function openTab(url: string): Promise<void> {
  tab = await fakeBrowser.tabs.create({ url });
  tabId = tab.id ?? 0;
}

/** Opens a tab before each test of the file; after it, nothing may have been logged that the test has not looked at. */
export function prepareTab(): void {
  beforeEach(async () => {
    vi.useFakeTimers();
    log = vi.spyOn(console, "error").mockReturnValue();
    sendMessage.mockReset().mockResolvedValue(undefined);
    builtIn.mockReset().mockResolvedValue(defaultGuideline);
    Object.assign(fakeBrowser.tabs, { sendMessage });
    await openTab("https://www.facebook.com/");
  });
  afterEach(() => {
    expect(log.mock.calls).toEqual([]);
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
}

/** Everything that was logged, which is then no surprise any more. */
export function logged(): string {
  const lines = log.mock.calls.map((line) => line.join(" ")).join("\n");
  log.mockClear();
  return lines;
}

/** As long as storing and reviewing take. */
export const pause = () => vi.advanceTimersByTimeAsync(0);

export type Sender = Browser.runtime.MessageSender;
export const contentScript = (): Sender => ({
  id: fakeBrowser.runtime.id,
  tab,
  frameId: 0,
  url: "https://www.facebook.com/",
});

export async function say(message: unknown, sender = contentScript()): Promise<void> {
  await fakeBrowser.runtime.onMessage.trigger(message, sender, () => undefined);
  await pause();
}
export const tell = (state: PageState, sender?: Sender) => say({ type: "page-state", state, isSettled: true }, sender);

export const badge = () => fakeBrowser.action.getBadgeText({ tabId });
export const title = () => fakeBrowser.action.getTitle({ tabId });
/** What the page was told to ask about since the last time that this was asked, with the tab and frame. */
export function guards(): unknown[] {
  const calls = [...sendMessage.mock.calls];
  sendMessage.mockClear();
  return calls;
}
export const card = "4111 1111 1111 1111";
export const told = (passages: { asked?: string[]; unfinished?: string[]; dismissed?: string[] }, frameId = 0) => [
  tabId,
  { type: "guard", guard: { composer: personal.composer, asked: [], dismissed: [], ...passages } },
  { frameId },
];

/** What is remembered of the tab: of its page, unless another frame is given. */
export const remembered = async (frame = 0) =>
  (await recallFrames(tabId)).find((one) => one.frame === frame)?.state ?? null;

/** As the panel does when a person says "not now" to a finding of personal data. */
export async function dismissPersonalData(): Promise<void> {
  const dismissals = await readDismissals(tabId, personal.composer);
  const ranges = [{ part: 0, start: 7, end: 26 }];
  const finding = findingOf({ check: "identity-number", kind: "payment-card", level: "error", ranges });
  await writeDismissals(tabId, withDismissed(dismissals, dismissedFinding(finding, personal.parts)));
  await pause();
}

export const close = (closed: number) =>
  fakeBrowser.tabs.onRemoved.trigger(closed, { windowId: tab.windowId, isWindowClosing: false });
