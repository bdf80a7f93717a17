/** Looks up the guideline: finds sections and statements by words, tolerant of Finnish and Swedish endings. */
import type { Guideline } from "../guideline/schema";

export interface SearchHit {
  section: string;
  statement?: string;
  /** The higher, the better; comparable within one search only. */
  score: number;
}

interface Entry {
  section: string;
  statement?: string;
  words: string[];
  weight: number;
}

/** Statements count more than the running text of a section, titles most. */
const weights = { title: 3, statement: 2, gloss: 1.5, text: 1 };

const toWords = (text: string) =>
  text
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{N}]{2,}/gu) ?? [];

function entriesOf(guideline: Guideline): Entry[] {
  const sections = guideline.sections.flatMap(({ id, title, text }): Entry[] => [
    { section: id, words: toWords(`${title.fi} ${title.sv} ${title.en}`), weight: weights.title },
    { section: id, words: toWords(text), weight: weights.text },
  ]);
  const statements = guideline.statements.flatMap(({ id, section, quote, gloss }): Entry[] => [
    { section, statement: id, words: toWords(quote), weight: weights.statement },
    { section, statement: id, words: toWords(gloss.sv), weight: weights.gloss },
    { section, statement: id, words: toWords(gloss.en), weight: weights.gloss },
  ]);
  return [...sections, ...statements];
}

interface Index {
  entries: Entry[];
  /** In how many entries a word's beginning occurs: rare words tell more. */
  rarity: Map<string, number>;
}

/** How much of what a section's passages score together counts for each of them. */
const sectionShare = 0.1;

/** The beginning that endings leave alone: about two thirds of the word. */
const stemOf = (word: string) => word.slice(0, Math.max(3, Math.min(word.length - 1, Math.ceil(word.length * 0.65))));
const indexes = new WeakMap<Guideline, Index>();

function indexOf(guideline: Guideline): Index {
  const known = indexes.get(guideline);
  if (known) return known;
  const entries = entriesOf(guideline);
  const rarity = new Map<string, number>();
  for (const entry of entries) {
    for (const stem of new Set(entry.words.map(stemOf))) rarity.set(stem, (rarity.get(stem) ?? 0) + 1);
  }
  const index = { entries, rarity };
  indexes.set(guideline, index);
  return index;
}

/** How well a word of the text answers a word of the query, 0–1. */
function likeness(asked: string, word: string): number {
  if (asked === word) return 1;
  const shared = sharedPrefix(asked, word);
  const shorter = Math.min(asked.length, word.length);
  if (shared >= 4 && shared >= shorter * 0.7) return shared >= Math.max(asked.length, word.length) * 0.5 ? 0.8 : 0.6;
  // compounds: "kuvaluvat" has "kuva" in it, "kuvamateriaali" begins with it
  const stem = stemOf(asked);
  if (asked.length >= 5 && word.includes(stem)) return 0.5;
  return word.length >= 5 && asked.includes(stemOf(word)) ? 0.35 : 0;
}

function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

/** Words that the glossary gives for a query word in the other language. */
function translations(asked: string, guideline: Guideline): string[] {
  return guideline.glossary.flatMap(({ fi, sv }) => {
    if (toWords(sv).some((word) => likeness(asked, word) >= 0.8)) return toWords(fi);
    return toWords(fi).some((word) => likeness(asked, word) >= 0.8) ? toWords(sv) : [];
  });
}

/** Best first; at most `limit` hits. */
export function searchGuideline(query: string, guideline: Guideline, limit = 20): SearchHit[] {
  const { entries, rarity } = indexOf(guideline);
  const asked = toWords(query.slice(0, 200)).map((word) => ({
    forms: [{ word, share: 1 }, ...translations(word, guideline).map((other) => ({ word: other, share: 0.7 }))],
  }));
  if (asked.length === 0) return [];
  const scores = new Map<string, SearchHit>();
  for (const entry of entries) {
    let score = 0;
    for (const { forms } of asked) {
      let best = 0;
      for (const { word, share } of forms) {
        for (const candidate of entry.words) {
          const value = likeness(word, candidate) * share;
          if (value > 0) best = Math.max(best, value / (1 + Math.log(1 + (rarity.get(stemOf(candidate)) ?? 0))));
        }
      }
      score += best;
    }
    if (score === 0) continue;
    const key = `${entry.section}/${entry.statement ?? ""}`;
    const hit = scores.get(key) ?? {
      section: entry.section,
      ...(entry.statement ? { statement: entry.statement } : {}),
      score: 0,
    };
    hit.score += score * entry.weight;
    scores.set(key, hit);
  }
  const inSection = new Map<string, number>();
  for (const { section, score } of scores.values()) inSection.set(section, (inSection.get(section) ?? 0) + score);
  // a section that speaks of the matter in several places comes before one that mentions it
  for (const hit of scores.values()) hit.score += sectionShare * (inSection.get(hit.section) ?? 0);
  return [...scores.values()].sort((a, b) => b.score - a.score).slice(0, limit);
}
