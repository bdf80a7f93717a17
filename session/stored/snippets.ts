/** Phrases in both languages and favourite hashtags of a person, as local storage has them. Pure. */

import { type Migration, versioned } from "./migrations";

export interface Snippet {
  id: string;
  name: string;
  fi: string;
  sv: string;
}

export interface OwnPhrases {
  snippets: Snippet[];
  /** With their number signs. */
  tags: string[];
}

/** None so far; see `migrations.ts`. */
export const phraseMigrations: readonly Migration[] = [];

export const noPhrases: OwnPhrases = { snippets: [], tags: [] };

export const mostSnippets = 100;
export const mostFavouriteTags = 50;
/** UTF-16 units of a phrase. */
export const longestSnippet = { name: 80, text: 5_000 };

export interface PhraseStore {
  readonly phrases: OwnPhrases;
  /** Calls back after every change of `phrases`; returns how to end it. */
  subscribe(listener: () => void): () => void;
  change(change: (phrases: OwnPhrases) => OwnPhrases): void;
}

const isText = (value: unknown): value is string => typeof value === "string";
export const isFavouriteTag = (tag: string): boolean => /^#[\p{L}\p{N}_]+$/u.test(tag);
const entriesOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function parseSnippet(value: unknown): Snippet[] {
  if (typeof value !== "object" || value === null) return [];
  const { id, name, fi, sv } = value as Record<string, unknown>; // each is tested here
  return isText(id) && isText(name) && isText(fi) && isText(sv) ? [{ id, name, fi, sv }] : [];
}

/** What is broken is left out. */
export function parsePhrases(value: unknown): OwnPhrases {
  if (typeof value !== "object" || value === null) return noPhrases;
  const { snippets, tags } = value as Record<string, unknown>; // each is tested here
  return {
    snippets: entriesOf(snippets).flatMap(parseSnippet),
    tags: entriesOf(tags).filter((tag): tag is string => isText(tag) && isFavouriteTag(tag)),
  };
}

/** As they are written to a file: with the version of their form. `settings-file.ts` reads them back. */
export const phrasesForFile = (phrases: OwnPhrases) => versioned(phrases, phraseMigrations);

/** Adds a phrase, or changes the one with its id; as it was where there is no room for one more. */
export function withSnippet(phrases: OwnPhrases, snippet: Snippet): OwnPhrases {
  const isThere = phrases.snippets.some(({ id }) => id === snippet.id);
  if (!isThere && phrases.snippets.length >= mostSnippets) return phrases;
  const snippets = isThere
    ? phrases.snippets.map((one) => (one.id === snippet.id ? snippet : one))
    : [...phrases.snippets, snippet];
  return { ...phrases, snippets };
}

export const withoutSnippet = (phrases: OwnPhrases, id: string): OwnPhrases => ({
  ...phrases,
  snippets: phrases.snippets.filter((snippet) => snippet.id !== id),
});

export function withFavouriteTags(phrases: OwnPhrases, added: readonly string[]): OwnPhrases {
  const known = new Set(phrases.tags.map((tag) => tag.toLowerCase()));
  const fresh = added.filter((tag) => !known.has(tag.toLowerCase()));
  return { ...phrases, tags: [...phrases.tags, ...new Set(fresh)].slice(0, mostFavouriteTags) };
}

export const withoutFavouriteTag = (phrases: OwnPhrases, tag: string): OwnPhrases => ({
  ...phrases,
  tags: phrases.tags.filter((one) => one !== tag),
});

/** `offered` beside what is there: the same id replaces, the others stay. What finds no room is left out. */
export const mergedPhrases = (phrases: OwnPhrases, offered: OwnPhrases): OwnPhrases =>
  withFavouriteTags(offered.snippets.reduce(withSnippet, phrases), offered.tags);
