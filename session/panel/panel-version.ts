/**
 * The language version that is written in the panel's field: kept for the tab at every key, a long one a moment after writing and
 * when the panel goes out of sight. It holds as long as the panel is open, stored or not.
 */
import type { Language } from "../../rules/model/span";
import { logFailure } from "../browser/failures";
import { type StoredVersion, versionItem } from "../stored/panel-version-store";
import type { Observable } from "./observable";
import type { PanelState, PanelVersion } from "./panel-state";

/** Between the last key and storing, ms. */
const storePause = 400;
/** A text of no more UTF-16 units is stored at every key: a side panel that is closed gets nothing stored any more. */
const longestAtOnce = 20_000;

export interface PanelVersionKeeper {
  readonly value: PanelVersion | null;
  /** This composer is shown from now on. What is stored for it arrives a moment later. */
  takeUp(tab: number, composer: string): void;
  write(language: Language, text: string, by: "person" | "machine"): void;
  confirm(): void;
  /** What went into the composer; null: it was taken out again. */
  setInserted(text: string | null): void;
  /** The composer was emptied: what went in with the post has gone with it. */
  forgetInserted(): void;
}

const isBlank = (version: PanelVersion | null) => !version || version.text.trim() === "";

/** `onNotStored`: the browser is full or broken. `signal`: the panel closes. */
export function createPanelVersion(
  panel: Pick<Observable<PanelState>, "change" | "changeSilently">,
  onNotStored: () => void,
  signal: AbortSignal,
): PanelVersionKeeper {
  const id = crypto.randomUUID();
  let value: PanelVersion | null = null;
  let place: { tab: number; composer: string } | null = null;
  let placeEnds = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Nobody is told at every key. */
  let isToldOfFailure = false;

  /** What was written last is not stored yet. */
  let isPending = false;

  function flush(): void {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    if (isPending) store();
    // another panel may have written meanwhile
    else if (place && !signal.aborted)
      versionItem(place.tab).read().then(takeOfOthers, logFailure("What was written in the panel could not be read"));
  }
  const takeOfOthers = (stored: StoredVersion | null) => {
    if (stored?.by !== id) take(stored);
  };
  function store(): void {
    isPending = false;
    if (!place || !value) return;
    const { replacements: _, ...written } = value;
    const stored: StoredVersion = { ...written, composer: place.composer, by: id };
    versionItem(place.tab)
      .write(stored)
      .then(
        () => {
          isToldOfFailure = false;
        },
        (problem: unknown) => {
          logFailure("What was written in the panel was not stored")(problem);
          if (!isToldOfFailure) onNotStored();
          isToldOfFailure = true;
        },
      );
  }
  function storeSoon(): void {
    clearTimeout(timer);
    isPending = true;
    if (value && value.text.length <= longestAtOnce) store();
    timer = setTimeout(flush, storePause);
  }
  function show(version: PanelVersion | null): void {
    value = version;
    panel.change({ version });
  }
  /** From storage: of this panel before it was closed, or of another one. */
  function take(stored: StoredVersion | null): void {
    // someone is writing here
    if (!stored || stored.composer !== place?.composer || timer !== undefined) return;
    const { language, text, isMachine, inserted } = stored;
    show({ language, text, isMachine, inserted, replacements: (value?.replacements ?? 0) + 1 });
  }

  // "visibilitychange" comes up to the window; a page that is hidden may be closed without another word
  for (const type of ["visibilitychange", "pagehide"]) globalThis.addEventListener?.(type, flush, { signal });
  signal.addEventListener("abort", () => {
    flush();
    placeEnds.abort();
  });

  return {
    get value() {
      return value;
    },
    takeUp(tab, composer) {
      if (place?.tab === tab && place.composer === composer) return;
      flush();
      placeEnds.abort();
      placeEnds = new AbortController();
      place = { tab, composer };
      value = null;
      const { signal: elsewhere } = placeEnds;
      const item = versionItem(tab);
      item.watch(takeOfOthers, elsewhere);
      const takeStored = (stored: StoredVersion | null) => {
        if (!elsewhere.aborted && !value) take(stored);
      };
      item.read().then(takeStored, logFailure("What was written in the panel could not be read"));
    },
    write(language, text, by) {
      const before = value?.language === language ? value : null;
      const isMachine = by === "machine";
      const replacements = (value?.replacements ?? 0) + (isMachine ? 1 : 0);
      const version = { language, text, isMachine, inserted: before?.inserted ?? null, replacements };
      // a key costs no drawing
      const isPlainKey = before && !isMachine && !before.isMachine && isBlank(before) === isBlank(version);
      if (isPlainKey) {
        value = version;
        panel.changeSilently({ version });
      } else show(version);
      storeSoon();
    },
    confirm() {
      if (!value?.isMachine) return;
      show({ ...value, isMachine: false });
      storeSoon();
    },
    setInserted(inserted) {
      if (!value) return;
      show({ ...value, inserted });
      storeSoon();
    },
    forgetInserted() {
      if (value === null || value.inserted === null || !place) return;
      clearTimeout(timer);
      timer = undefined;
      value = null;
      versionItem(place.tab).remove().catch(logFailure("What was written in the panel was not removed"));
    },
  };
}
