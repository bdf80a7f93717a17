/**
 * The language version that is written in the panel's field: kept for the tab at every key, a long one a moment after writing and
 * when the panel goes out of sight. It holds as long as the panel is open, stored or not, and outlives its composer: where it was
 * put in nowhere, it comes back beside the same text, and is offered beside another one.
 */
import type { Language } from "../../rules/model/span";
import { isLeft, type StoredVersions, type WrittenVersion } from "../stored/panel-version-store";
import { type FormerVersion, formerVersions, sourceOf, takenOver, versionFor, withVersion } from "./former-version";
import type { Observable } from "./observable";
import type { PanelState, PanelVersion } from "./panel-state";
import { createVersionStoring } from "./version-storing";

export interface PanelVersionKeeper {
  readonly value: PanelVersion | null;
  /** The newest that was left beside another composer. */
  readonly former: FormerVersion | null;
  /** What is written in the field and stands nowhere else; null: nothing. */
  readonly left: Pick<PanelVersion, "language" | "text" | "isMachine"> | null;
  /** This composer is shown from now on. What is stored for it arrives a moment later. */
  takeUp(tab: number, composer: string): void;
  /** What stands in the composer now. */
  see(parts: readonly string[]): void;
  write(language: Language, text: string, by: "person" | "machine"): void;
  confirm(): void;
  /** What went into the composer; null: it was taken out again. */
  setInserted(text: string | null): void;
  /** The text of this composer went on to a task or to the posts of a thread; null: it came back. */
  handOn(composer: string, text: string | null): void;
  /** The composer was emptied: what went in with the post has gone with it. */
  forgetInserted(): void;
  takeFormer(): void;
  dropFormer(): void;
}

interface Place {
  tab: number;
  composer: string;
  source: string;
  /** A text stands here that none of the former versions belongs to. */
  isCompared: boolean;
}

const isBlank = (version: Pick<WrittenVersion, "text"> | null) => !version || version.text.trim() === "";

/** `onNotStored`: the browser is full or broken. `signal`: the panel closes. */
export function createPanelVersion(
  panel: Pick<Observable<PanelState>, "change" | "changeSilently">,
  onNotStored: () => void,
  signal: AbortSignal,
): PanelVersionKeeper {
  let versions: WrittenVersion[] = [];
  let replacements = 0;
  let place: Place | null = null;
  const storing = createVersionStoring({ versions: () => versions, onOthers: take, onNotStored }, signal);

  const own = () => versions.find(({ composer }) => composer === place?.composer) ?? null;
  const formers = () => (place ? formerVersions(versions, place.composer) : []);
  function value(): PanelVersion | null {
    const written = own();
    if (!written) return null;
    const { language, text, isMachine, inserted } = written;
    return { language, text, isMachine, inserted, replacements };
  }
  function former(): FormerVersion | null {
    const [newest] = formers();
    return newest ? { language: newest.language, text: newest.text } : null;
  }
  const show = () => panel.change({ version: value(), formerVersion: former() });

  /** From storage: of this panel before it was closed, or of another one. */
  function take(stored: StoredVersions | null): void {
    if (JSON.stringify(stored?.versions ?? []) === JSON.stringify(versions)) return;
    versions = stored?.versions ?? [];
    replacements++;
    compare();
    show();
  }
  /** A version that belongs to the text of the composer comes into its field. */
  function compare(): void {
    if (!place || place.isCompared || !isBlank(own())) return;
    const found = versionFor(place.source, formers());
    if (found === "waiting") return;
    place.isCompared = storing.isRead && found === null && place.source !== "";
    if (found) takeOver(found);
  }
  function takeOver(found: WrittenVersion): void {
    if (!place) return;
    versions = takenOver(versions, found, place.composer, place.source);
    replacements++;
    storing.soon();
  }
  function change(changed: Partial<WrittenVersion>): void {
    const written = own();
    if (!written) return;
    versions = withVersion(versions, { ...written, ...changed });
    show();
    storing.soon();
  }

  return {
    get value() {
      return value();
    },
    get former() {
      return former();
    },
    get left() {
      const written = own();
      return written && isLeft(written) ? value() : null;
    },
    takeUp(tab, composer) {
      if (place?.tab === tab && place.composer === composer) return;
      const isSameTab = place?.tab === tab;
      place = { tab, composer, source: "", isCompared: false };
      // the field may be the same one on the screen, with the text of another composer
      replacements++;
      // what the tab has is known already, stored or not
      if (isSameTab) return;
      storing.leave();
      versions = [];
      storing.takeUp(tab);
    },
    see(parts) {
      if (!place) return;
      const source = sourceOf(parts);
      place.source = source;
      const written = own();
      // a text that was just emptied may be the one that was published
      if (written && source !== "" && written.source !== source && isLeft(written)) {
        versions = versions.map((version) => (version === written ? { ...version, source } : version));
        storing.later();
      }
      compare();
    },
    write(language, text, by) {
      if (!place) return;
      const { composer, source } = place;
      const before = own();
      const isMachine = by === "machine";
      if (isMachine) replacements++;
      const isSameLanguage = before?.language === language;
      const inserted = isSameLanguage ? before.inserted : null;
      const handedOn = isSameLanguage ? before.handedOn : null;
      const version = { composer, source, language, text, isMachine, inserted, handedOn };
      versions = withVersion(versions, version);
      // a key costs no drawing
      const isPlainKey = isSameLanguage && !isMachine && !before.isMachine && isBlank(before) === isBlank(version);
      if (isPlainKey) panel.changeSilently({ version: value() });
      else show();
      storing.soon();
    },
    confirm() {
      if (own()?.isMachine) change({ isMachine: false });
    },
    setInserted: (inserted) => change({ inserted }),
    handOn(composer, handedOn) {
      versions = versions.map((version) => (version.composer === composer ? { ...version, handedOn } : version));
      show();
      storing.soon();
    },
    forgetInserted() {
      const written = own();
      if (written === null || written.inserted === null) return;
      const others = versions.filter((version) => version !== written);
      // what was changed since it went in is nowhere else
      versions = isLeft(written) ? [{ ...written, composer: "", inserted: null }, ...others] : others;
      storing.now();
    },
    takeFormer() {
      const [newest] = formers();
      if (!newest) return;
      takeOver(newest);
      show();
    },
    dropFormer() {
      const [newest] = formers();
      if (!newest) return;
      versions = versions.filter((version) => version !== newest);
      show();
      storing.now();
    },
  };
}
