/**
 * Word lists, as packs and checks write them, and where a text has something of them.
 *
 * An entry is a word or several in a row. It is found at the beginning of a word, so that endings may follow
 * ("vesikatko" finds "vesikatkosta"). `=` behind it: the whole word only ("fel=" does not find "felaktig"). `*` before it:
 * anywhere in the word ("*katko"); with both, at its end ("*ilta="). `~` behind it: nothing but endings may follow, so that
 * "koulu~" finds "koulussa" but not "koulutie"; with `*`, the head of a compound too ("*museo~"). `…` between two words: a few other words may stand there
 * ("haku … alkaa"). Upper or lower case and punctuation between the words do not matter.
 */
import type { TextRange } from "../model/draft";
import { addTo } from "../model/list-by-key";
import { memoizePer } from "../model/memoize";
import { isEndingOf } from "../words/inflection";
import { indexWords } from "./word-index";
import { headLength, type Word } from "./words";

/** As many words may stand where an entry has `…`. */
const widestGap = 4;

interface Token {
  key: string;
  place: "beginning" | "whole" | "form" | "within" | "end" | "head";
  /** How many words may stand between the token before and this one. */
  gap: number;
}
type Phrase = readonly Token[];

interface Compiled {
  byHead: Map<string, Phrase[]>;
  /** Phrases whose first word may stand inside a compound. */
  anywhere: Phrase[];
  /** Lengths of heads shorter than usual that occur. */
  shortHeads: number[];
}

function readPhrase(entry: string): Phrase {
  const tokens: Token[] = [];
  let gap = 0;
  for (const written of entry.normalize("NFC").toLowerCase().split(/\s+/)) {
    if (written === "…") {
      gap = widestGap;
      continue;
    }
    const key = written.replace(/^\*|[=~]$/g, "");
    const place = placeOf(written.startsWith("*"), written.at(-1));
    if (key) tokens.push({ key, place, gap });
    gap = 0;
  }
  return tokens;
}

function placeOf(open: boolean, close: string | undefined): Token["place"] {
  if (close === "=") return open ? "end" : "whole";
  if (close === "~") return open ? "head" : "form";
  return open ? "within" : "beginning";
}

const compiledOf = memoizePer((list: readonly string[]): Compiled => {
  const compiled: Compiled = { byHead: new Map(), anywhere: [], shortHeads: [] };
  for (const entry of list) {
    const phrase = readPhrase(entry);
    const [first] = phrase;
    if (!first) continue;
    if (first.place === "within" || first.place === "end" || first.place === "head") {
      compiled.anywhere.push(phrase);
      continue;
    }
    const head = first.key.slice(0, headLength);
    if (head.length < headLength && !compiled.shortHeads.includes(head.length)) compiled.shortHeads.push(head.length);
    addTo(compiled.byHead, head, phrase);
  }
  return compiled;
});

function fits({ key, place }: Token, word: Word): boolean {
  if (place === "whole") return word.key === key;
  if (place === "end") return word.key.endsWith(key);
  if (place === "form") return word.key.startsWith(key) && isEndingOf(key, word.key.slice(key.length));
  if (place === "head") {
    const at = word.key.lastIndexOf(key);
    return at >= 0 && isEndingOf(key, word.key.slice(at + key.length));
  }
  return place === "within" ? word.key.includes(key) : word.key.startsWith(key);
}

/** Index of the phrase's last word where it begins at `from`, else -1. */
function endOf(phrase: Phrase, words: readonly Word[], from: number): number {
  let at = from - 1;
  for (const token of phrase) {
    const last = Math.min(words.length - 1, at + 1 + token.gap);
    let next = at + 1;
    while (next <= last && !fits(token, words[next] as Word)) next++; // within the bounds just taken
    if (next > last) return -1;
    at = next;
  }
  return at;
}

/** Texts of fewer words are gone through word by word. */
const worthAnIndex = 64;

/** Tells `visit` the phrases that may begin at a word. */
function visitCandidates(
  words: readonly Word[],
  { byHead, anywhere, shortHeads }: Compiled,
  visit: (at: number, phrases: readonly Phrase[]) => void,
): void {
  if (words.length < worthAnIndex) {
    for (const [at, { head }] of words.entries()) {
      const phrases = byHead.get(head);
      if (phrases) visit(at, phrases);
      for (const length of shortHeads) {
        const short = length < head.length ? byHead.get(head.slice(0, length)) : undefined;
        if (short) visit(at, short);
      }
      if (anywhere.length > 0) visit(at, anywhere);
    }
    return;
  }
  const index = indexWords(words);
  if (byHead.size <= index.byHead.size) {
    for (const [head, phrases] of byHead) {
      const positions = head.length < headLength ? index.positionsBehind(head) : index.byHead.get(head);
      if (positions) for (const at of positions) visit(at, phrases);
    }
  } else {
    // a long list and a short text: the words are looked up in the list
    for (const starts of [index.byHead, ...shortHeads.map(index.byStart)])
      for (const [head, positions] of starts) {
        const phrases = byHead.get(head);
        if (phrases) for (const at of positions) visit(at, phrases);
      }
  }
  for (const phrase of anywhere) {
    const positions = index.positionsWith(phrase[0]?.key ?? "");
    if (positions.length === 0) continue;
    const phrases = [phrase];
    for (const at of positions) visit(at, phrases);
  }
}

interface Match {
  /** Positions of its first and last word. */
  from: number;
  to: number;
}

const none: readonly Match[] = [];

/** What was found of each list: several checks look for the same lists in the same words. */
const matchesByList = memoizePer((_: readonly Word[]) => new Map<readonly string[], readonly Match[]>());

/** In the order of the text; the longest entry where several begin at one word. */
function findMatches(words: readonly Word[], list: readonly string[]): readonly Match[] {
  const matchesOfWords = matchesByList(words);
  const known = matchesOfWords.get(list);
  if (known) return known;
  let ends: Map<number, number> | null = null;
  visitCandidates(words, compiledOf(list), (at, phrases) => {
    for (const phrase of phrases) {
      const end = endOf(phrase, words, at);
      if (end < 0) continue;
      ends ??= new Map();
      ends.set(at, Math.max(end, ends.get(at) ?? 0));
    }
  });
  const matches = ends === null ? none : inOrder(ends);
  matchesOfWords.set(list, matches);
  return matches;
}

const inOrder = (ends: ReadonlyMap<number, number>): Match[] =>
  Array.from(ends, ([from, to]) => ({ from, to })).sort((a, b) => a.from - b.from);

/** Every place where something of `list` stands in `words` (those of one part). */
export function findListed(words: readonly Word[], list: readonly string[]): TextRange[] {
  return findMatches(words, list).flatMap(({ from, to }) => {
    const [first, last] = [words[from], words[to]];
    return first && last ? [{ part: first.part, start: first.start, end: last.end }] : [];
  });
}

/** The first word of every such place. */
export const listedWords = (words: readonly Word[], list: readonly string[]): Word[] =>
  findMatches(words, list).flatMap(({ from }) => words[from] ?? []);

export const hasListed = (words: readonly Word[], list: readonly string[]): boolean =>
  findMatches(words, list).length > 0;
