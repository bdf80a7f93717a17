/** Stores the draft tab's texts a moment after they were written, and says when the browser takes nothing more. */
import { type KeptDraft, keptDrafts, type PanelDraftState, presentDraft, withKept } from "./draft-storage";
import type { Observable } from "./observable";

export interface DraftKeeper {
  /** Stores after a pause in writing. */
  soon(): void;
  /** Stores at once what still waits, before something else takes its place. */
  flush(): void;
  /** What waits to be stored is not stored any more. */
  forget(): void;
  /** Keeps the present draft beyond the browser's end. */
  keep(): void;
  remove(id: string): void;
}

/** Storing waits for a pause in writing, ms. */
const storePause = 500;

/** When the signal ends, what was written last is stored at once as the present draft; a list of kept drafts may get it the next time. */
export function createDraftKeeper(draft: Observable<PanelDraftState>, signal: AbortSignal): DraftKeeper {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function forget(): void {
    clearTimeout(timer);
    timer = undefined;
  }
  type ChangeKept = (kept: readonly KeptDraft[]) => KeptDraft[];
  /** Shown at once; stored on top of what other windows have stored meanwhile. */
  async function changeKept(change: ChangeKept): Promise<void> {
    draft.change({ kept: change(draft.value.kept) });
    await keptDrafts.change(change);
  }
  async function store(): Promise<void> {
    forget();
    const { id, writing, kept: shown } = draft.value;
    const hasThis = (kept: readonly KeptDraft[]) => kept.some((one) => one.id === id);
    const renew: ChangeKept = (kept) => (hasThis(kept) ? withKept(kept, { id, writing }) : [...kept]);
    try {
      await Promise.all([presentDraft.write({ id, writing }), hasThis(shown) ? changeKept(renew) : undefined]);
      if (draft.value.notStored) draft.change({ notStored: false });
    } catch {
      notStored(); // full or broken: it stays here as long as the panel is open
    }
  }
  const notStored = () => draft.change({ notStored: true });
  function flush(): void {
    if (timer) void store();
  }
  signal.addEventListener("abort", flush);
  return {
    soon() {
      timer ??= setTimeout(() => void store(), storePause);
    },
    flush,
    forget,
    keep() {
      const { id, writing } = draft.value;
      void changeKept((kept) => withKept(kept, { id, writing })).catch(notStored);
    },
    remove: (id) => void changeKept((kept) => kept.filter((one) => one.id !== id)).catch(notStored),
  };
}

/** For a draft that goes with its page. */
export const noKeeper: DraftKeeper = { soon() {}, flush() {}, forget() {}, keep() {}, remove() {} };
