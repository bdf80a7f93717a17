/**
 * A post that is written in the panel, without a platform. It has a client of the same contract as the panel client has for
 * a page, so that the same components show it.
 */
import type { InterfaceLanguage } from "../../rules/model/finding";
import type { Guideline } from "../../rules/model/guideline";
import { isBlank, nothingWritten, type Writing } from "../../rules/writing/compose";
import { noDismissals } from "../stored/dismissals";
import type { Settings } from "../stored/settings";
import { readSettings, watchSettings } from "../stored/settings-store";
import type { PhraseStore } from "../stored/snippets";
import { createPhraseStore } from "../stored/snippets-store";
import type { WindowDraft } from "../stored/window-drafts";
import { createDraftClient, type FieldPassage } from "./draft-client";
import { createDraftKeeper, noKeeper } from "./draft-keeper";
import type { DraftText, PanelDraftState } from "./draft-storage";
import { createObservable } from "./observable";
import type { PanelClient } from "./panel-state";
import { createReviewedWriting } from "./reviewed-writing";

export type { KeptDraft, KeptNotice, PanelDraftState } from "./draft-storage";

export interface PanelDraft {
  readonly client: PanelClient;
  readonly state: PanelDraftState;
  /** The person's phrases and favourite hashtags. */
  readonly phrases: PhraseStore;
  subscribe(listener: () => void): () => void;
  /** As someone writes. */
  write(change: Partial<Writing>): void;
  /** Puts another text into this draft, with the way back. */
  take(writing: Writing): void;
  /** Shows what this draft already has, such as the texts of another channel. */
  show(writing: Writing): void;
  /** The text as it was before it was repaired or replaced within this draft. */
  undo(): void;
  /** The draft that nobody chose to keep, and this one replaced; this one is then the one to bring back. */
  bringBack(): void;
  /** Keeps it beyond the browser's end, and every change from now on. */
  keep(): void;
  /** Another one that was kept. */
  open(id: string): void;
  /** Begins a new one, with this text; what was kept stays kept, and what was not can be brought back. */
  begin(writing?: Writing): void;
  remove(id: string): void;
  /** The page is out of sight, and may be closed without another word. */
  hidden(): void;
  /** Where a passage that was pressed stands. */
  onMark(listener: (passage: FieldPassage) => void): () => void;
}

const newId = () => crypto.randomUUID();

/**
 * `signal`: the page closes. `language`: of the interface, until the settings are read. `memory`: whether what is written is
 * there again after the panel was closed (`stored`), or goes with its page and is counted in no figures (`nowhere`).
 */
export function createPanelDraft(
  guideline: Guideline,
  language: InterfaceLanguage,
  signal: AbortSignal,
  memory: "stored" | "nowhere" = "stored",
): PanelDraft {
  const draft = createObservable<PanelDraftState>({
    ...{ id: newId(), writing: nothingWritten(guideline), replacements: 0, previousWriting: null, previousDraft: null },
    ...{ kept: [], unreadable: 0, keptNotice: null, notStored: false },
  });
  const keeper = memory === "stored" ? createDraftKeeper(draft, { onFound, onDeleted }, signal) : noKeeper;
  const reviewed = createReviewedWriting(draft, guideline, language, keeper.soon, signal);
  const { session, review } = reviewed;
  const markListeners = new Set<(passage: FieldPassage) => void>();
  const client = createDraftClient(reviewed, (passage) => {
    for (const listener of markListeners) listener(passage);
  });
  const isKept = () => draft.value.kept.some(({ id }) => id === draft.value.id);
  const emptyWriting = () => nothingWritten(guideline, draft.value.writing.channel);

  function onFound({ id, writing, previous }: WindowDraft): void {
    const found = { id, writing };
    // someone was faster than the reading
    if (!isBlank(draft.value.writing)) {
      draft.change({ previousDraft: isBlank(writing) ? previous : found });
      return;
    }
    session.takeDismissals(noDismissals(id));
    draft.change({ ...found, previousDraft: previous, replacements: draft.value.replacements + 1 });
    review.now();
  }
  function onDeleted(): void {
    draft.change({ previousDraft: null, keptNotice: null });
    reviewed.take(emptyWriting(), null, newId());
    keeper.forget();
  }
  /** What nobody chose to keep, or could not be stored, can be brought back. */
  function replace({ id, writing }: DraftText): void {
    const { previousDraft, notStored, ...replaced } = draft.value;
    const isSafe = isBlank(replaced.writing) || (isKept() && !notStored);
    const before = previousDraft?.id === id ? null : previousDraft;
    draft.change({
      previousDraft: isSafe ? before : { id: replaced.id, writing: replaced.writing },
      keptNotice: null,
    });
    reviewed.take(writing, null, id);
  }
  const takeSettings = (settings: Settings) =>
    reviewed.takeSettings(memory === "stored" ? settings : { ...settings, keepsFigures: false });
  readSettings().then(takeSettings, (error: unknown) => {
    console.error(error);
    review.now(); // with the settings that hold where none are stored
  });
  watchSettings(takeSettings, signal);

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
      if (client.state.done) reviewed.panel.change({ done: null });
      review.soon();
      keeper.soon();
    },
    phrases: createPhraseStore(signal, () => draft.change({ notStored: true })),
    take: (writing) => reviewed.take(writing, draft.value.writing),
    show: (writing) => reviewed.take(writing, null),
    undo() {
      if (draft.value.previousWriting) reviewed.take(draft.value.previousWriting, null);
    },
    bringBack() {
      keeper.flush();
      if (draft.value.previousDraft) replace(draft.value.previousDraft);
    },
    keep: keeper.keep,
    open(id) {
      const waited = keeper.flush();
      // the list may not have its last words yet
      if (id === draft.value.id && (waited || draft.value.notStored)) return;
      const kept = draft.value.kept.find((one) => one.id === id);
      if (!kept) return;
      keeper.opened(id);
      replace(kept);
    },
    begin(writing) {
      if (writing && isBlank(draft.value.writing) && !isKept()) return reviewed.take(writing, draft.value.writing);
      keeper.flush();
      replace({ id: newId(), writing: writing ?? emptyWriting() });
    },
    remove(id) {
      keeper.remove(id);
      if (id !== draft.value.id) return;
      reviewed.take(emptyWriting(), null, newId());
      keeper.flush(); // a panel that closes now must not bring it back
    },
    hidden: keeper.mayEnd,
    onMark(listener) {
      markListeners.add(listener);
      return () => markListeners.delete(listener);
    },
  };
}
