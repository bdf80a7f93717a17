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

export type Facts = { lang: Language; facts: readonly DraftFact[] }[];
export type DateFact = WeekdayDate["date"];
/** A date with the language of the version that it stands in. */
export interface DateInVersion {
  fact: DateFact;
  lang: Language;
}

export const rangeOf = ({ part, start, end }: DraftFact) => ({ part, start, end });

/** The facts of each version; a fact that belongs to both at once is listed as Finnish only. */
export function factsByLanguage({ derived }: CheckContext): Facts {
  const { fi, sv } = derived.facts;
  const shared = new Set(fi);
  return [
    { lang: "fi", facts: fi },
    { lang: "sv", facts: sv.filter((fact) => !shared.has(fact)) },
  ];
}

const isDay = (fact: DraftFact): fact is DateFact => fact.value.type === "date" && fact.value.day !== null;

export const datesOf = (facts: Facts): DateInVersion[] =>
  facts.flatMap(({ lang, facts: versionFacts }) => versionFacts.filter(isDay).map((fact) => ({ fact, lang })));

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
    return replaceRange(draft, rangeOf(fact), rewrite(fact, value, originalText, "", lang, guideline) ?? originalText);
  });
  return { kind: "edit", label: "date", values: { text: edits[0]?.text ?? "" }, edits, safe: false };
}

/** The nearest day, earlier or later, that falls on `weekday` (0 is Monday). */
export function nearestDay(day: Day, weekday: number): Day {
  const away = ((weekday - weekdayOf(day) + 10) % 7) - 3;
  return dayOf(dayNumber(day) + away);
}
