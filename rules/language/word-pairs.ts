/** The same word in both languages with a slash between: "Hinta/Pris", "klo/kl.", "Ma–pe/Må–fre". */
import { clockMarks, contactMarks, dayMarks } from "./day-and-clock-words";
import type { Evidence } from "./evidence";
import type { TextLine, Unit } from "./text-lines";
import { languages } from "./trained-model";
import { finnishUnits, measures } from "./word-lists";
import type { WordWithGap } from "./words-with-gaps";

/** Sets the label of words. */
export type Settle = (words: Unit, label: number) => void;

/** Logarithms of odds: how clearly both words of a pair speak for their languages. */
export const pairSettings = { least: 0.9, leastTogether: 3 };

const [finnish, swedish, english] = [languages.indexOf("fi"), languages.indexOf("sv"), languages.indexOf("en")];
/** Day words that a dash joins stand for one word; no more of them are looked at. */
const mostJoined = 3;

/** Gives the words of each pair their languages; false if there is no pair. */
export function labelPairs(
  text: string,
  words: readonly WordWithGap[],
  evidence: Evidence,
  { first, after }: Unit,
  settle: Settle,
): boolean {
  let found = false;
  for (let k = first + 1; k < after; k++) {
    if (words[k]?.gap !== "tight-slash" || !isBetween(text, words, k, /^\.?\/$/)) continue;
    let start = k - 1;
    while (start > first && k - start < mostJoined && isBetween(text, words, start, /^\.?[–-]$/)) start--;
    let end = k + 1;
    while (end < after && end - k < mostJoined && isBetween(text, words, end, /^\.?[–-]$/)) end++;
    const left = scoreOf(text, words, evidence, start, k);
    const right = scoreOf(text, words, evidence, k, end);
    if (left > 0 === right > 0 || Math.abs(left - right) < pairSettings.leastTogether) continue;
    if (Math.min(Math.abs(left), Math.abs(right)) < pairSettings.least) continue;
    settle({ first: start, after: k }, left > 0 ? finnish : swedish);
    settle({ first: k, after: end }, right > 0 ? finnish : swedish);
    found = true;
  }
  return found;
}

/**
 * "la 12.12. klo 17 | lö 12.12 kl. 17": gives halves that are nothing but days and hours their languages; false if the line
 * has no marks of both languages on two sides of a separator.
 */
export function labelHalves(text: string, words: readonly WordWithGap[], { units }: TextLine, settle: Settle): boolean {
  const signs = units.map(({ first, after }) => {
    let sum = 0;
    let isTimes = true;
    for (let k = first; k < after; k++) {
      const mark = timeMarkOf(text, words[k]);
      isTimes &&= mark !== undefined;
      sum += mark ?? 0;
    }
    if (isTimes && sum !== 0) settle({ first, after }, sum > 0 ? finnish : swedish);
    return Math.sign(sum);
  });
  return signs.includes(1) && signs.includes(-1);
}

/** UTF-16 units of the longest word for a day or the clock. */
const longestTimeWord = 8;

function timeMarkOf(text: string, word: WordWithGap | undefined): number | undefined {
  if (!word || word.end - word.start > longestTimeWord) return undefined;
  const small = text.slice(word.start, word.end).toLowerCase();
  return dayMarks.get(small) ?? clockMarks.get(small);
}

/** Whether what stands before the word at `k` is of this form; longer gaps than two characters are none. */
function isBetween(text: string, words: readonly WordWithGap[], k: number, form: RegExp): boolean {
  const [from, to] = [words[k - 1]?.end ?? 0, words[k]?.start ?? 0];
  return to - from <= 2 && form.test(text.slice(from, to));
}

/** Above 0 for Finnish, below 0 for Swedish. */
function scoreOf(text: string, words: readonly WordWithGap[], evidence: Evidence, from: number, to: number): number {
  let sum = 0;
  for (let k = from; k < to; k++) {
    const word = words[k];
    if (!word) continue;
    const small = text.slice(word.start, word.end).toLowerCase();
    const mark = timeMarkOf(text, word) ?? contactMarks.get(small);
    const at = k * languages.length;
    const [fi, sv] = [evidence.scores[at + finnish] ?? 0, evidence.scores[at + swedish] ?? 0];
    const isEnglish = (evidence.scores[at + english] ?? 0) > Math.max(fi, sv);
    // nothing is said by "8 snt/min", "Ja/Nej", "EU/ETA", and by words of a third language
    if (mark === undefined && (small.length < 3 || finnishUnits.has(small) || measures.has(small))) continue;
    sum += mark !== undefined ? 2 * mark : isEnglish || (word.shape === "upper" && small.length <= 3) ? 0 : fi - sv;
  }
  return sum;
}
