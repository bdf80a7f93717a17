/** Looks up the guideline: finds sections and statements by words, tolerant of Finnish and Swedish endings. */
import type { Guideline } from "../model/guideline";
import { type Entry, entriesOf } from "./entries";
import { likeness, type Term, toTerms } from "./likeness";

export interface SearchHit {
  section: string;
  statement?: string;
  /** The higher, the better; comparable within one search only. */
  score: number;
}

/** How much of what a section's passages score together counts for each of them. */
const sectionShare = 0.1;
/** A translation from the glossary counts less than the word itself. */
const translated = 0.7;
const alike = 0.8;
const longestQuery = 200;

interface Index {
  entries: { entry: Entry; words: number[] }[];
  /** All different words of the entries, and how rare each is: rare words tell more. */
  vocabulary: Term[];
  rarity: number[];
  glossary: { fi: Term[]; sv: Term[] }[];
}

const indexes = new WeakMap<Guideline, Index>();

function indexOf(guideline: Guideline): Index {
  const known = indexes.get(guideline);
  if (known) return known;
  const positions = new Map<string, number>();
  const vocabulary: Term[] = [];
  const frequency = new Map<string, number>();
  const entries = entriesOf(guideline).map((entry) => {
    for (const stem of new Set(entry.terms.map((term) => term.stem)))
      frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
    const words = entry.terms.map((term) => {
      const position = positions.get(term.word) ?? vocabulary.push(term) - 1;
      positions.set(term.word, position);
      return position;
    });
    return { entry, words: [...new Set(words)] };
  });
  const rarity = vocabulary.map(({ stem }) => Math.log(1 + entries.length / (frequency.get(stem) ?? 1)));
  const glossary = guideline.glossary.map(({ fi, sv }) => ({ fi: toTerms(fi), sv: toTerms(sv) }));
  const index = { entries, vocabulary, rarity, glossary };
  indexes.set(guideline, index);
  return index;
}

/** Words that the glossary gives for a query word in the other language. */
function translations(asked: Term, { glossary }: Index): Term[] {
  const found = glossary.flatMap(({ fi, sv }) => {
    if (sv.some((term) => likeness(asked, term) >= alike)) return fi;
    return fi.some((term) => likeness(asked, term) >= alike) ? sv : [];
  });
  return [...new Map(found.map((term) => [term.word, term])).values()];
}

/** How much each word of the guideline answers one word of the query, in any of its forms. */
function answers(asked: Term, index: Index): number[] {
  const { vocabulary, rarity } = index;
  const forms = translations(asked, index);
  return vocabulary.map((word, at) => {
    const best = forms.reduce((most, form) => Math.max(most, likeness(form, word) * translated), likeness(asked, word));
    return best * (rarity[at] ?? 0);
  });
}

/** Best first; at most `limit` hits. */
export function searchGuideline(query: string, guideline: Guideline, limit = 20): SearchHit[] {
  const index = indexOf(guideline);
  const asked = toTerms(query.slice(0, longestQuery)).map((term) => answers(term, index));
  const hits = new Map<string, SearchHit>();
  for (const { entry, words } of index.entries) {
    const found = asked.map((values) => words.reduce((most, word) => Math.max(most, values[word] ?? 0), 0));
    const matched = found.filter((value) => value > 0).length;
    if (matched === 0) continue;
    // what has all the words comes before what has one of them twice
    const score = (entry.weight * found.reduce((sum, value) => sum + value, 0) * matched) / asked.length;
    const { section, statement } = entry;
    const key = `${section}/${statement ?? ""}`;
    const hit = hits.get(key) ?? { section, ...(statement ? { statement } : {}), score: 0 };
    hit.score = entry.alone ? Math.max(hit.score, score) : hit.score + score;
    hits.set(key, hit);
  }
  const inSection = new Map<string, number>();
  for (const { section, score } of hits.values()) inSection.set(section, (inSection.get(section) ?? 0) + score);
  // a section that speaks of the matter in several places comes before one that mentions it
  for (const hit of hits.values()) hit.score += sectionShare * (inSection.get(hit.section) ?? 0);
  return [...hits.values()].sort((a, b) => b.score - a.score).slice(0, limit);
}
