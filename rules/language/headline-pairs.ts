/** A headline in both languages on one line: "Uusi esite Ny broschyr", "Kirpputori // Loppis". */
import type { Evidence } from "./evidence";
import { greetingMarks, isVerb, mayBeVerb } from "./sentence-words";
import type { TextLine, Unit } from "./text-lines";
import { languages } from "./trained-model";
import type { Settle } from "./word-pairs";
import type { WordWithGap } from "./words-with-gaps";

/** Logarithms of odds: how clearly the halves speak for their languages. */
export const headlineSettings = { least: 0.9, leastTogether: 5, strong: 3, weak: 1 };

const [fewestWords, mostWords] = [3, 8];
/** One half is not so many times as long as the other. */
const mostTimesLonger = 2.2;
const [finnish, swedish] = [languages.indexOf("fi"), languages.indexOf("sv")];
/** Behind these words a title in the other language stands as well: "Uusi kirja Den lilla ön". */
const work = /(?:kirja|romaani|elokuva|näytelmä|laulu|bok|boken|roman|romanen|film|filmen|pjäs|pjäsen|sång|sången)$/u;

/** Gives each half of the line its language; false if it is no such headline. */
export function labelHeadline(
  text: string,
  words: readonly WordWithGap[],
  evidence: Evidence,
  line: TextLine,
  settle: Settle,
): boolean {
  const split = placeOfSplit(text, words, line);
  if (split === null) return labelSingleWords(text, words, evidence, line, settle);
  const left = { first: line.first, after: split };
  const right = { first: split, after: line.after };
  const [ofLeft, ofRight] = [scoreOf(text, words, evidence, left), scoreOf(text, words, evidence, right)];
  const { least, leastTogether } = headlineSettings;
  if (ofLeft > 0 === ofRight > 0 || Math.abs(ofLeft - ofRight) < leastTogether) return false;
  if (Math.min(Math.abs(ofLeft), Math.abs(ofRight)) < least) return false;
  // what one half does the other one does as well; a title behind a clause does nothing
  if (hasVerb(text, words, left, ofLeft > 0, true) && !hasVerb(text, words, right, ofRight > 0, false)) return false;
  settle(left, ofLeft > 0 ? finnish : swedish);
  settle(right, ofRight > 0 ? finnish : swedish);
  return true;
}

/** The only word inside the line that has a capital; null where the halves before and behind it are not alike. */
function placeOfSplit(
  text: string,
  words: readonly WordWithGap[],
  { first, after, start, end }: TextLine,
): number | null {
  if (after - first < fewestWords || after - first > mostWords || end - start > 100) return null;
  if (words[first]?.shape !== "capital" || /\d/.test(text.slice(start, end))) return null;
  let split: number | null = null;
  for (let k = first + 1; k < after; k++) {
    const word = words[k];
    if (!word || (word.gap !== "space" && word.gap !== "bound" && word.gap !== "capital")) return null;
    if (word.shape === "small") continue;
    if (split !== null || word.shape !== "capital") return null;
    split = k;
  }
  const [last, middle, before] = [words[after - 1], words[split ?? after], words[(split ?? first) - 1]];
  if (split === null || !last || !middle || !before) return null;
  if (work.test(text.slice(Math.max(start, before.end - 12), before.end).toLowerCase())) return null;
  const [left, right] = [before.end - (words[first]?.start ?? 0), last.end - middle.start];
  const isAlike = Math.max(left, right) <= mostTimesLonger * Math.min(left, right);
  return isAlike && Math.abs(2 * split - first - after) <= 2 ? split : null;
}

/** One word on each side of a slash or bar: where one of them is clear, the other word is in the other language. */
function labelSingleWords(
  text: string,
  words: readonly WordWithGap[],
  evidence: Evidence,
  { first, after }: TextLine,
  settle: Settle,
): boolean {
  const [left, right] = [words[first], words[first + 1]];
  if (after - first !== 2 || !left || !right || right.gap !== "separator") return false;
  if (!/[/|]/.test(text.slice(left.end, Math.min(right.start, left.end + 8)))) return false;
  const [ofLeft, ofRight] = [first, first + 1].map((k) => scoreOf(text, words, evidence, { first: k, after: k + 1 }));
  const { strong, weak } = headlineSettings;
  const clear = Math.abs(ofLeft ?? 0) >= strong ? ofLeft : ofRight;
  const unclear = clear === ofLeft ? ofRight : ofLeft;
  if (clear === undefined || unclear === undefined || Math.abs(clear) < strong || Math.abs(unclear) > weak)
    return false;
  const isLeftFinnish = clear === ofLeft ? clear > 0 : clear < 0;
  settle({ first, after: first + 1 }, isLeftFinnish ? finnish : swedish);
  settle({ first: first + 1, after }, isLeftFinnish ? swedish : finnish);
  return true;
}

/** Above 0 for Finnish, below 0 for Swedish. */
function scoreOf(text: string, words: readonly WordWithGap[], evidence: Evidence, { first, after }: Unit): number {
  let sum = 0;
  for (let k = first; k < after; k++) {
    const word = words[k];
    const at = k * languages.length;
    const mark = word && greetingMarks.get(text.slice(word.start, Math.min(word.end, word.start + 20)).toLowerCase());
    sum += mark ? 4 * mark : (evidence.scores[at + finnish] ?? 0) - (evidence.scores[at + swedish] ?? 0);
  }
  return sum;
}

function hasVerb(
  text: string,
  words: readonly WordWithGap[],
  unit: Unit,
  isFinnish: boolean,
  surely: boolean,
): boolean {
  const language = isFinnish ? "fi" : "sv";
  return words.slice(unit.first, unit.after).some(({ start, end }) => {
    const plain = text.slice(start, end).toLowerCase();
    return surely ? isVerb(plain, language) : mayBeVerb(plain, language) || isVerb(plain, language);
  });
}
