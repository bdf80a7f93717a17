/** Telephone numbers: Finnish ones in every usual writing, foreign ones with the code of their country. */
import type { TextRange } from "../model/draft";
import { matchesOf } from "./matches";
import { rangeOfMatch } from "./ranges";

export interface PhoneNumber extends TextRange {
  /** International form without spaces: +358412345678. */
  number: string;
}

/** Not inside a longer number or word; right behind "p.", "puh", "tfn" and their like, with and without a full stop. */
const open = "(?:(?<![\\p{L}\\p{N}+./-])|(?<=\\p{L}\\.)|(?<=(?<!\\p{L})(?:p|puh|puhelin|tel|tfn|tlf|gsm|mob)))";
const close = "(?![\\p{L}\\p{N}])(?![.:]\\d)";
const gap = "[ \\u00a0]{0,2}";

const finnish = new RegExp(
  `${open}(?:(?:\\+|00)358(?:[ \\u00a0]{1,2}|-)?(?:\\(0\\)${gap})?|\\(0\\d{1,2}\\)|0)\\d?(?:(?:${gap}|[-–])\\d){4,11}${close}`,
  "giu",
);
/** 040/1234567, 040.1234567, 09/2967 2100: only where neither a day, a month with its year nor an amount can be meant. */
const behindMark = new RegExp(
  `${open}(?:(?:04\\d{1,2}|050)[./]${gap}(?!\\d{1,2}\\.\\d)\\d{2,4}(?:[ \\u00a0.-]?\\d{2,4}){1,3}|0(?:[235689]|1\\d)/(?!20\\d\\d(?!\\d))\\d{3,4} ?\\d{3,4})${close}`,
  "giu",
);
/** +358.40.123.4567, +46 70-174 06 35. 00 is read for the neighbours in the north only: "0037…" begins e-invoice addresses. */
const international = new RegExp(
  `${open}(?:\\+(?:358|[2-9]\\d{1,2}|7|1(?=\\D?\\d{3}\\D?\\d{3}\\D?\\d{4}(?!\\d)))|00(?:4[4-9]))(?:${gap}\\(0\\))?(?:(?:${gap}|[-–./])\\d){7,12}${close}(?!\\s?(?:€|%|eur|e(?!\\p{L})|kr|sek|milj|mn))`,
  "giu",
);

/** A mobile number that goes on in the next line: ten digits, no more. */
const overLines = new RegExp(
  `${open}(?:(?:\\+|00)358[ -]?|0)(?:4\\d|50)(?:${gap}|[-–\\n])\\d{3}(?:${gap}|[-–\\n])\\d{2}[ \\n]?\\d{2}${close}`,
  "gu",
);

/** Mobile numbers, area codes, and the national and company numbers that begin like them. */
const begins = /^(?:4\d|50|1[0-9]|[235689]|7[05])/;
/** 06-12-2026 is a day. */
const day = /^\d{2}[-–]\d{2}[-–]\d{4}$/;
/** Country codes of two digits; a third digit is one of the number. */
const twoDigitCode = /^(?:2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;

export function findPhones(text: string, part: number): PhoneNumber[] {
  const found = [
    ...numbersIn(text).flatMap((match) => finnishNumber(match, part)),
    ...(text.includes("\n") ? matchesOf(text, overLines).filter(([written]) => written.includes("\n")) : []).flatMap(
      (match) => finnishNumber(match, part),
    ),
    ...(/[./]/.test(text) ? matchesOf(text, behindMark).flatMap((match) => finnishNumber(match, part)) : []),
    ...(/\+|00/.test(text) ? matchesOf(text, international).flatMap((match) => foreignNumber(match, part)) : []),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let last = 0;
  return found.filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}

/** Two numbers may stand beside each other: "041 234 5678 041 234 5679". */
function numbersIn(text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  finnish.lastIndex = 0;
  for (let match = finnish.exec(text); match; match = finnish.exec(text)) {
    const written = match[0];
    const second =
      written.replace(/\D/g, "").length > 12 ? written.search(/[ \u00a0]{1,2}0\d*(?:[ \u00a0-]\d+)?$/) : -1;
    if (second > 0) {
      match[0] = written.slice(0, second);
      finnish.lastIndex = match.index + second;
    }
    matches.push(match);
  }
  return matches;
}

function finnishNumber(match: RegExpExecArray, part: number): PhoneNumber[] {
  const national = match[0]
    .replace(/\(0\)/, "")
    .replace(/\D/g, "")
    .replace(/^(?:00358|358|0)/, "");
  const fits =
    national.length >= 6 &&
    national.length <= 11 &&
    begins.test(national) &&
    !day.test(match[0]) &&
    !isRowOfTimes(match);
  return fits ? [{ ...rangeOfMatch(match, part), number: `+358${national}` }] : [];
}

/** "0815 0835 0855", "0800-1600": each four digits a time, later and later. A word for a telephone in front says otherwise. */
function isRowOfTimes({ 0: written, index, input }: RegExpExecArray): boolean {
  const groups = written.split(/[ \u00a0–-]{1,2}/);
  if (groups.length < 2 || !groups.every((group) => /^(?:[01]\d|2[0-3])[0-5][05]$/.test(group))) return false;
  const isLater = groups.every((group, at) => at === 0 || group > (groups[at - 1] ?? ""));
  return (
    isLater &&
    !/(?:p|puh|puhelin|tel|tfn|numero\p{L}{0,4}|nummer|ring|soita)[.:]? ?$/iu.test(
      input.slice(Math.max(0, index - 14), index),
    )
  );
}

/** Numbers of companies and authorities in the whole country, never those of a person at home. National form without 0. */
const servicePrefixes = /^(?:10|20|29|30|[678]00|60|7[0135])/;

/** Whether a number, in international form, is one of those that only organisations have. */
export const isServiceNumber = (number: string): boolean =>
  number.startsWith("+358") && servicePrefixes.test(number.slice(4));

function foreignNumber(match: RegExpExecArray, part: number): PhoneNumber[] {
  const digits = match[0].replace(/\(0\)/, "").replace(/\D/g, "").replace(/^00/, "");
  if (digits.startsWith("358")) return finnishNumber(match, part);
  const code = digits.startsWith("7") || digits.startsWith("1") ? 1 : twoDigitCode.test(digits) ? 2 : 3;
  const national = digits.slice(code);
  // "+30 000 000 asukasta" is a sum
  const fits = national.length >= 7 && national.length <= 12 && !national.startsWith("0") && !/000000?$/.test(national);
  return fits ? [{ ...rangeOfMatch(match, part), number: `+${digits}` }] : [];
}
