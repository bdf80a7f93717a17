/** Days: 12.5., 7.–11.6.2027, 12. ja 13.5., den 12 maj, 12/5, 2027-05-12, toukokuussa 2027. */
import type { Language } from "../../model/span";
import { type MonthWord, monthOfAbbreviation, monthOfWord, weekdayOfWord } from "../lexicon/calendar-words";
import { joinWords } from "../lexicon/conjunctions";
import { factOf, number, type ReadFact, type Reading } from "../reading";
import { gaps, isDash, isJoined, isMark, isMonthNumber, isOnLine, isYear, type Token, type Tokens } from "../tokens";
import type { FactValue } from "../value";
import { readIso, readMonthOfYear } from "./months";
import { hasDayStop } from "./times";

interface DayItem {
  /** Index of its first token. */
  at: number;
  day: number;
  month: number | null;
  year: number | null;
  start: number;
  end: number;
  next: number;
  /** A full stop stands behind the day itself. */
  ordinal: boolean;
  /** Joined to the one before it by a dash. */
  dashed: boolean;
  named: boolean;
  otherwise: readonly FactValue[];
}

/** A day, or several that share a month, beginning with the number at `at`. */
export function readDates(tokens: Tokens, at: number, lang: Language): Reading | null {
  const iso = readIso(tokens, at) ?? readMonthOfYear(tokens, at, lang);
  if (iso) return iso;
  if (at < tokens.noDayBefore || tokens.at(at + 1).kind === "number") return null;
  const row: DayItem[] = [];
  let next = at;
  let dashed = false;
  while (true) {
    const item = readItem(tokens, next, lang, dashed);
    if (!item) break;
    row.push(item);
    const join = tokens.at(item.next);
    if (!isOnLine(join)) break;
    dashed = isDash(join);
    const isComma = isMark(join, ",") && !isJoined(tokens.at(item.next + 1));
    if (!dashed && !isComma && !joinWords[lang].has(join.text)) break;
    next = item.next + 1;
    if (!isOnLine(tokens.at(next))) break;
    // den 7 till den 11 juni
    if (lang === "sv" && tokens.at(next).text === "den") next++;
  }
  // what stands behind the last month is no day
  const last = row.findLastIndex((item) => item.month !== null);
  const first = last < 0 ? row.length : firstOfRow(tokens, row, last, lang);
  if (first > 0 || last < 0) {
    tokens.noDayBefore = row[first]?.at ?? Math.max(next, at + 1);
    return null;
  }
  return { facts: daysOf(row.slice(0, last + 1)), next: row[last]?.next ?? at + 1 };
}

/** A bare number belongs to the row where a dash, a full stop (Finnish) or "och" (Swedish) binds it to the day behind it. */
function firstOfRow(tokens: Tokens, row: readonly DayItem[], last: number, lang: Language): number {
  let first = last;
  while (first > 0) {
    const [item, following] = [row[first - 1], row[first]];
    if (!item || !following) break;
    const join = tokens.at(item.next);
    const bound =
      item.month !== null || following.dashed || (lang === "fi" ? item.ordinal : !isMark(join, ",") || first < last);
    if (!bound) break;
    first--;
  }
  return first;
}

function daysOf(row: readonly DayItem[]): ReadFact[] {
  let month: number | null = null;
  let year: number | null = null;
  let named = false;
  const facts: ReadFact[] = [];
  for (const item of row.toReversed()) {
    if (item.month !== null) ({ month, year, named } = item);
    if (month === null) continue;
    const hasMonth = item.month !== null;
    facts.push(
      factOf({ type: "date", day: item.day, month, year }, item.start, item.end, {
        writing: hasMonth ? (named ? "named" : "digits") : "day",
        otherwise: item.otherwise,
      }),
    );
  }
  return facts.reverse();
}

function readItem(tokens: Tokens, at: number, lang: Language, dashed: boolean): DayItem | null {
  const first = tokens.at(at);
  if (first.kind !== "number" || first.text.length > 2 || first.value < 1 || first.value > 31) return null;
  const item: DayItem = {
    at,
    day: first.value,
    month: null,
    year: null,
    start: first.start,
    end: first.end,
    next: at + 1,
    ordinal: false,
    dashed,
    named: false,
    otherwise: [],
  };
  const mark = tokens.at(at + 1);
  if (isMark(mark, ".") && isJoined(mark)) {
    item.ordinal = true;
    const month = tokens.at(at + 2);
    if (isJoined(month) && isMonthNumber(month)) return withMonth(tokens, at, item, month, lang);
    item.end = lang === "fi" ? mark.end : first.end;
    item.next = at + 2;
  } else if (isMark(mark, "/") && isJoined(mark)) {
    return withSlash(tokens, at, item, lang);
  } else if (isMark(mark, ":") && isJoined(mark) && /^(?:e|te|a)$/.test(tokens.at(at + 2).text)) {
    item.next = at + 3;
    item.end = tokens.at(at + 2).end;
  }
  return withMonthName(tokens, item, lang) ?? item;
}

/** 12.5, 12.5., 12.5.2027, 12.5.27 */
function withMonth(tokens: Tokens, at: number, item: DayItem, month: Token, lang: Language): DayItem | null {
  item.month = month.value;
  item.end = month.end;
  item.next = at + 3;
  const stop = tokens.at(at + 3);
  if (!isMark(stop, ".") || !isJoined(stop)) {
    // 12.05 and 10.11 may be times, 2.5 may be a decimal
    item.otherwise = [
      ...(month.text.length === 2 && item.day <= 24
        ? [{ type: "time", minutes: item.day * 60 + month.value, spoken: false } as const]
        : []),
      number(Number(`${item.day}.${month.text}`)),
    ];
    return item;
  }
  const year = tokens.at(at + 4);
  // the full stop may end the sentence: "juna lähtee torstaina 18.10. Ota eväät mukaan."
  if (month.text.length === 2 && item.day <= 24 && !hasDayStop(tokens, at + 3)) {
    item.otherwise = [{ type: "time", minutes: item.day * 60 + month.value, spoken: false }];
  }
  if (year.kind === "number" && isJoined(year)) {
    // 1.2.3.4 is no day
    const after = tokens.at(at + 5);
    const goesOn =
      isMark(after, ".") && isJoined(after) && tokens.at(at + 6).kind === "number" && isJoined(tokens.at(at + 6));
    if ((year.text.length !== 4 && year.text.length !== 2) || goesOn) return null;
    item.year = year.text.length === 2 ? 2000 + year.value : year.value;
    item.end = year.end;
    item.next = at + 5;
    return item;
  }
  if (lang === "fi") item.end = stop.end;
  item.next = at + 4;
  if (isYear(year) && year.gap === gaps.space) {
    item.year = year.value;
    item.end = year.end;
    item.next = at + 5;
  }
  return item;
}

/** 12/5, 12/5/2027, and 5/2027, a month. */
function withSlash(tokens: Tokens, at: number, item: DayItem, lang: Language): DayItem | null {
  const second = tokens.at(at + 2);
  if (second.kind !== "number" || !isJoined(second) || !isMonthNumber(second)) return null;
  // in Finnish this is hardly ever a day; 24/7 is none in any language
  if (lang === "fi" || (item.day === 24 && second.value === 7)) return null;
  item.month = second.value;
  item.end = second.end;
  item.next = at + 3;
  item.otherwise = [number(Number.NaN, `${item.day}/${second.text}`)];
  const [slash, year] = [tokens.at(at + 3), tokens.at(at + 4)];
  if (isMark(slash, "/") && isJoined(slash) && isYear(year)) {
    item.year = year.value;
    item.end = year.end;
    item.next = at + 5;
  }
  return item;
}

/** 12. toukokuuta 2027, 12 maj */
function withMonthName(tokens: Tokens, item: DayItem, lang: Language): DayItem | null {
  // "1. päivä joulukuuta"
  if (lang === "fi" && item.ordinal && tokens.at(item.next).text.startsWith("päiv")) {
    const month = monthOfWord(tokens.at(item.next + 1).text, lang);
    if (month && isOnLine(tokens.at(item.next + 1))) item.next++;
  }
  const word = tokens.at(item.next);
  if (word.kind !== "word" || !isOnLine(word)) return null;
  const month = monthOfWord(word.text, lang) ?? shortFinnishMonth(tokens, item, lang);
  if (!month || (lang === "fi" && !item.ordinal && !month.short && !word.text.endsWith("ta"))) return null;
  item.month = month.month;
  item.named = true;
  item.end = word.end;
  item.next++;
  if (month.short && isMark(tokens.at(item.next), ".") && isJoined(tokens.at(item.next))) item.next++;
  const year = tokens.at(item.next);
  if (isYear(year) && isOnLine(year)) {
    item.year = year.value;
    item.end = year.end;
    item.next++;
  }
  return item;
}

/** "16. elo 2027", "28 maalis klo 9", "5. maalisk.": also words of their own, so something else must say that it is a day. */
function shortFinnishMonth(tokens: Tokens, { at, next, ordinal }: DayItem, lang: Language): MonthWord | null {
  if (lang === "sv") return null;
  const month = monthOfAbbreviation(tokens.at(next).text);
  if (month === null) return null;
  const behind = tokens.at(next + 1);
  const saysDay =
    isOnLine(behind) && (isYear(behind) || behind.text === "klo" || behind.text === "kello" || isMark(behind, "."));
  const weekday = tokens.at(at - 1).kind === "word" && weekdayOfWord(tokens.at(at - 1).text, lang) !== null;
  return saysDay || weekday || (ordinal && (behind.kind !== "word" || !isOnLine(behind)))
    ? { month, short: true, doubtful: false }
    : null;
}
