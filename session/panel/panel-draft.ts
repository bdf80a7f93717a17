/**
 * A post that is written in the panel, without a platform. Reviews it as the panel client does what a page shows, and
 * implements the same contract, so that the same components show it.
 */
import type { ObservedDraft } from "../../rules/model/draft";
import type { Edit, InterfaceLanguage } from "../../rules/model/finding";
import type { Guideline } from "../../rules/model/guideline";
import { applyEdits } from "../../rules/text/apply-edits";
import {
  composeParts,
  draftOfWriting,
  fieldOf,
  isBlank,
  nothingWritten,
  type Writing,
  withParts,
} from "../../rules/writing/compose";
import { browser } from "../browser/browser";
import type { EditOutcome } from "../line/messages";
import { localDay } from "../review/resolve-draft";
import { createReviewSession, type ReviewedDraft } from "../review/review-session";
import { withSavedSignature } from "../review/saved-signature";
import { type Dismissals, noDismissals } from "../stored/dismissals";
import { defaultSettings, interfaceLanguage, type Settings } from "../stored/settings";
import { changeSettings, readSettings, watchSettings } from "../stored/settings-store";
import { createDelayedReview } from "./delayed-review";
import { createDraftKeeper, noKeeper } from "./draft-keeper";
import { keptDrafts, type PanelDraftState, presentDraft } from "./draft-storage";
import { createObservable, type Observable } from "./observable";
import { noDraft, type PanelClient, type PanelState } from "./panel-state";
import { rebased } from "./rebase-edits";
import { createReviewActions } from "./review-actions";

export type { KeptDraft, PanelDraftState } from "./draft-storage";

/** A passage of a field, UTF-16 offsets. */
export type FieldPassage = NonNullable<ReturnType<typeof fieldOf>>;

export interface PanelDraft {
  readonly client: PanelClient;
  readonly state: PanelDraftState;
  subscribe(listener: () => void): () => void;
  /** As someone writes. */
  write(change: Partial<Writing>): void;
  /** Puts something else there, with the way back. */
  take(writing: Writing): void;
  undo(): void;
  /** Keeps it beyond the browser's end, and every change from now on. */
  keep(): void;
  /** Another one that was kept. */
  open(id: string): void;
  /** Begins a new one; what was kept stays kept. */
  begin(): void;
  remove(id: string): void;
  /** Where a passage that was pressed stands. */
  onMark(listener: (passage: FieldPassage) => void): () => void;
}

const newId = () => crypto.randomUUID();

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
function createReviewedWriting(
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
type ReviewedWriting = ReturnType<typeof createReviewedWriting>;

function createDraftClient(
  { session, draft, panel, review, take, edit, changeDismissals }: ReviewedWriting,
  onPassage: (passage: FieldPassage) => void,
): PanelClient {
  const notStored = () => draft.change({ notStored: true });
  return {
    get state() {
      return panel.value;
    },
    subscribe: panel.subscribe,
    async applyFix(finding, fix) {
      const { writing } = draft.value;
      if (fix.kind === "edit") return edit(withSavedSignature(finding, fix, session.settings));
      if (fix.kind === "split") take({ ...writing, form: "thread" }, writing);
      if (fix.kind === "decision")
        changeDismissals({ ...session.dismissals, decision: { kind: fix.decision, reason: "" } });
      if (fix.kind === "link") await browser.tabs.create({ url: fix.url });
      return { status: "done" };
    },
    insertHashtags: async (edits) => edit(edits),
    insertParts: async () => ({ status: "gone" }),
    mark(range, scroll) {
      const passage = range && scroll ? fieldOf(draft.value.writing, range, session.guideline) : null;
      if (passage) onPassage(passage);
    },
    ...createReviewActions({
      session,
      draft: () => panel.value.draft,
      changeDismissals,
      changeSettings: (change) => void changeSettings(change).catch(notStored),
    }),
    decide: (kind, reason = "") => changeDismissals({ ...session.dismissals, decision: kind && { kind, reason } }),
    setPlace: () => {},
    lookAgain: review.now,
    closeNotice: () => panel.change({ notice: null }),
    notStored,
  };
}

/**
 * `signal`: the page closes. `language`: of the interface, until the settings are read. `memory`: whether what is written is
 * there again after the panel was closed (`stored`), or goes with its page (`nowhere`).
 */
export function createPanelDraft(
  guideline: Guideline,
  language: InterfaceLanguage,
  signal: AbortSignal,
  memory: "stored" | "nowhere" = "stored",
): PanelDraft {
  const draft = createObservable<PanelDraftState>({
    ...{
      id: newId(),
      writing: nothingWritten(guideline),
      replacements: 0,
      previousWriting: null,
      kept: [],
      notStored: false,
    },
  });
  const keeper = memory === "stored" ? createDraftKeeper(draft, signal) : noKeeper;
  const reviewed = createReviewedWriting(draft, guideline, language, keeper.soon, signal);
  const { session, review } = reviewed;
  const markListeners = new Set<(passage: FieldPassage) => void>();
  const client = createDraftClient(reviewed, (passage) => {
    for (const listener of markListeners) listener(passage);
  });
  const isKept = () => draft.value.kept.some(({ id }) => id === draft.value.id);
  const emptyWriting = () => nothingWritten(guideline, draft.value.writing.channel);

  async function start(): Promise<void> {
    session.takeSettings(await readSettings());
    if (memory === "nowhere") return review.now();
    const [present, stored] = await Promise.all([presentDraft.read(), keptDrafts.read()]);
    // one that was kept meanwhile is on its way into the storage, which then tells the whole list
    const kept = draft.value.kept.length > 0 ? draft.value.kept : stored;
    if (present && isBlank(draft.value.writing)) {
      session.takeDismissals(noDismissals(present.id));
      draft.change({ ...present, replacements: draft.value.replacements + 1, kept });
      keeper.soon(); // a panel that closed may not have got its last words into the list of kept drafts
    } else draft.change({ kept });
    review.now();
  }
  void start().catch(review.now);
  watchSettings(reviewed.takeSettings, signal);
  if (memory === "stored") {
    // another window has kept or deleted one, or everything was deleted in the options
    keptDrafts.watch((kept) => draft.change({ kept }), signal);
    presentDraft.watch((present) => {
      if (present) return;
      reviewed.take(emptyWriting(), null, newId());
      keeper.forget();
    }, signal);
  }

  return {
    client,
    get state() {
      return draft.value;
    },
    subscribe: draft.subscribe,
    write(change) {
      const { writing: written, previousWriting } = draft.value;
      const writing = { ...written, ...change };
      const sameChoices = writing.channel === written.channel && writing.form === written.form;
      // a key costs no drawing beyond that of the review
      if (sameChoices && previousWriting === null && isBlank(writing) === isBlank(written))
        draft.changeSilently({ writing });
      else draft.change({ writing, previousWriting: null });
      review.soon();
      keeper.soon();
    },
    take: (writing) => reviewed.take(writing, draft.value.writing),
    undo() {
      if (draft.value.previousWriting) reviewed.take(draft.value.previousWriting, null);
    },
    keep: keeper.keep,
    open(id) {
      keeper.flush(); // the one that is opened may be the present one
      const kept = draft.value.kept.find((one) => one.id === id);
      if (kept) reviewed.take(kept.writing, null, id);
    },
    begin() {
      keeper.flush();
      reviewed.take(emptyWriting(), isKept() ? null : draft.value.writing, newId());
    },
    remove(id) {
      keeper.remove(id);
      if (id === draft.value.id) reviewed.take(emptyWriting(), null, newId());
    },
    onMark(listener) {
      markListeners.add(listener);
      return () => markListeners.delete(listener);
    },
  };
}
