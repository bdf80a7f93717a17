/** Which dates of a draft are certainly days: "8.12" may be a time of day as well. */

import type { CheckContext } from "../../context/check";
import { type Day, dayNumber, dayOf, exists, parseDay, weekdayOf } from "../../facts/calendar";
import type { DraftFact } from "../../facts/draft-facts";
import { findWeekdayDates } from "../../facts/weekday-dates";
import type { TextRange } from "../../model/draft";
import { type DateFact, dayOfValue, isDayFact, rangeOf, relativeDaysAhead } from "./days-of-draft";

/**
 * `day`: certainly a day. `time`: something speaks for a time. `open`: nothing speaks for either; such a date is no ground for
 * an error or for a repair.
 */
export type DayReading = "day" | "open" | "time";

/** Digits of a day that read as a time too: 8.12, 17.05, but not 8.5 or 27.11. */
const timeLike = /^(\d{1,2})\.(\d{2})\.?$/;
/** A full stop inside a sentence, as only Finnish days have it. An address behind it begins a new sentence. */
const stopInSentence = /^\.(?:[,;:!?)\]–-]|\s(?!www\.|https?:|\S{1,60}@|\S{1,60}\.\p{Ll}{2})[\p{Ll}\d(])/u;
const clockBehind = /^\.?,?\s?\(?(?:klo|kello|kl|klockan)(?!\p{L})/iu;
const clockWordBefore = /(?:^|[^\p{L}])(?:klo|kello|kl|klockan)\.?\s?$/iu;
const isDash = (gap: string | null) => gap !== null && /^\.?\s?[-–]\s?$/.test(gap);
const isSpace = (gap: string | null) => gap !== null && /^[.,]?\s$/.test(gap);
/** The widest gap that is looked at between two facts that stand side by side. */
const widestGap = 6;

const timeParts = (digits: string): { hours: number; month: string } | null => {
  const match = timeLike.exec(digits);
  return match && Number(match[1]) < 24 ? { hours: Number(match[1]), month: match[2] ?? "" } : null;
};

type ReadingOf = (fact: DateFact) => DayReading;
const readingsByDraft = new WeakMap<CheckContext["derived"], ReadingOf>();

/** Gives a function that tells how a date of the draft is to be read. Takes time in proportion to the number of facts. */
export function dayReadings(context: CheckContext): ReadingOf {
  const known = readingsByDraft.get(context.derived);
  if (known) return known;
  const readingOf = readDays(context);
  readingsByDraft.set(context.derived, readingOf);
  return readingOf;
}

function readDays(context: CheckContext): ReadingOf {
  const { draft, derived } = context;
  const today = parseDay(draft.today);
  const readings = new Map<DraftFact, DayReading>();
  const textOf = (fact: DraftFact) => (draft.parts[fact.part] ?? "").slice(fact.start, fact.end);
  const lists = [derived.facts.fi, derived.facts.sv];
  const between = (a: DraftFact | undefined, b: DraftFact | undefined) =>
    a && b && a.part === b.part && b.start >= a.end && b.start - a.end <= widestGap
      ? (draft.parts[a.part] ?? "").slice(a.end, b.start)
      : null;
  const doubtful: { fact: DateFact; hours: number; month: string; facts: readonly DraftFact[]; at: number }[] = [];
  const certain = new Set<string>();
  // what belongs to both versions stands in both lists
  const seen = new Set<DraftFact>();
  for (const facts of lists) {
    for (const [at, fact] of facts.entries()) {
      if (!isDayFact(fact) || seen.has(fact)) continue;
      seen.add(fact);
      const parts = fact.writing === "digits" && fact.value.year === null ? timeParts(textOf(fact)) : null;
      if (parts) doubtful.push({ fact, ...parts, facts, at });
      else if (fact.writing !== "day") certain.add(dayKey(fact));
    }
  }
  const setDay = (fact: DateFact) => {
    readings.set(fact, "day");
    certain.add(dayKey(fact));
  };
  for (const { fact, hours, month, facts, at } of doubtful) {
    const text = draft.parts[fact.part] ?? "";
    const stop = text.charAt(fact.end - 1) === "." ? fact.end - 1 : fact.end;
    const after = text.slice(stop, stop + 80);
    const next = facts[at + 1];
    const previous = facts[at - 1];
    const isBeforeTime = next?.value.type === "time" && isSpace(between(fact, next));
    // nobody invites to an hour between midnight and five
    const atNight = hours < 5 && !month.startsWith("0");
    const saysDay =
      atNight ||
      stopInSentence.test(after) ||
      clockBehind.test(after) ||
      isBeforeTime ||
      /(?:^|\s)den\s$/i.test(text.slice(Math.max(0, fact.start - 5), fact.start)) ||
      (previous && today && namesSameDay(previous, fact, today) && between(previous, fact) !== null);
    if (saysDay) setDay(fact);
  }
  // a range has two ends of one kind
  for (const { fact, facts, at } of doubtful) {
    const [previous, next] = [facts[at - 1], facts[at + 1]];
    const isRangeWithDay =
      (previous && isDayFact(previous) && isDash(between(previous, fact)) && isCertain(previous)) ||
      (next && isDayFact(next) && isDash(between(fact, next)) && isCertain(next));
    if (isRangeWithDay) setDay(fact);
  }
  function isCertain(fact: DateFact): boolean {
    return readings.get(fact) === "day" || timeParts(textOf(fact)) === null;
  }
  const timeHints = sentencesOfTimes(context, lists, readings, doubtful);
  const misfits = new Set<DraftFact>();
  const fits = new Set<DraftFact>();
  for (const lang of ["fi", "sv"] as const) {
    for (const { weekday, date } of findWeekdayDates(derived.facts[lang], draft.parts, lang)) {
      const day = today && dayOfValue(date.value, today);
      if (!day || !exists(day)) continue;
      (weekdayOf(day) === weekday.value.weekday ? fits : misfits).add(date);
    }
  }
  const timesSaid = new Set<DraftFact>();
  for (const { fact, facts, at } of doubtful) {
    if (readings.has(fact)) continue;
    const previous = facts[at - 1];
    const saysTime =
      (previous?.value.type === "weekday" && previous.writing === "words" && isSpace(between(previous, fact))) ||
      // "15.6.2027 17.05"
      (previous && isDayFact(previous) && isSpace(between(previous, fact)) && isCertain(previous)) ||
      hasTimeHint(fact);
    // "ti 17.11–18.10": of two such ends a weekday that fits is no proof
    const next = facts[at + 1];
    const isDoubtfulRange =
      (previous && isDayFact(previous) && isDash(between(previous, fact))) ||
      (next && isDayFact(next) && isDash(between(fact, next)));
    const fitsWeekday = fits.has(fact) && !misfits.has(fact) && !saysTime && !isDoubtfulRange;
    if (fitsWeekday) setDay(fact);
    else if (saysTime) timesSaid.add(fact);
  }
  // the other version may say for certain which it is
  for (const { fact } of doubtful)
    if (!readings.has(fact))
      readings.set(fact, certain.has(dayKey(fact)) ? "day" : timesSaid.has(fact) ? "time" : "open");
  function hasTimeHint(fact: DateFact): boolean {
    const sentence = derived.sentenceAt(rangeOf(fact));
    return sentence !== null && timeHints.has(sentence);
  }
  return (fact) => readings.get(fact) ?? "day";
}

const dayKey = ({ value }: DateFact) => `${value.day}.${value.month}`;

/** "huomenna 24.11" on the 23rd. */
function namesSameDay(word: DraftFact, date: DateFact, today: Day): boolean {
  const ahead = relativeDaysAhead(word);
  if (ahead === null) return false;
  const named = dayOf(dayNumber(today) + ahead);
  return named.day === date.value.day && named.month === date.value.month;
}

/** Sentences in which a time stands without its word, or digits such as 17.05: Finnish days have no leading nought. */
function sentencesOfTimes(
  { draft, derived }: CheckContext,
  lists: readonly (readonly DraftFact[])[],
  readings: ReadonlyMap<DraftFact, DayReading>,
  doubtful: readonly { fact: DateFact; month: string }[],
): ReadonlySet<TextRange> {
  const sentences = new Set<TextRange>();
  const add = (fact: DraftFact) => {
    const sentence = derived.sentenceAt(rangeOf(fact));
    if (sentence) sentences.add(sentence);
  };
  for (const { fact, month } of doubtful) {
    const startsWithNought = (draft.parts[fact.part] ?? "").charAt(fact.start) === "0";
    if (month.startsWith("0") && !startsWithNought && readings.get(fact) !== "day") add(fact);
  }
  for (const facts of lists) {
    for (const fact of facts) {
      if (fact.value.type !== "time" || fact.writing === "words") continue;
      const text = draft.parts[fact.part] ?? "";
      const hasMinutes = /^\d{1,2}[.:]\d{2}/.test(text.slice(fact.start, fact.end));
      const before = text.slice(Math.max(0, fact.start - 16), fact.start);
      const isBare = hasMinutes && !clockWordBefore.test(before) && !/\d\s?[-–]\s?$/.test(before);
      if (isBare) add(fact);
    }
  }
  return sentences;
}
