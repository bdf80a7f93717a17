/**
 * A post that is written in the panel, without a platform. It has a client of the same contract as the panel client has for
 * a page, so that the same components show it.
 */
import type { InterfaceLanguage } from "../../rules/model/finding";
import type { Guideline } from "../../rules/model/guideline";
import { isBlank, nothingWritten, type Writing } from "../../rules/writing/compose";
import { noDismissals } from "../stored/dismissals";
import { readSettings, watchSettings } from "../stored/settings-store";
import { createDraftClient, type FieldPassage } from "./draft-client";
import { createDraftKeeper, noKeeper } from "./draft-keeper";
import { keptDrafts, type PanelDraftState, presentDraft } from "./draft-storage";
import { createObservable } from "./observable";
import type { PanelClient } from "./panel-state";
import { createReviewedWriting } from "./reviewed-writing";

export type { KeptDraft, PanelDraftState } from "./draft-storage";

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
