/** Which lines and sentences say little of their own language: rows of hours, contact lines, names, greetings. */
import { isGivenName } from "../text/person-names";
import {
  clockMarks,
  closings,
  contactMarks,
  dayMarkOf,
  dayMarks,
  joiningMarks,
  readTimesLine,
  services,
} from "./day-and-clock-words";
import type { Evidence } from "./evidence";
import type { TextLine, Unit } from "./text-lines";
import { languages } from "./trained-model";
import { nameParticles } from "./word-lists";
import type { WordWithGap } from "./words-with-gaps";

/** Logarithms of odds as in `Evidence`, above 0 for Finnish, below 0 for Swedish. */
export const lightSettings = {
  /** The words of a row that are no days and hours, a title for instance, say no more than this. */
  mostOfWords: 5,
  day: 4,
  clock: 4,
  contact: 2,
  /** "5.12." is how Finnish writes a day, "5.12" how Swedish does. */
  date: 1.5,
  /** A row has no more words than this. */
  mostWords: 8,
  /** A row without a word for a day or for the clock has no more words than this. */
  mostWordsBehindHour: 2,
};

export interface LightLine {
  /** What the line itself says: above 0 for Finnish, below 0 for Swedish. */
  score: number;
  /** It has a word that only one of the languages writes, and none that only the other does. */
  isMarked: boolean;
  /** It has no other words than days and hours. */
  isTimes: boolean;
  /** It has marks of both languages. */
  isOfBoth: boolean;
  /** Names, telephone numbers, addresses. */
  isContact: boolean;
}

const hourFirst = /^[^\p{L}\p{N}]*(?:(?:klo|kl)\.? ?)?\d{1,2}(?:[.:]\d{2})?(?!\d)(?:[^\p{L}\p{N}]|$)/iu;
const hourLast = /\d{1,2}(?:[.:]\d{2})?(?: ?[–-] ?\d{1,2}(?:[.:]\d{2})?)?[^\p{L}\p{N}]*$/u;
/** "A: 8.–18.6. klo 10", "b) 17.30". */
const rowLabel = /^\s*\p{L}[:.)]\s+/u;
/** A letter alone is a label or a unit ("5–6 v."); those that are words of Swedish are not. */
const isSign = (word: string) => word.length === 1 && !/[iåö]/.test(word);
/** Longer lines than this are no rows. */
const longestRow = 120;

/** null: the line speaks for itself. */
export function readLightLine(
  text: string,
  words: readonly WordWithGap[],
  evidence: Evidence,
  line: TextLine,
): LightLine | null {
  if (line.end - line.start > longestRow || line.after - line.first > lightSettings.mostWords) return null;
  const written = text.slice(line.start, line.end);
  const small = words.slice(line.first, line.after).map((word) => text.slice(word.start, word.end).toLowerCase());
  return readContact(words, line, small, written) ?? readRow(words, evidence, line, small, written);
}

/** "Maija Mallinen, puh. 040 …", "Facebook: Masalan kyläyhdistys", "Ulf Sjöberg". */
function readContact(
  words: readonly WordWithGap[],
  line: TextLine,
  small: readonly string[],
  written: string,
): LightLine | null {
  const [first = ""] = small;
  if (services.has(first) && written.trimStart().slice(first.length).trimStart().startsWith(":"))
    return { score: 0, isMarked: false, isTimes: false, isOfBoth: false, isContact: true };
  let score = 0;
  let hasLabel = false;
  let hasName = false;
  let capitals = 0;
  for (const [at, word] of small.entries()) {
    const mark = contactMarks.get(word);
    if (mark !== undefined) {
      score += lightSettings.contact * mark;
      hasLabel = true;
    } else if (words[line.first + at]?.shape === "capital") {
      capitals++;
      hasName ||= isGivenName(word);
    } else if (!nameParticles.has(word)) return null;
  }
  const isContact = hasLabel ? capitals !== 1 || hasName : hasName && !/\d/.test(written);
  return isContact ? { score, isMarked: score !== 0, isTimes: false, isOfBoth: false, isContact } : null;
}

/** "Ke, to klo 12–20", "17.15 presentation", "lö 5.12 kl. 15 Hiiren joulu". */
function readRow(
  words: readonly WordWithGap[],
  evidence: Evidence,
  line: TextLine,
  small: readonly string[],
  written: string,
): LightLine | null {
  if (!/\d/.test(written)) return null;
  const timesLine = readTimesLine(written);
  if (timesLine === "each") return null;
  const isTime = (word: string) => dayMarkOf(word) !== undefined || clockMarks.has(word) || isSign(word);
  const joined = small.every((word) => isTime(word) || joiningMarks.has(word));
  const others = joined ? 0 : small.filter((word) => !isTime(word)).length;
  if (others > 0 && isParted(words, line)) return null;
  const isOpened =
    hourFirst.test(written.replace(rowLabel, "")) || dayMarks.has(small[0] ?? "") || clockMarks.has(small[0] ?? "");
  // "from 9 to 20": what several languages write makes no row of a line of words, but of names ("Fyyri: on 9.9, on 7.10")
  const isOfNames = small.every((word, at) => isTime(word) || words[line.first + at]?.shape === "capital");
  const takesAll = isOpened || isOfNames;
  const times = small.filter((word) => (takesAll ? isTime(word) : (dayMarkOf(word) ?? clockMarks.get(word)))).length;
  if (!isRow(written, isOpened, times, others)) return null;
  let ofMarks = 0;
  let fi = 0;
  let sv = 0;
  let ofWords = 0;
  for (const [at, word] of small.entries()) {
    const day = dayMarkOf(word);
    const mark = day ?? clockMarks.get(word) ?? (joined ? joiningMarks.get(word) : undefined);
    if (isSign(word)) continue;
    if (mark === undefined) ofWords += scoreOf(words, evidence, line.first + at, word);
    else ofMarks += mark * (day === undefined ? lightSettings.clock : lightSettings.day);
    if (mark === 1) fi++;
    if (mark === -1) sv++;
  }
  const { mostOfWords, date } = lightSettings;
  const ofDates = /\d\.\d{1,2}\.(?=[ ,;]|$)/.test(written) ? date : /\d\.\d{1,2}(?=[ ,;])/.test(written) ? -date : 0;
  const score = Math.max(-mostOfWords, Math.min(mostOfWords, ofWords)) + ofMarks + ofDates;
  return {
    score,
    isMarked: fi > 0 !== sv > 0,
    isTimes: others === 0,
    isOfBoth: timesLine === "both",
    isContact: false,
  };
}

/** Two words stand on two sides of a slash, bar or dash: the sides may be in two languages. */
function isParted(words: readonly WordWithGap[], { first, after }: TextLine): boolean {
  return words
    .slice(first + 1, after)
    .some(({ gap }) => gap === "separator" || gap === "tight-slash" || gap === "dash");
}

function isRow(written: string, isOpened: boolean, times: number, others: number): boolean {
  if (others === 0) return times > 0;
  if (times === 0) return others <= lightSettings.mostWordsBehindHour && hourFirst.test(written);
  // a full stop ends a sentence, or a Finnish date
  if (/[.!?]\s*$/.test(written) && !/\d\.\d{1,2}\.\s*$/.test(written)) return false;
  return isOpened || hourLast.test(written);
}

/** What an ordinary word says; a person's name says nothing. */
function scoreOf(words: readonly WordWithGap[], evidence: Evidence, k: number, small: string): number {
  if (words[k]?.shape === "capital" && isGivenName(small)) return 0;
  const at = k * languages.length;
  return ((evidence.scores[at] ?? 0) - (evidence.scores[at + 1] ?? 0)) * (evidence.inside[k] ?? 0);
}

/** A greeting with a name, or what closes a message before one: "Moikka Fredrik!", "Terv.", "Lena". */
export function isGreeting(text: string, words: readonly WordWithGap[], { first, after }: Unit): boolean {
  if (after - first > 3) return false;
  const isClosing = (k: number) => {
    const word = words[k];
    return word !== undefined && closings.has(text.slice(word.start, word.end).toLowerCase());
  };
  const isName = (k: number) => {
    const word = words[k];
    return word?.shape === "capital" && isGivenName(text.slice(word.start, word.end));
  };
  // "T. Jonne", "Hälsn: Outi": behind the stop even a name that is not known is one
  if (after - first === 1 && isClosing(first))
    return isName(after) || (words[after]?.shape === "capital" && /[.:]/.test(text.charAt(words[first]?.end ?? 0)));
  if (!words.slice(first, after).every(({ shape }) => shape === "capital")) return false;
  if (after - first === 1) return isName(first) && isClosing(first - 1);
  return isName(after - 1) || (isClosing(first - 1) && isName(first));
}
