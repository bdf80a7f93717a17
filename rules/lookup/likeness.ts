/** How well words answer each other across Finnish and Swedish endings, sound changes and compounds. */

import { foldGrades } from "../words/gradation";
import { finnishRoot, swedishRoot } from "../words/roots";
import { searchStem } from "../words/stems";

export interface Term {
  word: string;
  /** With Finnish consonants in one grade, so that "luvat" and "lupa" begin alike. */
  folded: string;
  /** The beginning of `folded` that endings leave alone: about two thirds of it. */
  stem: string;
  roots: { fi: string; sv: string };
}

/** Roots of fewer letters are shared by words that have nothing in common. */
const shortestRoot = 3;
const shortWord = 5;

export function toTerms(text: string): Term[] {
  const words =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  return words.map((word) => {
    const folded = foldGrades(word);
    return { word, folded, stem: searchStem(folded), roots: { fi: finnishRoot(word), sv: swedishRoot(word) } };
  });
}

function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function shareRoot({ roots: one }: Term, { roots: other }: Term): boolean {
  return (
    (one.fi.length >= shortestRoot && one.fi === other.fi) || (one.sv.length >= shortestRoot && one.sv === other.sv)
  );
}

/** Whether they are forms of one word; unlike `likeness`, no compounds of it. */
export const isSameWord = (one: Term, other: Term): boolean => one.word === other.word || shareRoot(one, other);

/** 0 … 1: the same word, the same with another ending, a part of a compound. */
export function likeness(asked: Term, other: Term): number {
  if (asked.word === other.word) return 1;
  if (shareRoot(asked, other)) return 0.8;
  const [a, b] = [asked.folded, other.folded];
  const shared = sharedPrefix(a, b);
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  // a short word at the beginning of a compound: "lomaraha" is no "loma"
  if (shared === shorter && shorter <= shortWord && longer - shared >= shortWord - 1) return shared >= 4 ? 0.45 : 0;
  if (shared >= 4 && shared >= shorter * 0.7) return shared >= longer * 0.5 ? 0.8 : 0.6;
  if (a.length >= 5 && b.includes(asked.stem)) return 0.5;
  // the last part of what is asked for: "upphovsrätt" is a kind of "rätt"
  if (other.word.length >= 4 && asked.word.endsWith(other.word)) return 0.4;
  return other.stem.length >= shortWord && a.includes(other.stem) ? 0.35 : 0;
}
