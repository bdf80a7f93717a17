/** Looks up the guideline: finds sections and statements by words, tolerant of Finnish and Swedish endings. */
import type { Guideline } from "../model/guideline";
import { isAnswered } from "./answered";
import { type Entry, entriesOf } from "./entries";
import { likeness, type Term, toTerms } from "./likeness";
import { type NearestAnswer, nearestAnswer } from "./nearest";
import { withoutSmallWords } from "./small-words";

export interface SearchHit {
  section: string;
  statement?: string;
  /** The higher, the better; comparable within one search only. */
  score: number;
}

/** The share of a section's total score that is added to each of its hits. */
const sectionShare = 0.1;
/** A translation from the glossary counts less than the word itself. */
const translationWeight = 0.7;
/** Words at least this alike (0 … 1) count as forms of one word. */
const leastLikeness = 0.8;
/** UTF-16 units; the rest of a longer query is left out. */
const longestQuery = 200;

export interface LookupResult {
  /** Best first. */
  hits: SearchHit[];
  /** Whether the first section speaks of most of what is asked for; else it is only the nearest. */
  answered: boolean;
  /** Where the guideline does not speak of the matter itself: what comes nearest; it stands first in `hits`. Else null. */
  nearest: NearestAnswer | null;
}

interface Index {
  entries: { entry: Entry; words: number[] }[];
  /** All different words of the entries, and how rare each is: rare words tell more. */
  vocabulary: Term[];
  rarity: number[];
  glossary: { fi: Term[]; sv: Term[] }[];
  /** The words of the organisation's name. */
  own: Term[];
}

const indexes = new WeakMap<Guideline, Index>();

function indexOf(guideline: Guideline): Index {
  const cachedIndex = indexes.get(guideline);
  if (cachedIndex) return cachedIndex;
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
  const own = toTerms(Object.values(guideline.names.organisation).join(" "));
  const index = { entries, vocabulary, rarity, glossary, own };
  indexes.set(guideline, index);
  return index;
}

/** Words that the glossary gives for a query word in the other language. */
function translations(asked: Term, { glossary }: Index): Term[] {
  const terms = glossary.flatMap(({ fi, sv }) => {
    if (sv.some((term) => likeness(asked, term) >= leastLikeness)) return fi;
    return fi.some((term) => likeness(asked, term) >= leastLikeness) ? sv : [];
  });
  return [...new Map(terms.map((term) => [term.word, term])).values()];
}

/** How much each word of the guideline answers one word of the query, in any of its forms. */
function answers(asked: Term, forms: readonly Term[], { vocabulary, rarity }: Index): number[] {
  return vocabulary.map((word, at) => {
    const best = forms.reduce(
      (most, form) => Math.max(most, likeness(form, word) * translationWeight),
      likeness(asked, word),
    );
    return best * (rarity[at] ?? 0);
  });
}

/** Best first; at most `limit` hits. */
export const searchGuideline = (query: string, guideline: Guideline, limit = 20): SearchHit[] =>
  lookUp(query, guideline, limit).hits;

export function lookUp(query: string, guideline: Guideline, limit = 20): LookupResult {
  const index = indexOf(guideline);
  const asked = withoutSmallWords(toTerms(query.slice(0, longestQuery)), index.own).map((term) => ({
    term,
    translations: translations(term, index),
  }));
  const answersByWord = asked.map(({ term, translations: forms }) => answers(term, forms, index));
  const hits = new Map<string, SearchHit>();
  for (const { entry, words } of index.entries) {
    const scores = answersByWord.map((values) => words.reduce((most, word) => Math.max(most, values[word] ?? 0), 0));
    const matchCount = scores.filter((value) => value > 0).length;
    if (matchCount === 0) continue;
    // an entry with all the words comes before one that has only some of them
    const score = (entry.weight * scores.reduce((sum, value) => sum + value, 0) * matchCount) / answersByWord.length;
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
  const sorted = [...hits.values()].sort((a, b) => b.score - a.score).slice(0, limit);
  const [best] = sorted;
  const near = nearestAnswer(
    asked.map(({ term }) => term),
    guideline,
  );
  // an account, or another matter that is asked of together with it, comes first
  const nearest = near && best?.statement !== undefined && near.statements.includes(best.statement) ? near : null;
  return {
    hits: sorted,
    answered: best !== undefined && nearest === null && isAnswered(asked, wordsOf(best.section, index)),
    nearest,
  };
}

function wordsOf(section: string, { entries, vocabulary }: Index): Term[] {
  const words = new Set(entries.flatMap(({ entry, words: each }) => (entry.section === section ? each : [])));
  return vocabulary.filter((_, at) => words.has(at));
}
