/** Months without a day, and days that the name of the month leads: toukokuussa 2027, 10.2027, toukokuun 12. päivä. */
import type { Language } from "../../model/span";
import { daysIn } from "../calendar";
import { monthOfCompound, monthOfStem, monthOfWord } from "../lexicon/calendar-words";
import { conjunctions } from "../lexicon/conjunctions";
import { factOf, number, type Reading } from "../reading";
import { isDash, isJoined, isMark, isMonthNumber, isOnLine, isYear, type Token, type Tokens } from "../tokens";
import type { FactValue } from "../value";
import { dayOfOrdinal, isCounted, leapYear } from "./ordinal-days";

/** 10.2027, 9.–10.2027: months of a year. With a slash, 3/2027, it is as often the number of an issue. */
export function readMonthOfYear(tokens: Tokens, at: number, lang: Language): Reading | null {
  const [month, mark, year, after] = [tokens.at(at), tokens.at(at + 1), tokens.at(at + 2), tokens.at(at + 3)];
  if (!isMonthNumber(month)) return null;
  if (isMark(mark, ".") && isDash(year) && isOnLine(year) && lang === "fi") {
    // months only rise, so that no row of them is read more than twelve deep
    if (!isMonthNumber(after) || after.value <= month.value || tokens.at(at + 4).text !== ".") return null;
    const last = readMonthOfYear(tokens, at + 3, lang);
    const [second] = last?.facts ?? [];
    if (!last || second?.value.type !== "date") return null;
    const value: FactValue = { ...second.value, month: month.value };
    const first = factOf(value, month.start, mark.end, { writing: "held", otherwise: [number(month.value)] });
    return { facts: [first, ...last.facts], next: last.next };
  }
  const slash = isMark(mark, "/");
  if ((!slash && !isMark(mark, ".")) || !isJoined(mark) || !isYear(year) || !isJoined(year)) return null;
  const goesOn =
    after.kind === "mark" && isJoined(after) && tokens.at(at + 4).kind === "number" && isJoined(tokens.at(at + 4));
  if (goesOn || (slash && tokens.at(at - 1).kind === "mark" && isJoined(month) && tokens.at(at - 1).text === "/"))
    return null;
  const date: FactValue = { type: "date", day: null, month: month.value, year: year.value };
  const code = number(
    slash ? Number.NaN : Number(`${month.text}.${year.text}`),
    slash ? `${month.text}/${year.text}` : "",
  );
  const [value, other] = slash ? [code, date] : [date, code];
  return { facts: [factOf(value, month.start, year.end, { writing: "held", otherwise: [other] })], next: at + 3 };
}

/** 2027-05-12 */
export function readIso(tokens: Tokens, at: number): Reading | null {
  const [year, dash, month, secondDash, day] = [0, 1, 2, 3, 4].map((k) => tokens.at(at + k)) as [
    Token,
    Token,
    Token,
    Token,
    Token,
  ]; // five, as asked
  if (!isYear(year) || !isDash(dash) || !isDash(secondDash) || !isMonthNumber(month)) return null;
  if (day.kind !== "number" || day.text.length !== 2 || day.value < 1 || day.value > 31) return null;
  if (![dash, month, secondDash, day].every(isJoined)) return null;
  return {
    facts: [factOf({ type: "date", day: day.value, month: month.value, year: year.value }, year.start, day.end)],
    next: at + 5,
  };
}

const mostSuspended = 12;

/** touko–kesäkuussa, kesä- tai heinäkuussa, touko-, kesä- ja elokuussa: "kuu" stands behind the last one only. */
function readSuspendedMonth(tokens: Tokens, at: number): Reading | null {
  const word = tokens.at(at);
  const month = isDash(tokens.at(at + 1)) ? monthOfStem(word.text) : null;
  if (month === null) return null;
  let next = at + 1;
  for (let members = 1; members < mostSuspended; members++) {
    if (!isDash(tokens.at(next)) || !isOnLine(tokens.at(next))) return null;
    next++;
    const join = tokens.at(next);
    if (isMark(join, ",") || conjunctions.fi.has(join.text)) next++;
    const member = tokens.at(next);
    if (!isOnLine(member) || member.kind !== "word") return null;
    if (monthOfWord(member.text, "fi")) {
      const value: FactValue = { type: "date", day: null, month, year: null };
      return { facts: [factOf(value, word.start, word.end, { writing: "named" })], next: at + 2 };
    }
    if (monthOfStem(member.text) === null) return null;
    next++;
  }
  return null;
}

/** "novembermörkret" answers "marraskuun pimeyteen". */
function readMonthCompound(tokens: Tokens, at: number): Reading | null {
  const word = tokens.at(at);
  const month = monthOfCompound(word.text);
  if (month === null) return null;
  const value: FactValue = { type: "date", day: null, month, year: null };
  return {
    facts: [factOf(value, word.start, word.end, { writing: "held", soft: true, weak: true })],
    next: at + 1,
  };
}

/** A month without a day, and "toukokuun 12. päivä". */
export function readMonth(tokens: Tokens, at: number, lang: Language): Reading | null {
  const word = tokens.at(at);
  const month = monthOfWord(word.text, lang);
  if (!month) {
    return lang === "fi" ? readSuspendedMonth(tokens, at) : readMonthCompound(tokens, at);
  }
  if (month.short) return null;
  if (lang === "fi" && word.text.endsWith("kuun")) {
    const [day, stop] = [tokens.at(at + 1), tokens.at(at + 2)];
    // toukokuun ensimmäisenä, huhtikuun viimeinen päivä
    const worded = isOnLine(day) ? dayOfOrdinal(day.text, month.month, lang) : null;
    if (worded && worded.day <= daysIn(month.month, leapYear) && !isCounted(tokens.at(at + 2))) {
      const value: FactValue = { type: "date", day: worded.day, month: month.month, year: null };
      return {
        facts: [factOf(value, word.start, day.end, { writing: "words", otherwise: worded.otherwise })],
        next: at + 2,
      };
    }
    if (
      day.kind === "number" &&
      day.text.length <= 2 &&
      day.value >= 1 &&
      day.value <= 31 &&
      isMark(stop, ".") &&
      isJoined(stop) &&
      isOnLine(day)
    ) {
      const value: FactValue = { type: "date", day: day.value, month: month.month, year: null };
      return { facts: [factOf(value, word.start, stop.end, { writing: "named" })], next: at + 3 };
    }
  }
  const year = tokens.at(at + 1);
  const hasYear = isYear(year) && isOnLine(year);
  const end = hasYear ? year.end : word.end;
  const value: FactValue = { type: "date", day: null, month: month.month, year: hasYear ? year.value : null };
  return {
    facts: [factOf(value, word.start, end, { writing: "named", weak: month.doubtful })],
    next: at + (hasYear ? 2 : 1),
  };
}
