/** Whether a section speaks of what is asked for, or is only the nearest one. */
import { likeness, type Term, toTerms } from "./likeness";

/** Words at least this alike (0 … 1) count as forms of one word; parts of compounds may be of quite another matter. */
const sameWord = 0.8;
/** Letters of each part of a compound; shorter ones stand in words by chance. */
const shortestPart = 4;
const shortestHead = 6;
/** A first part of so many letters tells the matter alone. */
const longPart = 7;
/** As many letters of endings may follow the last part. */
const longestEnding = 4;

export interface AskedWord {
  term: Term;
  /** What the glossary gives for it in the other language. */
  translations: Term[];
}

const isAny = (term: Term, words: readonly Term[]) => words.some((word) => likeness(term, word) >= sameWord);

/** As "insta" is for "Instagram". */
const isShortFor = ({ word }: Term, whole: string) => word.length > shortestPart && whole.startsWith(word);

/**
 * "Vaitiolovelvollisuus" is spoken of where "vaitiolo" is, "ilmoitus" where "työpaikkailmoitus" is, and "instatili" where
 * both of its parts are.
 */
const isCompound = ({ word: asked }: Term, words: readonly Term[]) =>
  words.some(({ word }) => {
    if (word.length >= longPart && asked.startsWith(word)) return true;
    const within = asked.length >= shortestHead ? word.lastIndexOf(asked) : -1;
    if (within > 0 && word.length - within - asked.length <= longestEnding) return true;
    if (word.length < shortestPart) return false;
    const head = word.replace(/[aeiouyåäö]$/u, "");
    const at = asked.lastIndexOf(head);
    if (at < shortestPart || asked.length - at - head.length > longestEnding) return false;
    const [front] = toTerms(asked.slice(0, at));
    return front !== undefined && (isAny(front, words) || words.some(({ word: whole }) => isShortFor(front, whole)));
  });

/** `words`: those of the section. */
export function isAnswered(asked: readonly AskedWord[], words: readonly Term[]): boolean {
  const spokenOf = asked.filter(({ term, translations }) =>
    [term, ...translations].some((form) => isAny(form, words) || isCompound(form, words)),
  ).length;
  // one word of two may be there by chance, two of four hardly
  return spokenOf > 1 ? spokenOf * 2 >= asked.length : spokenOf * 2 > asked.length;
}
