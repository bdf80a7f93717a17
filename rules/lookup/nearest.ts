/** Matters of which the guideline itself does not speak, and to which its nearest statements lead. */
import type { Guideline } from "../model/guideline";
import { isSameWord, likeness, type Term, toTerms } from "./likeness";
import { withoutSmallWords } from "./small-words";

export interface NearestAnswer {
  /** The statements that come nearest. */
  statements: readonly string[];
  /** Items of lists to tick, each as "check/label". */
  items: readonly string[];
}

type Entry = NonNullable<Guideline["lookup"]>[number];

/** Words at least this alike (0 … 1) count as forms of one word. */
const sameWord = 0.8;
/** So many letters longer than a word of the pack, a word is a compound of it: "lastenkirjasto" is no form of "lasten". */
const longestEnding = 3;

/** null where no such matter is asked of. `asked`: the words of a query that tell what it is about. */
export function nearestAnswer(asked: readonly Term[], guideline: Guideline): NearestAnswer | null {
  for (const entry of guideline.lookup ?? []) {
    const { nearest, statements } = entry;
    if (nearest && phrasesOf(entry).some((phrase) => phrase.every((term) => asked.some((each) => isForm(each, term)))))
      return { statements, items: nearest };
  }
  return null;
}

/** Each phrase between commas is found as a whole. */
const phrasesOf = ({ fi, sv, en }: Entry): Term[][] =>
  [fi, sv, en].flatMap((text) => text.split(",").map((phrase) => withoutSmallWords(toTerms(phrase))));

function isForm(asked: Term, term: Term): boolean {
  if (asked.word.length > term.word.length + longestEnding) return false;
  return isSameWord(asked, term) || likeness(asked, term) >= sameWord;
}
