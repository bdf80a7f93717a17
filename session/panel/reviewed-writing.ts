/** The texts of the draft tab, reviewed with the settings and dismissals that hold now, and edited where they stand. */
import type { ObservedDraft } from "../../rules/model/draft";
import type { Edit, InterfaceLanguage } from "../../rules/model/finding";
import type { Guideline } from "../../rules/model/guideline";
import { applyEdits } from "../../rules/text/apply-edits";
import { composeParts, draftOfWriting, type Writing, withParts } from "../../rules/writing/compose";
import { browser } from "../browser/browser";
import type { EditOutcome } from "../line/messages";
import { localDay } from "../review/resolve-draft";
import { createReviewSession, type ReviewedDraft } from "../review/review-session";
import { type Dismissals, noDismissals } from "../stored/dismissals";
import { defaultSettings, interfaceLanguage, type Settings } from "../stored/settings";
import { createDelayedReview } from "./delayed-review";
import type { PanelDraftState } from "./draft-storage";
import { createObservable, type Observable } from "./observable";
import { noDraft, type PanelState } from "./panel-state";
import { rebased } from "./rebase-edits";

/** What the review sees of a draft as a page would show it. */
function observedOf(state: PanelDraftState, draft: ReturnType<typeof draftOfWriting>, revision: number): ObservedDraft {
  const { channel, surface, parts, place, parent, media } = draft;
  return {
    ...{ composer: state.id, page: "", revision, recognised: "known", publishing: false, account: null },
    ...{ channel, surface, parts, place, parent, media },
  };
}

/** Every edit that a review offers. */
function editsOf({ findings, review }: ReviewedDraft): Edit[] {
  const repairs = findings.flatMap(({ fixes }) => fixes.flatMap((fix) => (fix.kind === "edit" ? fix.edits : [])));
  return [...repairs, ...review.hashtags.flatMap(({ edit }) => edit ?? [])];
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
  /** The texts that each edit was made for: what is pressed may come from the review before the last. */
  const madeFor = new WeakMap<Edit, readonly string[]>();
  const review = createDelayedReview(() => {
    const { writing } = draft.value;
    const written = draftOfWriting(writing, session.guideline, localDay(new Date()));
    const reviewed = session.review(written);
    for (const offered of editsOf(reviewed)) madeFor.set(offered, written.parts);
    panel.change({
      ...reviewed,
      observed: observedOf(draft.value, written, ++revision),
      dismissals: session.dismissals,
      language: interfaceLanguage(session.settings, browser.i18n.getUILanguage()),
    });
  }, signal);

  function take(writing: Writing, previousWriting: Writing | null, id = draft.value.id): void {
    if (id !== draft.value.id) session.takeDismissals(noDismissals(id));
    draft.change({ id, writing, replacements: draft.value.replacements + 1, previousWriting });
    panel.change({ notice: null });
    review.now();
    onTaken();
  }
  /** What was written since the edits were made is still there afterwards. */
  function edit(edits: readonly Edit[]): EditOutcome {
    const { writing } = draft.value;
    const texts = composeParts(writing, session.guideline);
    const reviewedTexts = (edits[0] && madeFor.get(edits[0])) ?? panel.value.draft?.parts ?? texts;
    const moved = rebased(edits, reviewedTexts, texts);
    const edited = moved && applyEdits(texts, moved);
    if (!edited) {
      review.now();
      panel.change({ notice: { kind: "stale" } });
      return { status: "stale" };
    }
    take(withParts(writing, edited, session.guideline), writing);
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
