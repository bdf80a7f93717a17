/** When tasks come round. Days are `YYYY-MM-DD`; which day it is, the caller says. */
import { dayNumber, dayOf } from "../facts/calendar";
import type { Guideline } from "../model/guideline";

export type RecurringTask = NonNullable<Guideline["tasks"]>["recurring"][number];

/** What a person noted about one recurring task. */
export interface TaskRecord {
  /** The day on which it was done last; null: never noted. */
  done: string | null;
  /** Not to be asked for before this day. */
  later: string | null;
}

/**
 * `overdue`: done once, and its time has come again; `open`: never noted as done; `waiting`: comes on `day`;
 * `finished`: once was enough.
 */
export type TaskTime = { state: "overdue" | "waiting"; day: string } | { state: "open" | "finished"; day: null };

const two = (number: number) => String(number).padStart(2, "0");

/** The day `count` days after `day`. */
export function addDays(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const sum = dayOf(dayNumber({ year, month, day: date }) + count);
  return `${sum.year}-${two(sum.month)}-${two(sum.day)}`;
}

export function timeOf(
  task: Pick<RecurringTask, "everyDays">,
  record: TaskRecord | undefined,
  today: string,
): TaskTime {
  const done = record?.done ?? null;
  const later = record?.later && record.later > today ? record.later : null;
  if (done !== null && task.everyDays === null) return { state: "finished", day: null };
  if (done === null || task.everyDays === null)
    return later ? { state: "waiting", day: later } : { state: "open", day: null };
  const next = addDays(done, task.everyDays);
  if (later && later > next) return { state: "waiting", day: later };
  return { state: next <= today ? "overdue" : "waiting", day: next };
}
