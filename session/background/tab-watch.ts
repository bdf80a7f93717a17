/** Takes the notices of content scripts, keeps each tab's badge and publish guard right, and remembers what tabs show. */

import type { ObservedDraft } from "../../rules/model/draft";
import { type Browser, browser } from "../browser/browser";
import { isGone, logFailure, logUnlessGone } from "../browser/failures";
import { type GuardMessage, type PageState, parseDraftNotice } from "../line/messages";
import { isOwnScript, isTrustedSender, type PageSender } from "../line/trusted-sender";
import { judgementNow } from "../review/judgement";
import { createReviewSession, dismissalsForText, type ReviewedDraft } from "../review/review-session";
import type { Dismissals } from "../stored/dismissals";
import { changeDismissals, forgetDismissals, readDismissals, watchDismissals } from "../stored/dismissals-store";
import { guidelineForBackground, watchGuideline } from "../stored/guideline-storage";
import { versionItem } from "../stored/panel-version-store";
import { asksMissingVersion, interfaceLanguage, type Settings } from "../stored/settings";
import {
  type FrameState,
  forgetTab,
  recallFrames,
  rememberedTabs,
  rememberFrames,
  speakerOf,
  withFrame,
} from "../stored/tab-drafts";
import { noTasks, type TaskList, withoutDated } from "../stored/task-list";
import { restItem } from "../stored/thread-rest-store";
import { settingsOf } from "../stored/window-settings";
import { tasksOf } from "../stored/window-tasks";
import { type Badge, badgeFor } from "./badge";
import { isPrivateTab } from "./private-tab";
import { guardFor } from "./publish-guard";
import { createPublishedDrafts } from "./published-drafts";
import { countPublished } from "./published-figures";
import { createTabQueue } from "./tab-queue";
import { versionInPanel, watchVersionsInPanels } from "./version-in-panel";

/**
 * Every frame may say that nobody writes in it any more: that ends only what it told itself, and a frame that goes together with
 * its page may say so when the tab is elsewhere already. Nor does a page that has been left tell more. Firefox does not say which
 * one was left: it shows what speaks.
 */
function mayTell(sender: Browser.runtime.MessageSender, { kind }: PageState): sender is PageSender {
  if (kind === "no-composer" && isOwnScript(sender) && sender.frameId !== 0) return true;
  const { documentLifecycle = "active" } = sender;
  return isTrustedSender(sender) && (documentLifecycle === "active" || kind === "no-composer");
}

/** `previousParts`: what the composer held before; null where that is not known. */
async function reviewOf(
  tab: number,
  observed: ObservedDraft,
  previousParts: readonly string[] | null,
  settings: Settings,
  promised: TaskList,
): Promise<ReviewedDraft> {
  const session = createReviewSession(await guidelineForBackground(), settings);
  const stored = await readDismissals(tab, observed.composer);
  const dismissals = dismissalsForText(stored, previousParts, observed.parts);
  if (dismissals !== stored) {
    const forget = (newest: Dismissals) => dismissalsForText(newest, previousParts, observed.parts);
    void changeDismissals(tab, observed.composer, forget).catch(logFailure("A dismissal was not forgotten"));
  }
  session.takeDismissals(dismissals);
  session.takeTasks(promised);
  return session.reviewObserved(observed);
}

const promisedVersions = (isPrivate: boolean): Promise<TaskList> =>
  tasksOf(isPrivate)
    .read()
    .catch((problem: unknown) => {
      logFailure("The promised versions could not be read")(problem);
      return noTasks;
    });

/** The promised version that this draft was is promised no more. */
async function settlePromise(observed: ObservedDraft, isPrivate: boolean): Promise<void> {
  const stored = tasksOf(isPrivate);
  const tasks = await stored.read();
  if (tasks.dated.length === 0) return;
  const session = createReviewSession(await guidelineForBackground(), await settingsOf(isPrivate).read());
  session.takeTasks(tasks);
  const { settles } = session.reviewObserved(observed);
  if (settles) await stored.change(withoutDated(settles.id));
}

async function setBadge(tab: number, badge: Badge): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId: tab, text: badge.text }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: badge.colour }),
    browser.action.setTitle({ tabId: tab, title: badge.title }),
  ]);
}

/** What a tab shows. */
interface Shown {
  /** The frame that speaks for it; 0 is the page itself. */
  frame: number;
  /** null: it could not be read. */
  state: PageState | null;
  /** What stood in the composer before; null where that is not known. */
  previousParts: readonly string[] | null;
  /** Someone is typing: nothing can be called ready yet. */
  isSettled: boolean;
  /** Dismissals or settings have changed, so that what the page was told may no longer hold. */
  again: boolean;
}

async function showBadge(tab: number, { frame, state, previousParts, isSettled, again }: Shown): Promise<void> {
  const isPrivate = await isPrivateTab(tab);
  const settings = await settingsOf(isPrivate).read();
  const language = interfaceLanguage(settings, browser.i18n.getUILanguage());
  const observed = state?.kind === "draft" ? state.observed : null;
  let badge = badgeFor(state ? null : [], language, { judgement: "broken" });
  try {
    if (observed) {
      const promised = await promisedVersions(isPrivate);
      const { findings, dismissed, muted, judgement } = await reviewOf(
        tab,
        observed,
        previousParts,
        settings,
        promised,
      );
      const asksMissing = asksMissingVersion(settings, await guidelineForBackground());
      const inPanel = await versionInPanel(tab, observed.composer);
      const guard = guardFor(observed, findings, [...dismissed, ...muted], asksMissing, inPanel);
      const message: GuardMessage = { type: "guard", guard };
      // once it was told something, it is also told that there is nothing any more
      const { asked, unfinished = [], missing, dismissed: put } = guard;
      if (asked.length + unfinished.length + put.length > 0 || missing || again || previousParts) {
        const sent: Promise<unknown> = browser.tabs.sendMessage(tab, message, { frameId: frame });
        void sent.catch(logUnlessGone("The page was not told what to ask about"));
      }
      badge = badgeFor(findings, language, {
        publishing: observed.publishing,
        judgement: judgementNow(judgement, isSettled),
      });
    }
  } catch (problem) {
    logFailure("The review broke")(problem);
    badge = badgeFor([], language, { judgement: "broken" });
  }
  await setBadge(tab, badge);
}

/** What is to be done for a tab. */
interface TabWork {
  isClosed: boolean;
  /** What its frames show from now on; none: what they told before. */
  told: FrameNotice[];
  again: boolean;
}
interface FrameNotice extends FrameState {
  isSettled: boolean;
  hasFocus: boolean;
}

/** Of what waits only the newest notice of each frame is worked on. */
function merged(earlier: TabWork, later: TabWork): TabWork {
  if (later.isClosed) return later;
  const isOvertaken = ({ frame }: FrameNotice) => later.told.some((notice) => notice.frame === frame);
  const told = [...earlier.told.filter((notice) => !isOvertaken(notice)), ...later.told];
  return { isClosed: earlier.isClosed, told, again: earlier.again || later.again };
}

const composerOf = (state: PageState | null | undefined) => (state?.kind === "draft" ? state.observed.composer : null);
const isSameComposer = (...[some, other]: (PageState | null | undefined)[]) => composerOf(some) === composerOf(other);
const partsOf = (state: PageState | null | undefined) => (state?.kind === "draft" ? state.observed.parts : null);

/** Starts the watch; for the background. */
export function watchTabs(): void {
  /** What was told; storage has it too, for a background that was stopped, unless it is full. */
  const newest = new Map<number, FrameState[]>();
  /** Tabs in which someone was typing when they were heard of last. */
  const typing = new Set<number>();
  const published = createPublishedDrafts();

  async function forget(tab: number): Promise<void> {
    newest.delete(tab);
    typing.delete(tab);
    published.forget(tab);
    const kept = [forgetTab(tab), forgetDismissals(tab), versionItem(tab).remove(), restItem(tab).remove()];
    await Promise.all(kept);
  }
  async function remember(tab: number, frames: FrameState[]): Promise<void> {
    if (frames.length === 0) newest.delete(tab);
    else newest.set(tab, frames);
    try {
      await rememberFrames(tab, frames);
    } catch (problem) {
      logFailure("A draft was not remembered")(problem);
      await forgetTab(tab); // an older text would come back for this one
    }
  }
  async function show(tab: number, shown: Shown): Promise<void> {
    try {
      await showBadge(tab, shown);
    } catch (problem) {
      if (isGone(problem)) await forget(tab);
      else logFailure("The badge was not set")(problem);
    }
  }
  /** null: it could not be read. */
  async function recall(tab: number): Promise<FrameState[] | null> {
    try {
      return newest.get(tab) ?? (await recallFrames(tab));
    } catch (problem) {
      logFailure("A draft could not be recalled")(problem);
      return null;
    }
  }
  function takeTyping(tab: number, isSettled: boolean): void {
    if (isSettled) typing.delete(tab);
    else typing.add(tab);
  }

  const ask = createTabQueue<TabWork>(async (tab, { isClosed, told, again }) => {
    if (isClosed) await forget(tab);
    if (isClosed && told.length === 0) return;
    const recalled = await recall(tab);
    const frames = told.reduce(
      (known, { isSettled: _, hasFocus, ...heard }) => withFrame(known, heard, hasFocus),
      recalled ?? [],
    );
    const before = speakerOf(recalled ?? []);
    const speaker = speakerOf(frames);
    const notice = told.find(({ frame }) => frame === speaker?.frame);
    if (notice || speaker?.frame !== before?.frame) takeTyping(tab, notice?.isSettled ?? true);
    const noDraft: PageState | null = told.length > 0 ? { kind: "no-composer" } : null;
    const { frame, state } = speaker ?? { frame: 0, state: noDraft };
    const previous = notice && recalled?.find((known) => known.frame === frame)?.state;
    const previousParts = isSameComposer(previous, state) ? partsOf(previous) : null;
    const isNothing = recalled !== null && state === null;
    const isUnchanged = speaker !== undefined && speaker === before && !again;
    await Promise.all([
      isNothing || isUnchanged || show(tab, { frame, state, previousParts, isSettled: !typing.has(tab), again }),
      told.length > 0 && remember(tab, frames).catch(logFailure("A draft was not forgotten")),
    ]);
  }, merged);

  async function knownTabs(): Promise<Set<number>> {
    const remembered = await rememberedTabs().catch((problem: unknown) => {
      logFailure("The tabs could not be listed")(problem);
      return [];
    });
    return new Set([...newest.keys(), ...remembered]);
  }
  /** Firefox does not say of a frame that goes which one it was: it is the one that no longer answers. */
  async function forgetGoneFrames(): Promise<void> {
    for (const tab of await knownTabs()) {
      for (const { frame } of (await recall(tab)) ?? []) {
        try {
          await browser.tabs.sendMessage(tab, { type: "still-there" }, { frameId: frame });
        } catch (problem) {
          if (!isGone(problem)) logFailure("A frame could not be asked whether it is there")(problem);
          else
            await ask(tab, {
              isClosed: false,
              told: [{ frame, state: { kind: "no-composer" }, isSettled: true, hasFocus: false, since: 0 }],
              again: false,
            });
        }
      }
    }
  }

  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) => {
    const notice = parseDraftNotice(message);
    if (notice?.state.kind === "no-composer" && sender.id === browser.runtime.id && !sender.tab)
      return forgetGoneFrames().then(() => true);
    if (!notice || !mayTell(sender, notice.state)) return;
    const { type: _, ...heard } = notice;
    const draft = published.heard(sender.tab.id, sender.frameId, notice.state);
    // first: what follows forgets what was set aside and promised; nothing waits for it
    const { incognito } = sender.tab;
    if (draft && incognito === false)
      void countPublished(sender.tab.id, draft).catch(logFailure("A published draft was not counted"));
    const settled = draft && settlePromise(draft, incognito).catch(logFailure("A promised version was not settled"));
    const told = [{ frame: sender.frameId, ...heard }];
    // while an answer is outstanding a browser does not stop the background; Firefox does where that takes very long
    const shown = ask(sender.tab.id, { isClosed: false, told, again: false });
    return Promise.all([shown, settled]).then(() => true);
  });
  const close = (tab: number) => void ask(tab, { isClosed: true, told: [], again: false });
  browser.tabs.onRemoved.addListener(close);
  // Chrome's: a tab that was loaded beforehand takes the place of another
  browser.tabs.onReplaced?.addListener((_added, removed) => close(removed));

  // badges come right again after something was dismissed, or a setting or the guideline has changed
  const showAgain = (tab: number) => ask(tab, { isClosed: false, told: [], again: true });
  async function showAllAgain(): Promise<void> {
    for (const tab of await knownTabs()) await showAgain(tab);
  }
  async function showKindAgain(isPrivate: boolean): Promise<void> {
    for (const tab of await knownTabs()) if ((await isPrivateTab(tab)) === isPrivate) await showAgain(tab);
  }
  const forever = new AbortController().signal;
  watchDismissals((tab) => void showAgain(tab), forever);
  watchVersionsInPanels((tab) => void showAgain(tab), forever);
  watchGuideline(() => void showAllAgain(), forever);
  for (const isPrivate of [false, true]) {
    settingsOf(isPrivate).watch(() => void showKindAgain(isPrivate), forever);
    tasksOf(isPrivate).watch(() => void showKindAgain(isPrivate), forever);
  }
}
