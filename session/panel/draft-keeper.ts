/** Stores the draft tab's texts a moment after they were written, and says when the browser takes nothing more. */
import { type KeptDraft, keptDrafts, type PanelDraftState, presentDraft, withKept } from "./draft-storage";
import type { Observable } from "./observable";

export interface DraftKeeper {
  /** Stores after a pause in writing. */
  soon(): void;
  /** What waits to be stored is not stored any more. */
  forget(): void;
  /** Keeps the present draft beyond the browser's end. */
  keep(): void;
  remove(id: string): void;
}

/** Storing waits for a pause in writing, ms. */
const storePause = 500;

/** When the signal ends, what was written last is stored at once. */
export function createDraftKeeper(draft: Observable<PanelDraftState>, signal: AbortSignal): DraftKeeper {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function forget(): void {
    clearTimeout(timer);
    timer = undefined;
  }
  async function storeKept(kept: KeptDraft[]): Promise<void> {
    draft.change({ kept });
    await keptDrafts.write(kept);
  }
  async function store(): Promise<void> {
    forget();
    const { id, writing } = draft.value;
    try {
      await presentDraft.write({ id, writing });
      // meanwhile someone may have removed one, or begun another
      const { kept } = draft.value;
      if (kept.some((one) => one.id === id)) await storeKept(withKept(kept, { id, writing }));
      if (draft.value.notStored) draft.change({ notStored: false });
    } catch {
      notStored(); // full or broken: it stays here as long as the panel is open
    }
  }
  const notStored = () => draft.change({ notStored: true });
  signal.addEventListener("abort", () => {
    if (timer) void store();
  });
  return {
    soon() {
      timer ??= setTimeout(() => void store(), storePause);
    },
    forget,
    keep: () => void storeKept(withKept(draft.value.kept, draft.value)).catch(notStored),
    remove: (id) => void storeKept(draft.value.kept.filter((kept) => kept.id !== id)).catch(notStored),
  };
}

/** For a draft that goes with its page. */
export const noKeeper: DraftKeeper = { soon() {}, forget() {}, keep() {}, remove() {} };
