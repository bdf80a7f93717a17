/** Stores what is written in the panel's field for the tab, and hears what another panel of the tab has stored. */
import { logFailure } from "../browser/failures";
import { type StoredVersions, versionItem, type WrittenVersion } from "../stored/panel-version-store";

/** Between the last key and storing, ms. */
const storePause = 400;
/** Texts of no more UTF-16 units together are stored at every key: a side panel that is closed gets nothing stored any more. */
const longestAtOnce = 20_000;

interface Keeper {
  versions(): WrittenVersion[];
  /** Another panel, or this one before it was closed, has stored these. */
  onOthers(stored: StoredVersions | null): void;
  /** The browser is full or broken. */
  onNotStored(): void;
}

export interface VersionStoring {
  /** Whether it is known what is stored for the tab. */
  readonly isRead: boolean;
  takeUp(tab: number): void;
  /** Another tab is shown from now on. */
  leave(): void;
  /** Someone writes in the field. */
  soon(): void;
  /** The text beside it was changed: the field may be written in elsewhere meanwhile. */
  later(): void;
  now(): void;
}

function withStored(written: WrittenVersion[], stored: StoredVersions | null): WrittenVersion[] {
  const isWritten = ({ composer }: WrittenVersion) => written.some((version) => version.composer === composer);
  return [...written, ...(stored?.versions.filter((version) => !isWritten(version)) ?? [])];
}

/** `signal`: the panel closes. */
export function createVersionStoring(keeper: Keeper, signal: AbortSignal): VersionStoring {
  const id = crypto.randomUUID();
  let tab: number | null = null;
  let tabEnds = new AbortController();
  let isRead = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let laterTimer: ReturnType<typeof setTimeout> | undefined;
  /** What was written last is not stored yet. */
  let isPending = false;
  /** What is in the field was written here last, and not in another panel. */
  let isOurs = false;
  /** Nobody is told at every key. */
  let isToldOfFailure = false;

  function store(): void {
    isPending = true;
    // what an earlier composer left must not be written over before it is known
    if (tab === null || !isRead) return;
    isPending = false;
    const versions = keeper.versions();
    const item = versionItem(tab);
    const stored: Promise<unknown> = versions.length > 0 ? item.write({ versions, by: id }) : item.remove();
    stored.then(
      () => {
        isToldOfFailure = false;
      },
      (problem: unknown) => {
        logFailure("What was written in the panel was not stored")(problem);
        if (!isToldOfFailure) keeper.onNotStored();
        isToldOfFailure = true;
      },
    );
  }
  function flush(): void {
    if (laterTimer !== undefined) storeLater();
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    if (isPending) store();
    // another panel may have written meanwhile
    else if (tab !== null && !signal.aborted) {
      const { signal: elsewhere } = tabEnds;
      const takeStored = (stored: StoredVersions | null) => {
        if (!elsewhere.aborted) hear(stored);
      };
      versionItem(tab).read().then(takeStored, logFailure("What was written in the panel could not be read"));
    }
  }
  function storeLater(): void {
    clearTimeout(laterTimer);
    laterTimer = undefined;
    if (isOurs) store();
  }
  function hear(stored: StoredVersions | null): void {
    // someone is writing here
    if (stored?.by === id || timer !== undefined) return;
    // where nothing is stored any more, what is in the field stays
    if (stored === null) return;
    isOurs = false;
    keeper.onOthers(stored);
  }
  /** What was stored before something was written here. */
  function takeFirst(stored: StoredVersions | null): void {
    isRead = true;
    const written = keeper.versions();
    if (written.length === 0) {
      if (stored) keeper.onOthers(stored);
      return;
    }
    keeper.onOthers({ versions: withStored(written, stored), by: id });
    if (isPending) store();
  }

  function leave(): void {
    flush();
    if (!isPending || tab === null) return;
    const written = keeper.versions();
    isPending = false;
    versionItem(tab)
      .change((stored) => ({ versions: withStored(written, stored), by: id }))
      .catch(logFailure("What was written in the panel was not stored"));
  }

  // "visibilitychange" comes up to the window; a page that is hidden may be closed without another word
  for (const type of ["visibilitychange", "pagehide"]) globalThis.addEventListener?.(type, flush, { signal });
  signal.addEventListener("abort", () => {
    leave();
    clearTimeout(laterTimer);
    tabEnds.abort();
  });

  return {
    get isRead() {
      return isRead;
    },
    takeUp(next) {
      tabEnds.abort();
      tabEnds = new AbortController();
      [tab, isRead, isPending, isOurs] = [next, false, false, false];
      const { signal: elsewhere } = tabEnds;
      const item = versionItem(next);
      item.watch(hear, elsewhere);
      const takeStored = (stored: StoredVersions | null) => {
        if (!elsewhere.aborted) takeFirst(stored);
      };
      item.read().then(takeStored, (problem: unknown) => {
        logFailure("What was written in the panel could not be read")(problem);
        takeStored(null);
      });
    },
    leave,
    soon() {
      clearTimeout(timer);
      isOurs = true;
      isPending = true;
      const length = keeper.versions().reduce((sum, { text }) => sum + text.length, 0);
      if (length <= longestAtOnce) store();
      timer = setTimeout(flush, storePause);
    },
    later() {
      if (isOurs) laterTimer ??= setTimeout(storeLater, storePause);
    },
    now() {
      clearTimeout(timer);
      timer = undefined;
      store();
    },
  };
}
