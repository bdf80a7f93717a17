/** Works out when recurring tasks are due. Days are `YYYY-MM-DD`; the caller says which day it is. */
import { dayNumber, dayOf } from "../facts/calendar";
import type { Guideline } from "../model/guideline";

export type RecurringTask = NonNullable<Guideline["tasks"]>["recurring"][number];

/** What a person noted about one recurring task. */
export interface TaskRecord {
  /** The day on which it was done last; null: never noted. */
  done: string | null;
  /** The day until which the person put it off; null where it was not put off. */
  later: string | null;
}

/**
 * `overdue`: done once, and its time has come again; `open`: never noted as done; `waiting`: due on `day`;
 * `finished`: done, and due only once.
 */
export type TaskTime = { state: "overdue" | "waiting"; day: string } | { state: "open" | "finished"; day: null };

const twoDigits = (number: number) => String(number).padStart(2, "0");

/** The day `count` days after `day`. */
export function addDays(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const sum = dayOf(dayNumber({ year, month, day: date }) + count);
  return `${sum.year}-${twoDigits(sum.month)}-${twoDigits(sum.day)}`;
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
