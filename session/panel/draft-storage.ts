/**
 * Where the draft tab keeps its drafts: the present one in session storage, gone with the browser; those that a person
 * chose to keep in local storage.
 */
import { parseWriting, type Writing } from "../../rules/writing/compose";
import { keptDraftsKey, panelDraftKey } from "../stored/keys";
import { storedItem } from "../stored/stored-item";

export interface KeptDraft {
  id: string;
  /** When it was changed last, ISO 8601. */
  changed: string;
  writing: Writing;
}

/** What the draft tab shows. */
export interface PanelDraftState {
  id: string;
  writing: Writing;
  /** Counts up when something else than the keyboard has changed the texts. */
  replacements: number;
  /** What the last repair or clearing changed, so that it can be undone. */
  previousWriting: Writing | null;
  /** Newest first. */
  kept: KeptDraft[];
  /** The browser took nothing more: what is written now is not stored. */
  notStored: boolean;
}

const mostKept = 50;

/** What is broken in storage is left out. */
export function parseKept(value: unknown): KeptDraft[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown): KeptDraft[] => {
    if (typeof entry !== "object" || entry === null) return [];
    const { id, changed, writing } = entry as Record<string, unknown>; // each is tested here
    const parsed = parseWriting(writing);
    return typeof id === "string" && typeof changed === "string" && parsed ? [{ id, changed, writing: parsed }] : [];
  });
}

type PresentDraft = Pick<KeptDraft, "id" | "writing">;

function parsePresent(value: unknown): PresentDraft | null {
  const [present] = parseKept([{ changed: "", ...(value as object | undefined) }]); // its fields are tested there
  return present ? { id: present.id, writing: present.writing } : null;
}

export const presentDraft = storedItem({ area: "session", key: panelDraftKey, parse: parsePresent });

/** Newest first. */
export const keptDrafts = storedItem({ area: "local", key: keptDraftsKey, parse: parseKept });

/** The list with this draft as the newest; beyond the most that are kept the oldest goes. */
export function withKept(kept: readonly KeptDraft[], { id, writing }: PresentDraft): KeptDraft[] {
  const changed = new Date().toISOString();
  return [{ id, changed, writing }, ...kept.filter((draft) => draft.id !== id)].slice(0, mostKept);
}
