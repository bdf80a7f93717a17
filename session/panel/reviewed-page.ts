/** What the page of the tab shows, reviewed with the settings and dismissals that hold now. */
import type { ObservedDraft } from "../../rules/model/draft";
import type { InterfaceLanguage } from "../../rules/model/finding";
import type { Guideline } from "../../rules/model/guideline";
import { browser } from "../browser/browser";
import { type Judgement, judgementNow } from "../review/judgement";
import { createReviewSession, dismissalsForText, type ReviewSession } from "../review/review-session";
import type { Dismissals } from "../stored/dismissals";
import { defaultSettings, interfaceLanguage } from "../stored/settings";
import { createObservable, type Observable } from "./observable";
import { noDraft, type PanelState } from "./panel-state";
import { createSettling } from "./settling";
import { createTypedReview, isTyped } from "./typed-review";

export interface ReviewedPage {
  session: ReviewSession;
  panel: Observable<PanelState>;
  /** What the page shows now; the state of the panel follows while someone types. */
  readonly newest: ObservedDraft | null;
  /** Shows this draft, or that there is none. `mayWait`: what was typed is reviewed a moment later. */
  show(observed: ObservedDraft | null, change?: Partial<PanelState>, mayWait?: boolean): void;
  /** Reviews what has waited: something is pressed that is about the text as it is. */
  catchUp(): void;
  /** Shows the same again: settings or dismissals have changed. */
  showAgain(): void;
}

const isSameText = (some: ObservedDraft | null, other: ObservedDraft | null) =>
  some?.composer === other?.composer && JSON.stringify(some?.parts) === JSON.stringify(other?.parts);

/** What is shown beside the review, and belongs to the tab or its composer. */
export type BesideReview = Pick<PanelState, "done" | "version" | "formerVersion" | "rest">;

/**
 * `language`: of the interface, until the settings are read. `beside`: asked at every change. `onDismissals`: the text has moved on from what was dismissed, so
 * that less is dismissed now.
 */
export function createReviewedPage(
  guideline: Guideline,
  language: InterfaceLanguage,
  onDismissals: (dismissals: Dismissals) => void,
  beside: (observed: ObservedDraft | null) => BesideReview,
  signal: AbortSignal,
): ReviewedPage {
  const session = createReviewSession(guideline, { ...defaultSettings, language });
  const panel = createObservable<PanelState>({ ...noDraft, page: "connecting", language, notice: null });

  /** Of the text that is shown, once it is settled. */
  let settledJudgement: Judgement = "writing";
  const settling = createSettling(() => panel.change({ judgement: settledJudgement }), signal);

  let newest: ObservedDraft | null = null;
  let waitingChange: Partial<PanelState> = {};
  const typed = createTypedReview(showNewest, signal);

  function show(observed: ObservedDraft | null, change: Partial<PanelState> = {}, mayWait = false): void {
    const waits = mayWait && observed !== null && isTyped(newest, observed);
    newest = observed;
    waitingChange = { ...waitingChange, ...change };
    if (!waits) {
      typed.now();
      return;
    }
    panel.changeSilently({ typedAt: performance.now() });
    settling.changed();
    if (panel.value.judgement === "judged") panel.change({ judgement: "writing" });
    typed.soon();
  }
  function showNewest(): void {
    const observed = newest;
    const change = waitingChange;
    waitingChange = {};
    const previous = panel.value.observed;
    if (observed && !isSameText(previous, observed)) {
      settling.changed();
      const previousParts = previous?.composer === observed.composer ? previous.parts : null;
      const dismissals = dismissalsForText(session.dismissals, previousParts, observed.parts);
      if (dismissals !== session.dismissals) {
        session.takeDismissals(dismissals);
        onDismissals(dismissals);
      }
    }
    const shownLanguage = interfaceLanguage(session.settings, browser.i18n.getUILanguage());
    const { typedAt } = panel.value;
    const reviewed = observed
      ? { ...session.reviewObserved(observed), typedAt, dismissals: session.dismissals }
      : noDraft;
    settledJudgement = reviewed.judgement;
    const judgement = judgementNow(settledJudgement, settling.isSettled);
    panel.change({ ...change, ...reviewed, judgement, observed, language: shownLanguage, ...beside(observed) });
  }
  return {
    session,
    panel,
    get newest() {
      return newest;
    },
    show,
    catchUp: typed.catchUp,
    showAgain: () => show(newest),
  };
}
