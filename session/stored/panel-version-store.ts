/** The language version that is being written in the panel of each tab, in session storage: gone with the tab and the browser. */
import type { Language } from "../../rules/model/span";
import { versionKey } from "./keys";
import { type StoredItem, storedItem } from "./stored-item";

export interface StoredVersion {
  /** The composer that it is for. */
  composer: string;
  language: Language;
  text: string;
  /** A machine wrote it, and nobody has touched or confirmed it since. */
  isMachine: boolean;
  /** As it was put into the composer last; null: not yet. */
  inserted: string | null;
  /** The panel that stored it: it needs not be told. */
  by: string;
}

/** null where nothing is stored, or the value is broken. */
function parseVersion(value: unknown): StoredVersion | null {
  if (typeof value !== "object" || value === null) return null;
  const { composer, language, text, isMachine, inserted, by }: Record<string, unknown> = { ...value };
  if (typeof composer !== "string" || typeof text !== "string") return null;
  if (language !== "fi" && language !== "sv") return null;
  return {
    ...{ composer, language, text, isMachine: isMachine === true },
    inserted: typeof inserted === "string" ? inserted : null,
    by: typeof by === "string" ? by : "",
  };
}

export const versionItem = (tab: number): StoredItem<StoredVersion | null> =>
  storedItem({ area: "session", key: versionKey(tab), parse: parseVersion });
