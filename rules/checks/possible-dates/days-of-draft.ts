/** The days that a draft names: which they are, how messages name them, and how another day is written over them. */

import type { CheckContext } from "../../context/check";
import { type Day, dayNumber, dayOf, nearestYear, weekdayOf } from "../../facts/calendar";
import type { DraftFact } from "../../facts/draft-facts";
import { formatDay, rewrite } from "../../facts/format-fact";
import type { FactValue } from "../../facts/value";
import type { WeekdayDate } from "../../facts/weekday-dates";
import type { TextRange } from "../../model/draft";
import type { Edit, EditFix } from "../../model/finding";
import type { Language } from "../../model/span";
import { replaceRange } from "../../text/edits";
import { textAt } from "../../text/ranges";
import { hasListed } from "../../text/word-list";
import { isThreadNumber } from "./thread-numbers";

export type Facts = { lang: Language; facts: readonly DraftFact[] }[];
export type DateFact = WeekdayDate["date"];
/** A date with the language of the version that it stands in. */
export interface DateInVersion {
  fact: DateFact;
  lang: Language;
}

export const rangeOf = ({ part, start, end }: DraftFact) => ({ part, start, end });

/**
 * The facts of each version; a fact that belongs to both at once is listed as Finnish only. Where a line is read in both
 * languages, each place counts once, and numbers of a thread are no days.
 */
export function factsByLanguage({ draft, derived }: CheckContext): Facts {
  const taken = new Set<string>();
  const notTaken = (fact: DraftFact) => {
    const key = placeKey(fact);
    if (taken.has(key) || isThreadNumber(fact, draft.parts)) return false;
    taken.add(key);
    return true;
  };
  return [
    { lang: "fi", facts: derived.facts.fi.filter(notTaken) },
    { lang: "sv", facts: derived.facts.sv.filter(notTaken) },
  ];
}

/** Two facts with the same key begin at the same place. */
export const placeKey = ({ part, start, value }: DraftFact) => `${part}:${start} ${value.type}`;

export const isDayFact = (fact: DraftFact): fact is DateFact => fact.value.type === "date" && fact.value.day !== null;

const ahead = new Map<string, number>([
  ["today", 0],
  ["tomorrow", 1],
  ["day-after-tomorrow", 2],
]);

/** How many days after today a word such as "huomenna" means; null for anything else. */
export const relativeDaysAhead = ({ value, weak }: DraftFact): number | null =>
  value.type === "relative" && !weak ? (ahead.get(value.relative) ?? null) : null;

export const datesOf = (facts: Facts): DateInVersion[] =>
  facts.flatMap(({ lang, facts: versionFacts }) => versionFacts.filter(isDayFact).map((fact) => ({ fact, lang })));

/** The day that a date means, in the nearest year where it names none; a day that does not exist stays as it is. */
export const dayOfValue = ({ day, month, year }: DateFact["value"], today: Day): Day => ({
  day: day ?? 1,
  month,
  year: year ?? nearestYear(month, day ?? 1, today),
});

/** A day as messages name it, in the Finnish form: "5.12." */
export const shortDay = ({ day, month, year }: DateFact["value"]) => formatDay(day ?? 1, month, year, "fi");

/** Groups entries with the same key, so that one repair corrects what both versions say. */
export function groupBy<T>(all: readonly T[], key: (each: T) => string): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const each of all) {
    const group = groups.get(key(each));
    if (group) group.push(each);
    else groups.set(key(each), [each]);
  }
  return [...groups.values()];
}

export const dateKey = ({ fact: { value } }: DateInVersion) => `${value.day}.${value.month}.${value.year}`;

/**
 * Makes a function that tells whether a word of `list` stands in the sentence of a fact. Each sentence is searched only
 * once.
 */
export function cueFinder({ derived }: CheckContext, list: readonly string[]): (fact: DraftFact) => boolean {
  const answers = new Map<TextRange, boolean>();
  return (fact) => {
    const sentence = derived.sentenceAt(rangeOf(fact));
    if (!sentence) return false;
    const answer = answers.get(sentence) ?? hasListed(derived.wordsIn(sentence), list);
    answers.set(sentence, answer);
    return answer;
  };
}

/** Writes the day `to` over all of `dates`, each in the form that it has. */
export function dateFix({ draft, guideline }: CheckContext, dates: readonly DateInVersion[], to: Day): EditFix {
  const edits = dates.map(({ fact, lang }): Edit => {
    const originalText = textAt(draft.parts, fact);
    const year = fact.value.year === null ? null : to.year;
    const value: FactValue = { type: "date", day: to.day, month: to.month, year };
    const written = rewrite(fact, value, originalText, "", lang, guideline) ?? originalText;
    // the full stop behind the day stays as it is: it may belong to the sentence
    const text =
      fact.writing === "digits" ? `${written.replace(/\.$/, "")}${originalText.endsWith(".") ? "." : ""}` : written;
    return replaceRange(draft, rangeOf(fact), text);
  });
  return { kind: "edit", label: "date", values: { text: edits[0]?.text ?? "" }, edits, safe: false };
}

/** The nearest day, earlier or later, that falls on `weekday` (0 is Monday). */
export function nearestDay(day: Day, weekday: number): Day {
  const away = ((weekday - weekdayOf(day) + 10) % 7) - 3;
  return dayOf(dayNumber(day) + away);
}
