/** Background side of the session: takes notices of content scripts, stores them, and keeps the badge. */
import { type Browser, browser } from "wxt/browser";
import { isWatched } from "../../composers/platforms/addresses";
import { review } from "../../rules/review";
import { type GuardMessage, type PageState, parseDraftNotice } from "../line/messages";
import { withPersonalLevels } from "../review/personal-levels";
import { localDay, resolveDraft } from "../review/resolve-draft";
import { forgetDismissals, openFindings, readDismissals } from "../stored/dismissals";
import { guidelineForBackground } from "../stored/guideline-storage";
import { interfaceLanguage, readSettings } from "../stored/settings";
import { forgetTab, recallTab, rememberTab } from "../stored/tab-drafts";
import { badgeFor } from "./badge";
import { guardFor } from "./publish-guard";

/** Only the top frame of a watched page of this extension's own content script may report a draft. */
export function isTrustedSender(sender: Browser.runtime.MessageSender): boolean {
  return (
    sender.id === browser.runtime.id && sender.tab?.id !== undefined && sender.frameId === 0 && isWatched(sender.url)
  );
}

/** `again`: what was put aside or set has changed, so that the page may hold what is no longer to be asked about. */
async function showBadge(tab: number, state: PageState | null, again = false): Promise<void> {
  const settings = await readSettings();
  const language = interfaceLanguage(settings, browser.i18n.getUILanguage());
  let findings = null;
  if (state?.kind === "draft") {
    const guideline = withPersonalLevels(await guidelineForBackground(), settings);
    const dismissals = await readDismissals(tab, state.observed.composer);
    const draft = resolveDraft(state.observed, guideline, settings, localDay(new Date()), dismissals.place);
    findings = openFindings(review(draft, guideline), draft, dismissals, settings);
    const guard = settings.lastLook ? guardFor(state.observed, findings, language) : null;
    const message: GuardMessage = { type: "guard", guard };
    if (guard || again) void browser.tabs.sendMessage(tab, message, { frameId: 0 }).catch(tabMayBeGone);
  }
  const publishing = state?.kind === "draft" && state.observed.publishing;
  const badge = badgeFor(findings, language, publishing);
  await Promise.all([
    browser.action.setBadgeText({ tabId: tab, text: badge.text }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: badge.colour }),
    browser.action.setTitle({ tabId: tab, title: badge.title }),
  ]);
}

/** A tab can be closed between a message and its answer; there is no badge left to set then. */
const tabMayBeGone = () => undefined;

export function acceptNotices(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) => {
    const notice = isTrustedSender(sender) ? parseDraftNotice(message) : null;
    const tab = sender.tab?.id;
    if (!notice || tab === undefined) return;
    void rememberTab(tab, notice.state)
      .then(() => showBadge(tab, notice.state))
      .catch(tabMayBeGone);
  });
  browser.tabs.onRemoved.addListener((tab) => {
    void Promise.all([forgetTab(tab), forgetDismissals(tab)]);
  });
}

/** Puts the badges right again after something was put aside or a setting changed. */
export function refreshBadges(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const tabs = Object.keys(changes).flatMap((key) => (key.startsWith("aside-") ? [Number(key.slice(6))] : []));
    if (area === "session")
      for (const tab of tabs)
        void recallTab(tab)
          .then((state) => showBadge(tab, state, true))
          .catch(tabMayBeGone);
    if (area === "local" && (changes.settings || changes.guideline)) void refreshAll().catch(tabMayBeGone);
  });
}

async function refreshAll(): Promise<void> {
  const stored = await browser.storage.session.get(null);
  for (const key of Object.keys(stored)) {
    if (!key.startsWith("tab-")) continue;
    const tab = Number(key.slice(4));
    await showBadge(tab, await recallTab(tab), true);
  }
}
