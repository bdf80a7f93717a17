/** The list of kept drafts as this panel shows and changes it: at once in the panel, and then on top of what other windows have stored. */
import type { Writing } from "../../rules/writing/compose";
import {
  type KeptChange,
  type KeptDraft,
  keptDrafts,
  type PanelDraftState,
  readable,
  withKept,
  withoutKept,
  withRenewed,
} from "./draft-storage";
import type { Observable } from "./observable";

export interface KeptList {
  read(): Promise<void>;
  /** Keeps the present draft; false where there is no room. */
  keep(): Promise<boolean>;
  /**
   * Stores what was written in a draft, if it is a kept one, under its id. Where another window has changed that one, the
   * text is kept beside it, and the draft shown gets the id of its own text. Gives the id that the text has then.
   */
  renew(id: string, writing: Writing): Promise<{ id: string; isKept: boolean }>;
  remove(id: string): Promise<void>;
  /** This panel goes on from the draft as it was changed at that time. */
  know(id: string, changed: string): void;
  /** A kept draft is opened as it stands in the list. */
  opened(id: string): void;
  /** When the kept draft was changed before what this panel shows; null where none is known. */
  baseOf(id: string): string | null;
}

export function createKeptList(draft: Observable<PanelDraftState>, signal: AbortSignal): KeptList {
  /** The last `changed` of each draft that this panel read or wrote, and all of them. */
  const bases = new Map<string, string>();
  const known = new Set<string>();
  let stored: readonly unknown[] = [];

  function know(id: string, changed: string): void {
    bases.set(id, changed);
    known.add(`${id}/${changed}`);
  }
  function show(entries: readonly unknown[]): void {
    stored = entries;
    const kept = readable(entries);
    draft.change({ kept, unreadable: entries.length - kept.length });
  }
  /** Rejects where the storage is full or broken; the panel then shows again what is stored. */
  async function change<Outcome>(step: (entries: readonly unknown[]) => KeptChange<Outcome>): Promise<Outcome> {
    const shown = step(draft.value.kept);
    draft.change({ kept: readable(shown.entries) });
    let { outcome } = shown;
    try {
      const entries = await keptDrafts.change((before) => {
        const changed = step(before);
        outcome = changed.outcome;
        return changed.entries;
      });
      show(entries);
      return outcome;
    } catch (error) {
      show(stored);
      throw error;
    }
  }
  const present = (): KeptDraft => {
    const { id, writing } = draft.value;
    return { id, writing, changed: new Date().toISOString() };
  };
  // another window has kept, changed or deleted one, or everything was deleted in the options
  keptDrafts.watch(show, signal);

  return {
    know,
    baseOf: (id) => bases.get(id) ?? null,
    opened(id) {
      const kept = draft.value.kept.find((one) => one.id === id);
      if (kept) know(id, kept.changed);
    },
    async read() {
      const entries = await keptDrafts.read();
      // one that was kept meanwhile is on its way into the storage, which then tells the whole list
      if (draft.value.kept.length === 0) show(entries);
    },
    async keep() {
      const kept = present();
      know(kept.id, kept.changed);
      draft.change({ keptNotice: null });
      const outcome = await change((entries) => withKept(entries, kept));
      if (outcome === "no-room") draft.change({ keptNotice: "too-many" });
      return outcome === "kept";
    },
    async renew(id, writing) {
      if (!draft.value.kept.some((one) => one.id === id)) return { id, isKept: false };
      const changed = new Date().toISOString();
      const otherId = crypto.randomUUID();
      const isKnown = (time: string) => time === changed || known.has(`${id}/${time}`);
      const outcome = await change((entries) => withRenewed(entries, { id, changed, writing }, isKnown, otherId));
      if (outcome.kind === "gone") return { id, isKept: false };
      if (outcome.kind === "renewed") {
        know(id, outcome.changed);
        return { id, isKept: true };
      }
      know(otherId, changed);
      const isKept = outcome.kind === "two";
      const keptNotice = isKept ? "kept-as-two" : "not-kept-as-two";
      if (draft.value.id === id) draft.change({ id: otherId, keptNotice });
      else draft.change({ keptNotice, ...(isKept ? {} : { previousDraft: { id: otherId, writing } }) });
      return { id: otherId, isKept };
    },
    async remove(id) {
      draft.change({ keptNotice: null });
      await change((entries) => ({ entries: withoutKept(entries, id), outcome: undefined }));
    },
  };
}
