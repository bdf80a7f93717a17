/** Takes the notices of content scripts, keeps each tab's badge and publish guard right, and remembers what tabs show. */

import { isWatched } from "../../composers/platforms/addresses";
import type { ObservedDraft } from "../../rules/model/draft";
import { type Browser, browser } from "../browser/browser";
import { isGone, logFailure, logUnlessGone } from "../browser/failures";
import { type GuardMessage, type PageState, parseDraftNotice } from "../line/messages";
import { createReviewSession, type ReviewedDraft } from "../review/review-session";
import { forgetDismissals, readDismissals, watchDismissals } from "../stored/dismissals-store";
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

async function reviewed(tab: number, observed: ObservedDraft, settings: Settings): Promise<ReviewedDraft> {
  const session = createReviewSession(await guidelineForBackground(), settings);
  session.takeDismissals(await readDismissals(tab, observed.composer));
  return session.reviewObserved(observed);
}

async function setBadge(tab: number, badge: Badge): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId: tab, text: badge.text }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: badge.colour }),
    browser.action.setTitle({ tabId: tab, title: badge.title }),
  ]);
}

/**
 * `state`: null where it could not be read. `again`: dismissals or settings have changed, so that the page may guard what is
 * no longer to be asked about.
 */
async function showBadge(tab: number, state: PageState | null, again: boolean): Promise<void> {
  const settings = await readSettings();
  const language = interfaceLanguage(settings, browser.i18n.getUILanguage());
  const observed = state?.kind === "draft" ? state.observed : null;
  let badge = badgeFor(state ? null : [], language, { isIncomplete: true });
  try {
    if (observed) {
      const { findings, review } = await reviewed(tab, observed, settings);
      const guard = settings.askBeforePublishing ? guardFor(observed, findings, language) : null;
      const message: GuardMessage = { type: "guard", guard };
      if (guard || again) {
        const sent: Promise<unknown> = browser.tabs.sendMessage(tab, message, { frameId: 0 });
        void sent.catch(logUnlessGone("The page was not told what to ask about"));
      }
      for (const failure of review.failures) console.error(`A check broke: ${failure}`);
      badge = badgeFor(findings, language, {
        publishing: observed.publishing,
        isIncomplete: review.failures.length > 0,
      });
    }
  } catch (problem) {
    logFailure("The review broke")(problem);
    badge = badgeFor([], language, { isIncomplete: true });
  }
  await setBadge(tab, badge);
}

/** What is to be done for a tab. */
interface TabWork {
  /** What it shows from now on; null: what was told before. */
  told: PageState | "closed" | null;
  again: boolean;
}

/** Starts the watch; for the background. */
export function watchTabs(): void {
  /** The drafts that were told; storage has them too, for a background that was stopped, unless it is full. */
  const newest = new Map<number, PageState>();

  async function forget(tab: number): Promise<void> {
    newest.delete(tab);
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
  async function show(tab: number, state: PageState | null, again: boolean): Promise<void> {
    try {
      await showBadge(tab, state, again);
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
      const state = told ?? (await recall(tab));
      if (state === undefined) return; // it shows nothing
      const remembering = told && remember(tab, told).catch(logFailure("A draft was not forgotten"));
      await Promise.all([show(tab, state, again), remembering]);
    },
    (earlier, later) => ({ told: later.told ?? earlier.told, again: earlier.again || later.again }),
  );

  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) => {
    const notice = isTrustedSender(sender) ? parseDraftNotice(message) : null;
    const tab = sender.tab?.id;
    if (!notice || tab === undefined || !mayTell(sender, notice.state)) return;
    // a browser does not stop the background while an answer is outstanding
    return ask(tab, { told: notice.state, again: false });
  });
  browser.tabs.onRemoved.addListener((tab) => void ask(tab, { told: "closed", again: false }));

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
  watchDismissals((tab) => void showAgain(tab));
  watchSettings(() => void showAllAgain(), forever);
  watchGuideline(() => void showAllAgain(), forever);
}
