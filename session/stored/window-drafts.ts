/**
 * The present draft of each window's draft tab. In local storage, because an update of the extension clears session
 * storage; the background removes it when the browser starts anew. In a private window in session storage, so that it never
 * reaches the disk.
 */
import { isBlank, parseWriting, type Writing } from "../../rules/writing/compose";
import { browser } from "../browser/browser";
import { windowOfKey } from "./draft-keys";
import { panelDraftKey } from "./keys";
import { isNewer, type Migration, migrated } from "./migrations";
import { storedItem } from "./stored-item";

export interface DraftText {
  id: string;
  writing: Writing;
}

export interface WindowDraft extends DraftText {
  /** ISO 8601. */
  changed: string;
  /** When the kept draft of this id was changed last before this text; null where none is known. */
  base: string | null;
  /** The kept draft of `base` has this very text. */
  isSaved: boolean;
  /** What nobody chose to keep, and this draft replaced. */
  previous: DraftText | null;
  /** The page that wrote it. */
  page: string;
}

export interface DraftSpot {
  area: "local" | "session";
  key: string;
}

/** null: nothing is there; `unreadable`: something that this version does not know. */
type StoredWindowDraft = WindowDraft | "unreadable" | null;

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? { ...value } : {};

function parseText(value: unknown): DraftText | null {
  const { id, writing } = fieldsOf(value);
  const parsed = parseWriting(writing);
  return typeof id === "string" && parsed ? { id, writing: parsed } : null;
}

/** None so far; see `migrations.ts`. */
const windowDraftMigrations: readonly Migration[] = [];

function parseWindowDraft(value: unknown): StoredWindowDraft {
  if (value === undefined || value === null) return null;
  const text = isNewer(value, windowDraftMigrations) ? null : parseText(value);
  if (!text) return "unreadable";
  const { changed, base, isSaved, previous, page } = fieldsOf(value);
  const isText = (field: unknown) => typeof field === "string";
  return {
    ...text,
    changed: isText(changed) ? changed : "",
    base: isText(base) ? base : null,
    isSaved: isSaved === true,
    previous: parseText(previous),
    page: isText(page) ? page : "",
  };
}

export const windowDraftItem = (spot: DraftSpot) =>
  storedItem<StoredWindowDraft>({ ...spot, parse: parseWindowDraft, migrations: windowDraftMigrations });

/** What older versions kept for all windows together, in session storage. */
export const formerDraft = storedItem({ area: "session", key: panelDraftKey, parse: parseText });

export interface FoundDraft extends DraftSpot {
  window: number | null;
  draft: WindowDraft | "unreadable";
}

/** The drafts of all windows, whether open or not. Rejects where the storage cannot be read. */
export async function windowDrafts(area: DraftSpot["area"]): Promise<FoundDraft[]> {
  const storage = area === "local" ? browser.storage.local : browser.storage.session;
  return Object.entries(await storage.get(null)).flatMap(([key, value]): FoundDraft[] => {
    const window = windowOfKey(key);
    const draft = parseWindowDraft(migrated(value, windowDraftMigrations));
    return window === undefined || draft === null ? [] : [{ area, key, window, draft }];
  });
}

/** Whether there is something that a person would miss. */
export const isWorthShowing = ({ writing, previous }: WindowDraft): boolean => !isBlank(writing) || previous !== null;
