/** Days whose number is a word: femtonde december, sista april 2027, viidestoista joulukuuta. */
import type { Language } from "../../model/span";
import { daysIn } from "../calendar";
import { monthOfWord } from "../lexicon/calendar-words";
import { ordinalOfWord } from "../lexicon/ordinals";
import { factOf, type Reading } from "../reading";
import { isOnLine, isYear, type Token, type Tokens } from "../tokens";
import type { FactValue } from "../value";

export const leapYear = 2000;
/** "lokakuun ensimmäinen viikko" is no day. */
export const isCounted = (token: Token) =>
  token.kind === "word" && isOnLine(token) && /^(?:viik|maanan|tiis|kesk|torst|perj|lauan|sunnun|kok)/.test(token.text);

const isLast = (word: string, lang: Language) =>
  lang === "fi" ? word.startsWith("viimei") && /^viimei(?:nen|senä|sen|seen|sestä)$/.test(word) : word === "sista";

/** The last day of February depends on the year. */
export function dayOfOrdinal(
  word: string,
  month: number,
  lang: Language,
): { day: number; otherwise: FactValue[] } | null {
  if (isLast(word, lang)) {
    const day = daysIn(month, leapYear - 1);
    return { day, otherwise: month === 2 ? [{ type: "date", day: 29, month, year: null }] : [] };
  }
  const day = ordinalOfWord(word, lang);
  return day === null ? null : { day, otherwise: [] };
}

/** femtonde december, sista april 2027, viidestoista joulukuuta; the word at `at` is the ordinal. */
export function readOrdinalDay(tokens: Tokens, at: number, lang: Language): Reading | null {
  const first = tokens.at(at);
  if (!isLast(first.text, lang) && ordinalOfWord(first.text, lang) === null) return null;
  const [word, year] = [tokens.at(at + 1), tokens.at(at + 2)];
  const month = word.kind === "word" && isOnLine(word) ? monthOfWord(word.text, lang) : null;
  if (!month || (lang === "fi" && !/kuu(?:ta|n)$/.test(word.text))) return null;
  const day = dayOfOrdinal(first.text, month.month, lang);
  if (!day || day.day > daysIn(month.month, leapYear)) return null;
  const hasYear = isYear(year) && isOnLine(year);
  const value: FactValue = { type: "date", day: day.day, month: month.month, year: hasYear ? year.value : null };
  const end = hasYear ? year.end : word.end;
  return {
    facts: [factOf(value, first.start, end, { writing: "words", otherwise: day.otherwise })],
    next: at + (hasYear ? 3 : 2),
  };
}
