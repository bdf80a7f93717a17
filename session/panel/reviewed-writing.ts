/** The texts of the draft tab, reviewed with the settings and dismissals that hold now, and edited where they stand. */
import type { ObservedDraft } from "../../rules/model/draft";
import type { Edit, InterfaceLanguage } from "../../rules/model/finding";
import type { Guideline } from "../../rules/model/guideline";
import { applyEdits } from "../../rules/text/apply-edits";
import { composeParts, draftOfWriting, type Writing, withParts } from "../../rules/writing/compose";
import { browser } from "../browser/browser";
import type { EditOutcome } from "../line/messages";
import { type Judgement, judgementNow } from "../review/judgement";
import { localDay } from "../review/resolve-draft";
import { createReviewSession, dismissalsForText, type ReviewedTexts } from "../review/review-session";
import { type Dismissals, noDismissals } from "../stored/dismissals";
import { defaultSettings, interfaceLanguage, type Settings } from "../stored/settings";
import { createDelayedReview } from "./delayed-review";
import type { PanelDraftState } from "./draft-storage";
import { createObservable, type Observable } from "./observable";
import { type DoneRepair, noDraft, type PanelState } from "./panel-state";
import { rebased } from "./rebase-edits";
import { createSettling } from "./settling";

/** What the review sees of a draft as a page would show it. */
function observedOf(state: PanelDraftState, draft: ReturnType<typeof draftOfWriting>, revision: number): ObservedDraft {
  const { channel, surface, parts, place, parent, media } = draft;
  return {
    ...{ composer: state.id, page: "", revision, recognised: "known", publishing: false, account: null },
    ...{ channel, surface, parts, place, parent, media },
  };
}

/** The draft's texts, their review, and the repairs. `onTaken`: something else than the keyboard has changed the texts. */
export function createReviewedWriting(
  draft: Observable<PanelDraftState>,
  guideline: Guideline,
  language: InterfaceLanguage,
  onTaken: () => void,
  signal: AbortSignal,
) {
  const session = createReviewSession(guideline, { ...defaultSettings, language });
  session.takeDismissals(noDismissals("panel-draft"));
  const panel = createObservable<PanelState>({ ...noDraft, page: "draft", language, notice: null });
  let revision = 0;
  /** Of the text that is shown, once it is settled. */
  let settledJudgement: Judgement = "writing";
  const settling = createSettling(() => panel.change({ judgement: settledJudgement }), signal);
  const delayedReview = createDelayedReview(reviewNow, signal);

  function reviewNow(): void {
    const { writing } = draft.value;
    const written = draftOfWriting(writing, session.guideline, localDay(new Date()));
    const previousParts = panel.value.draft?.parts ?? null;
    session.takeDismissals(dismissalsForText(session.dismissals, previousParts, written.parts));
    const reviewed = session.review(written);
    settledJudgement = reviewed.judgement;
    panel.change({
      ...reviewed,
      judgement: judgementNow(settledJudgement, settling.isSettled),
      observed: observedOf(draft.value, written, ++revision),
      dismissals: session.dismissals,
      language: interfaceLanguage(session.settings, browser.i18n.getUILanguage()),
    });
  }
  const review = {
    now: delayedReview.now,
    /** Someone writes. */
    soon(): void {
      settling.changed();
      if (panel.value.judgement === "judged") panel.change({ judgement: "writing" });
      delayedReview.soon();
    },
  };

  /** `done`: what the panel says was done, and can be taken back with `previousWriting`. */
  function take(
    writing: Writing,
    previousWriting: Writing | null,
    id = draft.value.id,
    done: DoneRepair | null = null,
  ): void {
    if (id !== draft.value.id) session.takeDismissals(noDismissals(id));
    draft.change({ id, writing, replacements: draft.value.replacements + 1, previousWriting });
    panel.change({ notice: null, done });
    review.now();
    onTaken();
  }
  /** What was written since the edits were made is still there afterwards. `madeFor`: the texts that they were made for. */
  async function edit(
    edits: readonly Edit[],
    done: DoneRepair,
    madeFor: Pick<ReviewedTexts, "parts"> | null,
  ): Promise<EditOutcome> {
    const { writing } = draft.value;
    const texts = composeParts(writing, session.guideline);
    const moved = rebased(edits, madeFor?.parts ?? panel.value.draft?.parts ?? texts, texts);
    const edited = moved && applyEdits(texts, moved);
    if (!edited) {
      review.now();
      panel.change({ notice: { kind: "stale" } });
      return { status: "stale" };
    }
    take(withParts(writing, edited, session.guideline), writing, draft.value.id, done);
    return { status: "done" };
  }
  function changeDismissals(dismissals: Dismissals): void {
    session.takeDismissals(dismissals);
    review.now();
  }
  function takeSettings(settings: Settings): void {
    session.takeSettings(settings);
    review.now();
  }
  return { session, draft, panel, review, take, edit, changeDismissals, takeSettings };
}
export type ReviewedWriting = ReturnType<typeof createReviewedWriting>;
