/** Weekdays that a version says by its dates: "5.12." says Saturday where that day is one. */

import { type Day, dayNumber, dayOf, exists, nearestYear, weekdayOf } from "./calendar";
import type { DraftFact } from "./draft-facts";
import type { FactValue, RelativeDay } from "./value";

/** 0 = Monday. `inRange`: it is the first or the last of several days ("5.–19.12."). */
interface SaidWeekday {
  weekday: number;
  inRange: boolean;
}

const daysFromToday: Partial<Record<RelativeDay, number>> = {
  yesterday: -1,
  today: 0,
  tomorrow: 1,
  "day-after-tomorrow": 2,
};
/** Between the two ends of a range. */
const rangeDash = /^\.?\s?[-–—]\s?(?:den\s)?$/;

/** The weekdays of all days that `facts`, in the order of the text, name by a date or by a word such as "huomenna". */
export function weekdaysByDate(facts: readonly DraftFact[], parts: readonly string[], today: Day): SaidWeekday[] {
  return facts.flatMap((fact, at): SaidWeekday[] => {
    const day = dayOfValue(fact.value, today);
    if (!day) return [];
    const inRange = areRange(facts[at - 1], fact, parts) || areRange(fact, facts[at + 1], parts);
    return [{ weekday: weekdayOf(day), inRange }];
  });
}

/**
 * Whether those days say the weekday that `fact` names. Of one that is said of every week ("lauantaisin") there must be
 * several: one Saturday does not say it, nor do the two ends of a range.
 */
export function saysWeekday(said: readonly SaidWeekday[], { value, writing }: DraftFact): boolean {
  if (value.type !== "weekday") return false;
  const days = said.filter(({ weekday }) => weekday === value.weekday);
  return writing === "words" ? days.filter(({ inRange }) => !inRange).length > 1 : days.length > 0;
}

/** null where it is no single day, or a day that does not exist. */
function dayOfValue(value: FactValue, today: Day): Day | null {
  if (value.type === "relative") {
    const away = daysFromToday[value.relative];
    return away === undefined ? null : dayOf(dayNumber(today) + away);
  }
  if (value.type !== "date" || value.day === null) return null;
  const { day: dayOfMonth, month, year } = value;
  const day = { day: dayOfMonth, month, year: year ?? nearestYear(month, dayOfMonth, today) };
  return exists(day) ? day : null;
}

function areRange(first: DraftFact | undefined, last: DraftFact | undefined, parts: readonly string[]): boolean {
  if (first?.value.type !== "date" || last?.value.type !== "date" || first.part !== last.part) return false;
  return rangeDash.test((parts[first.part] ?? "").slice(first.end, last.start));
}
