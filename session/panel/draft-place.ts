/** Where this panel's present draft is stored: no two panels that are open write the same key. */
import { browser } from "../browser/browser";
import { windowDraftKey } from "../stored/draft-keys";
import {
  type DraftSpot,
  type FoundDraft,
  formerDraft,
  isWorthShowing,
  type WindowDraft,
  windowDraftItem,
  windowDrafts,
} from "../stored/window-drafts";

export interface DraftPlace {
  /**
   * Finds the draft that this panel goes on with: its window's own, or else the newest of a window that is closed, which then
   * is this window's. Rejects where the storage cannot be read: then nothing that is stored there is written over.
   */
  open(): Promise<WindowDraft | null>;
  /** Begins at once, also in a page that is just closing. Rejects where the storage is full or broken. */
  write(draft: Omit<WindowDraft, "page">): Promise<unknown>;
}

interface PlaceEvents {
  /** Everything was deleted in the options. */
  onDeleted(): void;
  /** Another panel of this window has written over what this one wrote, which is to be stored once more. */
  onOverwritten(): void;
}

/** A readable draft and where it stands. */
interface Found extends FoundDraft {
  draft: WindowDraft;
}
const isReadable = (found: FoundDraft): found is Found => found.draft !== "unreadable";
const newestFirst = (found: readonly FoundDraft[]): Found[] =>
  found.filter(isReadable).sort((a, b) => b.draft.changed.localeCompare(a.draft.changed));

async function currentWindow(): Promise<{ window: number | null; area: DraftSpot["area"] }> {
  try {
    const { id, incognito } = await browser.windows.getCurrent();
    return { window: id ?? null, area: incognito ? "session" : "local" };
  } catch (error) {
    console.error(error);
    return { window: null, area: "session" }; // it may be a private one
  }
}

/** The drafts whose windows are closed; none where the browser does not say which are open. */
async function leftBehind(found: readonly FoundDraft[]): Promise<Found[]> {
  try {
    const open = new Set((await browser.windows.getAll()).map(({ id }) => id));
    return newestFirst(found).filter(({ window, draft }) => !open.has(window ?? undefined) && isWorthShowing(draft));
  } catch (error) {
    console.error(error);
    return [];
  }
}

/** Puts a draft into its new place, and only then removes it from its old one. */
async function move(draft: WindowDraft, to: DraftSpot, from: { remove(): Promise<void> }): Promise<void> {
  try {
    await windowDraftItem(to).write(draft);
    await from.remove();
  } catch (error) {
    console.error(error); // it stays in its old place; whatever is written next says that the storage is full
  }
}

export function createDraftPlace({ onDeleted, onOverwritten }: PlaceEvents, signal: AbortSignal): DraftPlace {
  const page = crypto.randomUUID();
  let spot: DraftSpot = { area: "session", key: windowDraftKey(null, page) };
  let hasWritten = false;
  const watched = new Set<string>();

  function settleAt(next: DraftSpot): void {
    spot = next;
    if (watched.has(next.key)) return;
    watched.add(next.key);
    windowDraftItem(next).watch((draft) => {
      if (draft === null) return onDeleted();
      if (next.key !== spot.key || (draft !== "unreadable" && draft.page === page)) return;
      settleAt({ ...spot, key: `${spot.key}-${page}` });
      if (hasWritten) onOverwritten();
    }, signal);
  }

  async function find(window: number | null, area: DraftSpot["area"]): Promise<WindowDraft | null> {
    const stored = (await Promise.all([windowDrafts("local"), windowDrafts("session")])).flat();
    const others = stored.filter(({ draft }) => draft === "unreadable" || draft.page !== page);
    const own = others.filter((found) => found.window === window && found.area === area);
    const [newestOwn] = newestFirst(own);
    const ownDraft = newestOwn && isWorthShowing(newestOwn.draft) ? newestOwn.draft : null;
    if (hasWritten) return ownDraft; // what was written while the storage could not be read has its place
    const ownKey = windowDraftKey(window);
    const isFree = window !== null && own.every(({ key }) => key !== ownKey);
    settleAt({ area, key: newestOwn?.key ?? (isFree ? ownKey : windowDraftKey(window, page)) });

    // a panel that was closed before it knew its window
    const astray = others.filter((one) => one.window === null && !own.includes(one) && area === "local");
    const [newestAstray] = newestFirst(astray).filter(({ draft }) => isWorthShowing(draft));
    if (newestAstray && (!ownDraft || newestAstray.draft.changed > ownDraft.changed)) {
      const previous = newestAstray.draft.previous ?? ownDraft;
      const draft = { ...newestAstray.draft, previous: previous && { id: previous.id, writing: previous.writing } };
      await move(draft, spot, windowDraftItem(newestAstray));
      return draft;
    }
    if (ownDraft || area === "session") return ownDraft;
    const former = await formerDraft.read();
    if (former) {
      const draft = { ...former, changed: new Date().toISOString(), base: null, isSaved: false, previous: null, page };
      await move(draft, spot, formerDraft);
      return draft;
    }
    const [left] = await leftBehind(others.filter((one) => one.area === "local" && one.window !== window));
    if (left) await move(left.draft, spot, windowDraftItem(left));
    return left?.draft ?? null;
  }

  return {
    async open() {
      const { window, area } = await currentWindow();
      if (!hasWritten) settleAt({ area, key: windowDraftKey(window, page) });
      // two panels that open together must not take over the same draft
      return navigator.locks.request("window-drafts", () => find(window, area));
    },
    write(draft) {
      hasWritten = true;
      return windowDraftItem(spot).write({ ...draft, page });
    },
  };
}
