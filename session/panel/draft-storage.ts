/** What the draft tab shows, and the drafts that a person chose to keep, in local storage. */
import { parseWriting, type Writing } from "../../rules/writing/compose";
import { keptDraftsKey } from "../stored/keys";
import { isNewer, type Migration, migrated, versioned } from "../stored/migrations";
import { pageItem } from "../stored/page-item";
import { windowItem } from "../stored/stored-item";
import type { DraftText } from "../stored/window-drafts";

export type { DraftText } from "../stored/window-drafts";

export interface KeptDraft extends DraftText {
  /** When it was changed last, ISO 8601. */
  changed: string;
}

/**
 * `too-many`: as many are kept as there is room for; `kept-as-two`: another window has changed the same kept draft, and
 * this one's text is kept beside it; `not-kept-as-two`: the same without room, so that this one's text is not kept.
 */
export type KeptNotice = "too-many" | "kept-as-two" | "not-kept-as-two";

/** What the draft tab shows. */
export interface PanelDraftState extends DraftText {
  /** Counts up when something else than the keyboard has changed the texts. */
  replacements: number;
  /** What the last repair or clearing changed, so that it can be undone. */
  previousWriting: Writing | null;
  /** The draft that nobody chose to keep, and this one replaced. */
  previousDraft: DraftText | null;
  /** Newest first. */
  kept: KeptDraft[];
  /** How many kept drafts this version cannot read. */
  unreadable: number;
  keptNotice: KeptNotice | null;
  /** The browser took nothing more: what is written now is not stored. */
  notStored: boolean;
}

/** Those that this version can read; unreadable ones take nobody's room. */
const mostKept = 50;

/** Of each entry of the list; none so far; see `migrations.ts`. */
const keptMigrations: readonly Migration[] = [];

function parseEntry(stored: unknown): KeptDraft | null {
  const entry = migrated(stored, keptMigrations);
  if (typeof entry !== "object" || entry === null || isNewer(entry, keptMigrations)) return null;
  const { id, changed, writing } = entry as Record<string, unknown>; // each is tested here
  const parsed = parseWriting(writing);
  return typeof id === "string" && typeof changed === "string" && parsed ? { id, changed, writing: parsed } : null;
}

/** Those of the stored entries that this version can read. */
export const readable = (entries: readonly unknown[]): KeptDraft[] =>
  entries.flatMap((entry) => parseEntry(entry) ?? []);

/** Newest first. Entries are left as they are stored, so that those that this version cannot read stay there. */
export const keptDrafts = pageItem(
  windowItem<unknown[]>({
    key: keptDraftsKey,
    parse: (value) => (Array.isArray(value) ? value : [value].filter((one) => one !== undefined && one !== null)),
  }),
);

/** The entries after a change, and what came of it. */
export interface KeptChange<Outcome> {
  entries: unknown[];
  outcome: Outcome;
}

const find = (entries: readonly unknown[], id: string) => readable(entries).find((draft) => draft.id === id);
const hasRoom = (entries: readonly unknown[]) => readable(entries).length < mostKept;

/** Without the draft; where two have its id, the other one stays. */
export function withoutKept(entries: readonly unknown[], id: string): unknown[] {
  const at = entries.findIndex((entry) => parseEntry(entry)?.id === id);
  return entries.filter((_, other) => other !== at);
}

/** With this draft as the newest, unless there is no room for one more. */
export function withKept(entries: readonly unknown[], draft: KeptDraft): KeptChange<"kept" | "no-room"> {
  if (!find(entries, draft.id) && !hasRoom(entries)) return { entries: [...entries], outcome: "no-room" };
  return { entries: [versioned(draft, keptMigrations), ...withoutKept(entries, draft.id)], outcome: "kept" };
}

/** Some fields are there only in some drafts. */
const isSame = (a: Writing, b: Writing): boolean => {
  const fields = Object.keys({ ...a, ...b }) as (keyof Writing)[]; // a Writing has no other fields
  return fields.every((field) => JSON.stringify(a[field]) === JSON.stringify(b[field]));
};

/**
 * With the new text of a kept draft. `isKnown`: whether this panel has read or written the kept draft as it was changed at
 * that time; if not, another window has changed it, and the text is kept beside it under `otherId`.
 */
export function withRenewed(
  entries: readonly unknown[],
  draft: KeptDraft,
  isKnown: (changed: string) => boolean,
  otherId: string,
): KeptChange<{ kind: "gone" | "renewed" | "two" | "no-room"; changed: string }> {
  const { changed } = draft;
  const stored = find(entries, draft.id);
  if (!stored) return { entries: [...entries], outcome: { kind: "gone", changed } };
  if (isSame(stored.writing, draft.writing))
    return { entries: [...entries], outcome: { kind: "renewed", changed: stored.changed } };
  if (isKnown(stored.changed)) return { ...withKept(entries, draft), outcome: { kind: "renewed", changed } };
  const both = withKept(entries, { ...draft, id: otherId });
  return { entries: both.entries, outcome: { kind: both.outcome === "kept" ? "two" : "no-room", changed } };
}
