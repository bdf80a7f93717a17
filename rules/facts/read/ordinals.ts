/** Ordinals as words, the classes of a school, and centuries: andra våningen, åttorna, viidennellä vuosisadalla. */
import type { Language } from "../../model/span";
import { classOfLead, classOfWord, isClass, numberedThings, ordinalOfWord } from "../lexicon/ordinals";
import { factOf, number, type Reading } from "../reading";
import { isDash, isJoined, isMark, isOnLine, type Tokens } from "../tokens";
import type { FactValue } from "../value";
import { readOrdinalDay } from "./ordinal-days";

const century = /^(?:vuosisa[dt]|århundrade|sek(?:el|let|lets)$)/;

/** The token at `at` is a word. */
export function readOrdinal(tokens: Tokens, at: number, lang: Language): Reading | null {
  const word = tokens.at(at);
  const day = readOrdinalDay(tokens, at, lang);
  if (day) return day;
  const value = ordinalOfWord(word.text, lang);
  const behind = tokens.at(at + 1);
  if (value === null) {
    const pupils = classOfWord(word.text, lang) ?? classInRow(tokens, at, lang);
    if (pupils === null) return null;
    return { facts: [factOf(classValue(pupils), word.start, word.end, { ...soft, weak: false })], next: at + 1 };
  }
  const onLine = behind.kind === "word" && isOnLine(behind);
  if (onLine && century.test(behind.text)) return centuryReading(value, word.start, behind.end, at + 2);
  // "toinen" and "första gången" are seldom numbers to be compared
  const weak = !(onLine && numberedThings[lang].test(behind.text));
  const isOfClass = onLine && isClass[lang].test(behind.text);
  const said = isOfClass ? classValue(value) : number(value);
  return { facts: [factOf(said, word.start, word.end, { ...soft, weak })], next: at + 1 };
}

const classValue = (value: number): FactValue => ({ type: "num", number: value, code: "", unit: "class" });

/** So many tokens behind "ykkös-" the word is looked for that ends the row: "ykkös-, kakkos- ja kolmosluokkalaiset". */
const longestRow = 9;

function classInRow(tokens: Tokens, at: number, lang: Language): number | null {
  const dash = tokens.at(at + 1);
  if (!isDash(dash) || !isJoined(dash) || isJoined(tokens.at(at + 2))) return null;
  const value = classOfLead(tokens.at(at).text, lang);
  if (value === null) return null;
  for (let next = at + 2; next < at + longestRow && isOnLine(tokens.at(next)); next++) {
    if (tokens.at(next).kind === "word" && classOfWord(tokens.at(next).text, lang) !== null) return value;
  }
  return null;
}

/** 20. vuosisadalla, 18:e seklet; the token at `at` is a number. */
export function readCentury(tokens: Tokens, at: number): Reading | null {
  const first = tokens.at(at);
  const mark = tokens.at(at + 1);
  if (first.text.length > 2 || !isJoined(mark)) return null;
  const next = isMark(mark, ".") ? at + 2 : isMark(mark, ":") && tokens.at(at + 2).kind === "word" ? at + 3 : -1;
  const word = tokens.at(next);
  return next > 0 && isOnLine(word) && century.test(word.text)
    ? centuryReading(first.value, first.start, word.end, next + 1)
    : null;
}

const soft = { soft: true, weak: true, writing: "words" } as const;

/** The fifth century is the 400s. */
const centuryReading = (value: number, start: number, end: number, next: number): Reading => ({
  facts: [factOf(number((value - 1) * 100), start, end, { soft: true, writing: "words" })],
  next,
});
