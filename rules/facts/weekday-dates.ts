/** Days of a text that have their weekday beside them. */

import type { Language } from "../model/span";
import type { DraftFact } from "./draft-facts";
import type { FactValue } from "./value";

export interface WeekdayDate {
  weekday: DraftFact & { value: Extract<FactValue, { type: "weekday" }> };
  date: DraftFact & { value: Extract<FactValue, { type: "date" }> };
  lang: Language;
  /** Where several weekdays stand beside as many days ("ti–to 8.–10.12."), the pair of the first of them; else null. */
  first: WeekdayDate | null;
}

const longestGap = 12;
/** Between the parts of "ma–pe", "12. ja 13.5.", "30.11–4.12". */
const joins = /^\.?(?:\s?[-–—,/&]\s?|\s(?:ja|sekä|och|samt|till)\s)(?:den\s)?$/;
/** Between weekday and day: "ma 12.5.", "måndagen den 12 maj". */
const leads = /^[.,]?\s(?:den\s)?$/;
/** Between a day and a weekday behind it: "12.12. (la)". */
const follows = /^\.?\s\($/;

const isWeekday = (fact: DraftFact): fact is WeekdayDate["weekday"] => fact.value.type === "weekday";
const isDay = (fact: DraftFact): fact is WeekdayDate["date"] => fact.value.type === "date" && fact.value.day !== null;

/** `facts` in the order of the text. Weekdays said of every week ("maanantaisin") are left out. */
export function findWeekdayDates(facts: readonly DraftFact[], parts: readonly string[], lang: Language): WeekdayDate[] {
  const between = (a: DraftFact, b: DraftFact) =>
    a.part === b.part && b.start - a.end <= longestGap ? (parts[a.part] ?? "").slice(a.end, b.start) : null;
  const row = <F extends DraftFact>(from: number, is: (fact: DraftFact) => fact is F): F[] => {
    const members: F[] = [];
    for (let at = from; at < facts.length; at++) {
      const [fact, last] = [facts[at], members.at(-1)];
      if (!fact || !is(fact) || (last && !joins.test(between(last, fact) ?? ""))) break;
      members.push(fact);
    }
    return members;
  };
  const pairs: WeekdayDate[] = [];
  for (let at = 0; at < facts.length; ) {
    const fact = facts[at];
    if (fact && isWeekday(fact)) {
      const weekdays = row(at, isWeekday);
      const dates = row(at + weekdays.length, isDay);
      const [first, last] = [dates[0], weekdays.at(-1)];
      const gap = first && last ? between(last, first) : null;
      if (gap !== null && leads.test(gap)) pairs.push(...pairUp(weekdays, dates, lang));
      at += weekdays.length;
    } else {
      const dates = row(at, isDay);
      const weekdays = row(at + dates.length, isWeekday);
      const [last, weekday] = [dates.at(-1), weekdays[0]];
      if (last && weekday && follows.test(between(last, weekday) ?? "")) {
        // "28.–29.11. (la–su)": each has its day; a weekday alone is that of the last one
        if (weekdays.length > 1) pairs.push(...pairUp(weekdays, dates, lang));
        else pairs.push({ weekday, date: last, lang, first: null });
      }
      at += Math.max(1, dates.length);
    }
  }
  return pairs.filter(({ weekday }) => weekday.writing !== "words");
}

/** "ma–pe 7.–11.12.": each weekday has its day; of "la 12.–13.12." only the first has. */
function pairUp(weekdays: WeekdayDate["weekday"][], dates: WeekdayDate["date"][], lang: Language): WeekdayDate[] {
  if (weekdays.length > 1 && weekdays.length !== dates.length) return [];
  const pairs: WeekdayDate[] = [];
  for (const [at, weekday] of weekdays.entries()) {
    const date = dates[at];
    if (date) pairs.push({ weekday, date, lang, first: pairs[0] ?? null });
  }
  return pairs;
}
