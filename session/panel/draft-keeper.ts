/**
 * Reads what the draft tab's window had written, stores its texts a moment after they were written, and says when the
 * browser takes nothing more. What could not be read or stored is tried again.
 */
import { isBlank } from "../../rules/writing/compose";
import type { WindowDraft } from "../stored/window-drafts";
import { createDraftPlace } from "./draft-place";
import type { PanelDraftState } from "./draft-storage";
import { createKeptList } from "./kept-list";
import type { Observable } from "./observable";

export interface DraftKeeper {
  /** Stores after a pause in writing. */
  soon(): void;
  /** Stores at once what still waits, before something else takes its place; gives whether something did. */
  flush(): boolean;
  /** The page may end before anything else happens: what waits is written as the present draft, and stored in its turn if not. */
  mayEnd(): void;
  /** What waits to be stored is not stored any more. */
  forget(): void;
  /** Keeps the present draft beyond the browser's end. */
  keep(): void;
  remove(id: string): void;
  /** A kept draft is opened as it stands in the list. */
  opened(id: string): void;
}

/**
 * A text of no more UTF-16 units is written at every key too: a side panel that is closed gets nothing stored any more. Only the
 * list of kept drafts waits for the pause.
 */
const longestAtOnce = 20_000;
/** Storing waits for a pause in writing, and for the browser to take something again; ms. */
const storePause = 500;
const retryPause = 5000;

interface KeeperEvents {
  /** What this panel's window had written was read. */
  onFound(found: WindowDraft): void;
  /** Everything was deleted. */
  onDeleted(): void;
}

/** When the signal ends, what was written last is stored at once as the present draft; a list of kept drafts may get it the next time. */
export function createDraftKeeper(
  draft: Observable<PanelDraftState>,
  { onFound, onDeleted }: KeeperEvents,
  signal: AbortSignal,
): DraftKeeper {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isRetry = false;
  let isReading = true;
  /** Something was to be stored before it was read what is there. */
  let waitsForReading = false;
  const place = createDraftPlace({ onDeleted, onOverwritten: soon }, signal);
  const list = createKeptList(draft, signal);

  function forget(): void {
    clearTimeout(timer);
    timer = undefined;
    isRetry = false;
    waitsForReading = false;
  }
  function soon(): void {
    if (isRetry) forget();
    timer ??= setTimeout(() => void store(), storePause);
    const { writing } = draft.value;
    const isShort = writing.fi.length + writing.sv.length <= longestAtOnce;
    if (!isReading && isShort && !isBlank(writing)) mayEnd();
  }
  /** Full or broken: the text stays here as long as the panel is open. */
  function notStored(): void {
    draft.change({ notStored: true });
    if (timer || signal.aborted) return;
    isRetry = true;
    timer = setTimeout(() => void store(), retryPause);
  }
  function write(isSaved: boolean): Promise<unknown> {
    const { id, writing, previousDraft: previous } = draft.value;
    return place.write({ id, writing, previous, isSaved, base: list.baseOf(id), changed: new Date().toISOString() });
  }
  async function store(): Promise<void> {
    forget();
    if (isReading && !signal.aborted) {
      waitsForReading = true;
      return;
    }
    const { id, writing } = draft.value;
    try {
      if (signal.aborted) {
        await Promise.all([write(false), list.renew(id, writing)]); // the page may not live until the second is done
        return;
      }
      const renewed = await list.renew(id, writing);
      // something else may have taken its place meanwhile, which is stored after its own pause
      if (draft.value.id === renewed.id) await write(renewed.isKept && draft.value.writing === writing);
      if (draft.value.notStored) draft.change({ notStored: false });
    } catch {
      if (draft.value.id !== id && !isBlank(writing)) draft.change({ previousDraft: { id, writing } });
      notStored();
    }
  }
  async function read(): Promise<void> {
    isReading = true;
    try {
      const [found] = await Promise.all([place.open(), list.read()]);
      isReading = false;
      if (signal.aborted) return;
      if (found) {
        const { base } = found;
        const kept = draft.value.kept.find(({ id }) => id === found.id);
        // without a base it is the text of an older version, which had no second window to look out for
        if (base !== null || kept) list.know(found.id, base ?? kept?.changed ?? "");
        // another window has gone on with it since all of this one's words were kept
        const isOlder = kept !== undefined && found.isSaved && kept.changed !== base;
        if (isOlder) list.know(kept.id, kept.changed);
        onFound(isOlder ? { ...found, writing: kept.writing } : found);
      }
      if (found || waitsForReading) soon(); // a panel that closed may not have got its last words into the list
    } catch (error) {
      console.error(error);
      isReading = false;
      if (signal.aborted) return;
      if (waitsForReading) soon();
      setTimeout(() => {
        if (!signal.aborted) void read();
      }, retryPause);
    }
  }
  function flush(): boolean {
    const waits = timer !== undefined || waitsForReading;
    if (waits) void store();
    return waits;
  }
  function mayEnd(): void {
    if (timer === undefined && !waitsForReading) return;
    write(false).catch(() => {}); // full or broken: what waits is stored in its turn, and says so
  }
  signal.addEventListener("abort", flush);
  void read();
  return {
    soon,
    flush,
    mayEnd,
    forget,
    keep: () => void list.keep().then((isKept) => isKept && soon(), notStored),
    remove: (id) => void list.remove(id).catch(notStored),
    opened: list.opened,
  };
}

/** For a draft that goes with its page. */
export const noKeeper: DraftKeeper = {
  ...{ soon() {}, flush: () => false, mayEnd() {}, forget() {}, keep() {}, remove() {}, opened() {} },
};
