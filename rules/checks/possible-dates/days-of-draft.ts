/** The days that a draft names, and which they are. */

import type { CheckContext } from "../../context/check";
import { type Day, dayNumber, dayOf, nearestYear, weekdayOf } from "../../facts/calendar";
import type { DraftFact } from "../../facts/draft-facts";
import { formatDay, rewrite } from "../../facts/format-fact";
import type { FactValue } from "../../facts/value";
import type { WeekdayDate } from "../../facts/weekday-dates";
import type { TextRange } from "../../model/draft";
import type { Edit, EditFix } from "../../model/finding";
import type { Language } from "../../model/version-language";
import { replaceRange } from "../../text/edits";
import { textAt } from "../../text/ranges";
import { hasListed } from "../../text/word-list";

export type Facts = { lang: Language; facts: readonly DraftFact[] }[];
export type DateFact = WeekdayDate["date"];
export interface Dated {
  fact: DateFact;
  lang: Language;
}

export const rangeOf = ({ part, start, end }: DraftFact) => ({ part, start, end });

/** What stands in both versions at once is read as the first of them. */
export function factsByLanguage({ derived }: CheckContext): Facts {
  const { fi, sv } = derived.facts;
  const shared = new Set(fi);
  return [
    { lang: "fi", facts: fi },
    { lang: "sv", facts: sv.filter((fact) => !shared.has(fact)) },
  ];
}

const isDay = (fact: DraftFact): fact is DateFact => fact.value.type === "date" && fact.value.day !== null;

export const datesOf = (facts: Facts): Dated[] =>
  facts.flatMap(({ lang, facts: own }) => own.filter(isDay).map((fact) => ({ fact, lang })));

/** In the nearest year where none is given; days that do not exist stay as they are. */
export const dayOfValue = ({ day, month, year }: DateFact["value"], today: Day): Day => ({
  day: day ?? 1,
  month,
  year: year ?? nearestYear(month, day ?? 1, today),
});

/** For messages: 5.12. */
export const shortDay = ({ day, month, year }: DateFact["value"]) => formatDay(day ?? 1, month, year, "fi");

/** Groups what the versions say in the same way, so that one repair corrects both. */
export function grouped<T>(all: readonly T[], key: (each: T) => string): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const each of all) {
    const group = groups.get(key(each));
    if (group) group.push(each);
    else groups.set(key(each), [each]);
  }
  return [...groups.values()];
}

export const dateKey = ({ fact: { value } }: Dated) => `${value.day}.${value.month}.${value.year}`;

/** Whether something of `list` stands in the sentence of a fact; each sentence is gone through once. */
export function cueFinder({ derived }: CheckContext, list: readonly string[]): (fact: DraftFact) => boolean {
  const known = new Map<TextRange, boolean>();
  return (fact) => {
    const sentence = derived.sentenceAt(rangeOf(fact));
    if (!sentence) return false;
    const found = known.get(sentence) ?? hasListed(derived.wordsIn(sentence), list);
    known.set(sentence, found);
    return found;
  };
}

/** Writes another day over all of `dates`, each in its form. */
export function dateFix({ draft, guideline }: CheckContext, dates: readonly Dated[], to: Day): EditFix {
  const edits = dates.map(({ fact, lang }): Edit => {
    const written = textAt(draft.parts, fact);
    const year = fact.value.year === null ? null : to.year;
    const value: FactValue = { type: "date", day: to.day, month: to.month, year };
    return replaceRange(draft, rangeOf(fact), rewrite(fact, value, written, "", lang, guideline) ?? written);
  });
  return { kind: "edit", label: "date", values: { text: edits[0]?.text ?? "" }, edits, safe: false };
}

/** The day with that weekday which is nearest, before or after. */
export function nearestDay(day: Day, weekday: number): Day {
  const away = ((weekday - weekdayOf(day) + 10) % 7) - 3;
  return dayOf(dayNumber(day) + away);
}
