/** Whether the interruption that a draft tells of is work planned for a day that is still some way off. */
import { dayNumber, nearestYear, parseDay } from "../facts/calendar";
import type { TextRange } from "../model/draft";
import type { CheckContext } from "./check";

/** From this many days ahead on, a notice is no alarm. */
const daysAhead = 3;
/** Interruptions that somebody can plan; storms and fires come by themselves. */
const plannable = /katko|katke|katkais|keskeyt|suljet|suljett|poikki|avbrott|avbryt|bryts|avstäng|stängs/iu;

export function isPlannedAhead({ draft, derived }: CheckContext, disruption: readonly TextRange[]): boolean {
  const today = parseDay(draft.today);
  if (!today || !disruption.every((range) => plannable.test(textOf(draft.parts, range)))) return false;
  const sentences = disruption.flatMap((range) => derived.sentenceAt(range) ?? []);
  const aways = [...derived.facts.fi, ...derived.facts.sv].flatMap(({ value, bound, ...fact }): number[] => {
    const stands = sentences.some(
      ({ part, start, end }) => part === fact.part && start <= fact.start && fact.end <= end,
    );
    if (!stands) return [];
    if (value.type === "relative") return [0];
    // "voimassa 5.12. asti": it has begun
    if (value.type !== "date" || value.day === null) return [];
    if (bound?.edge === "until") return [0];
    const { day, month } = value;
    const year = value.year ?? nearestYear(month, day, today);
    return [dayNumber({ year, month, day }) - dayNumber(today)];
  });
  return aways.length > 0 && Math.min(...aways) >= daysAhead;
}

const textOf = (parts: readonly string[], { part, start, end }: TextRange) => (parts[part] ?? "").slice(start, end);
