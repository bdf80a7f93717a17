/** What the page of the tab shows, reviewed with the settings and dismissals that hold now. */
import type { ObservedDraft } from "../../rules/model/draft";
import type { InterfaceLanguage } from "../../rules/model/finding";
import type { Guideline } from "../../rules/model/guideline";
import { browser } from "../browser/browser";
import { createReviewSession, type ReviewSession } from "../review/review-session";
import { defaultSettings, interfaceLanguage } from "../stored/settings";
import { createObservable, type Observable } from "./observable";
import { noDraft, type PanelState } from "./panel-state";

export interface ReviewedPage {
  session: ReviewSession;
  panel: Observable<PanelState>;
  /** Shows this draft, or that there is none. */
  show(observed: ObservedDraft | null, change?: Partial<PanelState>): void;
  /** Shows the same again: settings or dismissals have changed. */
  showAgain(): void;
}

/** `language`: of the interface, until the settings are read. */
export function createReviewedPage(guideline: Guideline, language: InterfaceLanguage): ReviewedPage {
  const session = createReviewSession(guideline, { ...defaultSettings, language });
  const panel = createObservable<PanelState>({ ...noDraft, page: "connecting", language, notice: null });

  function show(observed: ObservedDraft | null, change: Partial<PanelState> = {}): void {
    const shownLanguage = interfaceLanguage(session.settings, browser.i18n.getUILanguage());
    const reviewed = observed ? { ...session.reviewObserved(observed), dismissals: session.dismissals } : noDraft;
    panel.change({ ...change, ...reviewed, observed, language: shownLanguage });
  }
  return { session, panel, show, showAgain: () => show(panel.value.observed) };
}
