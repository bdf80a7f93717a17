/** Times that stand with another day in the other version, although both versions name the same days and times. */
import type { ReadFact } from "./reading";
import { type FactValue, keyOf } from "./value";

/** Days and times in the order of the text; a time belongs to the day before it, at the beginning to the day behind it. */
function timesByDay<F extends ReadFact>(facts: readonly F[], kind: "date" | "weekday"): Map<string, F[]> | null {
  const byDay = new Map<string, F[]>();
  let day: string | null = null;
  let early: F[] = [];
  for (const fact of facts) {
    if (fact.value.type === kind && !(fact.value.type === "date" && fact.value.day === null)) {
      day = dayKey(fact.value);
      const times = byDay.get(day) ?? [];
      times.push(...early);
      early = [];
      byDay.set(day, times);
    } else if (fact.value.type === "time") {
      if (day === null) early.push(fact);
      else byDay.get(day)?.push(fact);
    }
  }
  return early.length > 0 ? null : byDay;
}

/** Without the year, which one version may leave out. */
const dayKey = (value: FactValue) => (value.type === "date" ? `${value.day}.${value.month}` : keyOf(value));
const timeKey = ({ value }: ReadFact) => (value.type === "time" ? value.minutes % 720 : -1);

/** Pairs of times that stand at the same place of the same day and differ. */
export function daySwaps<F extends ReadFact>(fi: readonly F[], sv: readonly F[]): { fi: F; sv: F }[] {
  for (const kind of ["date", "weekday"] as const) {
    const [finnishDays, swedishDays] = [timesByDay(fi, kind), timesByDay(sv, kind)];
    if (!finnishDays || !swedishDays || finnishDays.size < 2 || finnishDays.size !== swedishDays.size) continue;
    const swaps: { fi: F; sv: F }[] = [];
    for (const [day, finnish] of finnishDays) {
      const swedish = swedishDays.get(day);
      if (!swedish) return [];
      const swedishKeys = new Set(swedish.map(timeKey));
      const finnishKeys = new Set(finnish.map(timeKey));
      const onlyFinnish = finnish.filter((time) => !swedishKeys.has(timeKey(time)));
      const onlySwedish = swedish.filter((time) => !finnishKeys.has(timeKey(time)));
      // a time more or less on a day is a matter of where the text names it again
      for (const [at, time] of onlyFinnish.entries()) {
        const partner = onlySwedish[at];
        if (partner) swaps.push({ fi: time, sv: partner });
      }
    }
    return swaps;
  }
  return [];
}
