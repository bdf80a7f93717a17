/** Takes the notices of content scripts, remembers them, and keeps each tab's badge and publish guard right. */

import { isWatched } from "../../composers/platforms/addresses";
import type { ObservedDraft } from "../../rules/model/draft";
import { type Browser, browser } from "../browser/browser";
import { type GuardMessage, type PageState, parseDraftNotice } from "../line/messages";
import { createReviewSession, type ReviewedDraft } from "../review/review-session";
import { forgetDismissals, readDismissals, watchDismissals } from "../stored/dismissals-store";
import { guidelineForBackground, watchGuideline } from "../stored/guideline-storage";
import { interfaceLanguage, type Settings } from "../stored/settings";
import { readSettings, watchSettings } from "../stored/settings-store";
import { forgetTab, recallTab, rememberedTabs, rememberTab } from "../stored/tab-drafts";
import { badgeFor } from "./badge";
import { guardFor } from "./publish-guard";

/** Only the top frame of a watched page of this extension's own content script may report a draft. */
export function isTrustedSender(sender: Browser.runtime.MessageSender): boolean {
  return (
    sender.id === browser.runtime.id && sender.tab?.id !== undefined && sender.frameId === 0 && isWatched(sender.url)
  );
}

async function reviewOf(tab: number, observed: ObservedDraft, settings: Settings): Promise<ReviewedDraft> {
  const session = createReviewSession(await guidelineForBackground(), settings);
  session.takeDismissals(await readDismissals(tab, observed.composer));
  return session.reviewObserved(observed);
}

/** `again`: dismissals or settings have changed, so that the page may guard what is no longer to be asked about. */
async function showBadge(tab: number, state: PageState | null, again = false): Promise<void> {
  const settings = await readSettings();
  const language = interfaceLanguage(settings, browser.i18n.getUILanguage());
  const observed = state?.kind === "draft" ? state.observed : null;
  const reviewed = observed && (await reviewOf(tab, observed, settings));
  if (observed && reviewed) {
    const guard = guardFor(observed, reviewed.findings, reviewed.dismissed);
    const message: GuardMessage = { type: "guard", guard };
    const saysSomething = guard.asked.length + guard.dismissed.length > 0;
    if (saysSomething || again) void browser.tabs.sendMessage(tab, message, { frameId: 0 }).catch(tabMayBeGone);
  }
  const badge = badgeFor(reviewed?.findings ?? null, language, observed?.publishing);
  await Promise.all([
    browser.action.setBadgeText({ tabId: tab, text: badge.text }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: badge.colour }),
    browser.action.setTitle({ tabId: tab, title: badge.title }),
  ]);
}

/** A tab can be closed between a message and its answer; there is no badge left to set then. */
const tabMayBeGone = () => undefined;

async function takeNotice(tab: number, state: PageState): Promise<void> {
  await rememberTab(tab, state);
  await showBadge(tab, state);
}

export function acceptNotices(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) => {
    const notice = isTrustedSender(sender) ? parseDraftNotice(message) : null;
    const tab = sender.tab?.id;
    if (!notice || tab === undefined) return;
    // a browser does not stop the background while an answer is outstanding
    return takeNotice(tab, notice.state).catch(tabMayBeGone);
  });
  browser.tabs.onRemoved.addListener((tab) => {
    void Promise.all([forgetTab(tab), forgetDismissals(tab)]);
  });
}

async function showAgain(tab: number): Promise<void> {
  await showBadge(tab, await recallTab(tab), true);
}

/** Puts the badges right again after something was dismissed or a setting or the guideline changed. */
export function refreshBadges(): void {
  const forever = new AbortController().signal;
  const refreshAll = () => void showAllAgain().catch(tabMayBeGone);
  watchDismissals((tab) => void showAgain(tab).catch(tabMayBeGone));
  watchSettings(refreshAll, forever);
  watchGuideline(refreshAll, forever);
}

async function showAllAgain(): Promise<void> {
  for (const tab of await rememberedTabs()) await showAgain(tab).catch(tabMayBeGone);
}
