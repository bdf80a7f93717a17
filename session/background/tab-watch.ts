/** Takes the notices of content scripts, keeps each tab's badge and publish guard right, and remembers what tabs show. */

import { isWatched } from "../../composers/platforms/addresses";
import type { ObservedDraft } from "../../rules/model/draft";
import { type Browser, browser } from "../browser/browser";
import { isGone, logFailure, logUnlessGone } from "../browser/failures";
import { type DraftNotice, type GuardMessage, type PageState, parseDraftNotice } from "../line/messages";
import { judgementNow } from "../review/judgement";
import { createReviewSession, dismissalsForText, type ReviewedDraft } from "../review/review-session";
import type { Dismissals } from "../stored/dismissals";
import { changeDismissals, forgetDismissals, readDismissals, watchDismissals } from "../stored/dismissals-store";
import { guidelineForBackground, watchGuideline } from "../stored/guideline-storage";
import { interfaceLanguage, type Settings } from "../stored/settings";
import { readSettings, watchSettings } from "../stored/settings-store";
import { forgetTab, recallTab, rememberedTabs, rememberTab } from "../stored/tab-drafts";
import { type Badge, badgeFor } from "./badge";
import { guardFor } from "./publish-guard";
import { createTabQueue } from "./tab-queue";

/**
 * Only the top frame of a watched page of this extension's own content script may report a draft; no page that the
 * browser has loaded beforehand, since the tab shows another one.
 */
export function isTrustedSender(sender: Browser.runtime.MessageSender): boolean {
  return (
    sender.id === browser.runtime.id &&
    sender.tab?.id !== undefined &&
    sender.frameId === 0 &&
    sender.documentLifecycle !== "prerender" &&
    isWatched(sender.url)
  );
}

/** A page that has been left may still say that nobody writes in it any more. Firefox does not tell: it shows what speaks. */
const mayTell = ({ documentLifecycle = "active" }: Browser.runtime.MessageSender, { kind }: PageState) =>
  documentLifecycle === "active" || kind === "no-composer";

/** `previousParts`: what the composer held before; null where that is not known. */
async function reviewOf(
  tab: number,
  observed: ObservedDraft,
  previousParts: readonly string[] | null,
  settings: Settings,
): Promise<ReviewedDraft> {
  const session = createReviewSession(await guidelineForBackground(), settings);
  const stored = await readDismissals(tab, observed.composer);
  const dismissals = dismissalsForText(stored, previousParts, observed.parts);
  if (dismissals !== stored) {
    const forget = (newest: Dismissals) => dismissalsForText(newest, previousParts, observed.parts);
    void changeDismissals(tab, observed.composer, forget).catch(logFailure("A dismissal was not forgotten"));
  }
  session.takeDismissals(dismissals);
  return session.reviewObserved(observed);
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
  /** null: it could not be read. */
  state: PageState | null;
  /** What stood in the composer before; null where that is not known. */
  previousParts: readonly string[] | null;
  /** Someone is typing: nothing can be called ready yet. */
  isSettled: boolean;
  /** Dismissals or settings have changed, so that what the page was told may no longer hold. */
  again: boolean;
}

async function showBadge(tab: number, { state, previousParts, isSettled, again }: Shown): Promise<void> {
  const settings = await readSettings();
  const language = interfaceLanguage(settings, browser.i18n.getUILanguage());
  const observed = state?.kind === "draft" ? state.observed : null;
  let badge = badgeFor(state ? null : [], language, { judgement: "broken" });
  try {
    if (observed) {
      const { findings, dismissed, muted, judgement } = await reviewOf(tab, observed, previousParts, settings);
      const guard = guardFor(observed, findings, [...dismissed, ...muted]);
      const message: GuardMessage = { type: "guard", guard };
      // once it was told something, it is also told that there is nothing any more
      if (guard.asked.length + guard.dismissed.length > 0 || again || previousParts) {
        const sent: Promise<unknown> = browser.tabs.sendMessage(tab, message, { frameId: 0 });
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
  /** What it shows from now on; null: what was told before. */
  told: DraftNotice | "closed" | null;
  again: boolean;
}

const composerOf = (state: PageState | null | undefined) => (state?.kind === "draft" ? state.observed.composer : null);
const isSameComposer = (...[some, other]: (PageState | null | undefined)[]) => composerOf(some) === composerOf(other);
const partsOf = (state: PageState | null | undefined) => (state?.kind === "draft" ? state.observed.parts : null);

/** Starts the watch; for the background. */
export function watchTabs(): void {
  /** The drafts that were told; storage has them too, for a background that was stopped, unless it is full. */
  const newest = new Map<number, PageState>();
  /** Tabs in which someone was typing when they were heard of last. */
  const typing = new Set<number>();

  async function forget(tab: number): Promise<void> {
    newest.delete(tab);
    typing.delete(tab);
    await Promise.all([forgetTab(tab), forgetDismissals(tab)]);
  }
  async function remember(tab: number, state: PageState): Promise<void> {
    if (state.kind === "no-composer") newest.delete(tab);
    else newest.set(tab, state);
    try {
      await rememberTab(tab, state);
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
  async function recall(tab: number): Promise<PageState | null | undefined> {
    try {
      return newest.get(tab) ?? (await recallTab(tab)) ?? undefined;
    } catch (problem) {
      logFailure("A draft could not be recalled")(problem);
      return null;
    }
  }

  const ask = createTabQueue<TabWork>(
    async (tab, { told, again }) => {
      if (told === "closed") return forget(tab);
      const previous = await recall(tab);
      const state = told ? told.state : previous;
      if (state === undefined) return; // it shows nothing
      if (told?.isSettled === false) typing.add(tab);
      else if (told) typing.delete(tab);
      const previousParts = told && isSameComposer(previous, state) ? partsOf(previous) : null;
      const remembering = told && remember(tab, told.state).catch(logFailure("A draft was not forgotten"));
      await Promise.all([show(tab, { state, previousParts, isSettled: !typing.has(tab), again }), remembering]);
    },
    (earlier, later) => ({ told: later.told ?? earlier.told, again: earlier.again || later.again }),
  );

  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) => {
    const notice = isTrustedSender(sender) ? parseDraftNotice(message) : null;
    const tab = sender.tab?.id;
    if (!notice || tab === undefined || !mayTell(sender, notice.state)) return;
    // while an answer is outstanding a browser does not stop the background; Firefox does where that takes very long
    return ask(tab, { told: notice, again: false }).then(() => true);
  });
  const close = (tab: number) => void ask(tab, { told: "closed", again: false });
  browser.tabs.onRemoved.addListener(close);
  // Chrome's: a tab that was loaded beforehand takes the place of another
  browser.tabs.onReplaced?.addListener((_added, removed) => close(removed));

  // badges come right again after something was dismissed, or a setting or the guideline has changed
  const showAgain = (tab: number) => ask(tab, { told: null, again: true });
  async function showAllAgain(): Promise<void> {
    const remembered = await rememberedTabs().catch((problem: unknown) => {
      logFailure("The tabs could not be listed")(problem);
      return [];
    });
    for (const tab of new Set([...newest.keys(), ...remembered])) await showAgain(tab);
  }
  const forever = new AbortController().signal;
  watchDismissals((tab) => void showAgain(tab), forever);
  watchSettings(() => void showAllAgain(), forever);
  watchGuideline(() => void showAllAgain(), forever);
}
