/** The language versions that are being written in the panel of each tab, in session storage: gone with the tab and the browser. */
import type { Language } from "../../rules/model/span";
import { versionKey } from "./keys";
import { type StoredItem, storedItem } from "./stored-item";
import { watchTabItems } from "./watch-tab-items";

export interface WrittenVersion {
  /** The composer that it is for. */
  composer: string;
  /** How the text begins that it belongs to; "" where nothing was written there. */
  source: string;
  language: Language;
  text: string;
  /** A machine wrote it, and nobody has touched or confirmed it since. */
  isMachine: boolean;
  /** As it was put into the composer last; null: not yet. */
  inserted: string | null;
  /** As it went on to a task or to the posts of a thread; null: it did not. */
  handedOn: string | null;
}

export interface StoredVersions {
  /** One for each composer, the newest first. */
  versions: WrittenVersion[];
  /** The panel that stored them: it needs not be told. */
  by: string;
}

const textOrNull = (value: unknown) => (typeof value === "string" ? value : null);

function parseVersion(value: unknown): WrittenVersion | null {
  if (typeof value !== "object" || value === null) return null;
  const { composer, source, language, text, isMachine, inserted, handedOn }: Record<string, unknown> = { ...value };
  if (typeof composer !== "string" || typeof text !== "string") return null;
  if (language !== "fi" && language !== "sv") return null;
  return {
    ...{ composer, source: textOrNull(source) ?? "", language, text, isMachine: isMachine === true },
    ...{ inserted: textOrNull(inserted), handedOn: textOrNull(handedOn) },
  };
}

/** null where nothing is stored, or the value is broken. */
function parseVersions(value: unknown): StoredVersions | null {
  if (typeof value !== "object" || value === null) return null;
  const { versions, by }: Record<string, unknown> = { ...value };
  if (!Array.isArray(versions)) return null;
  return { versions: versions.flatMap((version) => parseVersion(version) ?? []), by: textOrNull(by) ?? "" };
}

export const versionItem = (tab: number): StoredItem<StoredVersions | null> =>
  storedItem({ area: "session", key: versionKey(tab), parse: parseVersions });

/** Calls back with the tab in whose panel something was written. */
export const watchVersions = (callback: (tab: number) => void, signal: AbortSignal): void =>
  watchTabItems(versionKey, callback, signal);

/** Whether it is nowhere but in the panel: not in its post as it is now, in no task and in no thread. */
export function isLeft({ text, inserted, handedOn }: Pick<WrittenVersion, "text" | "inserted" | "handedOn">): boolean {
  const written = text.trim();
  // what a machine wrote went in below a mark
  return written !== "" && !inserted?.trim().endsWith(written) && handedOn !== text;
}
