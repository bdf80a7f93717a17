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

/** `due`: its day has come; `waiting`: due on `day`; `finished`: done, and due only once. */
export type TaskTime = { state: "due" | "waiting"; day: string } | { state: "finished"; day: null };

const twoDigits = (number: number) => String(number).padStart(2, "0");

/** The day `count` days after `day`. */
export function addDays(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const sum = dayOf(dayNumber({ year, month, day: date }) + count);
  return `${sum.year}-${twoDigits(sum.month)}-${twoDigits(sum.day)}`;
}

/** Days from the first use to the first task that is done once, and from each to the next. */
const daysBetweenFirst = 7;

/**
 * Days after the first use on which each task is due for the first time, in the order of the tasks: one that comes round when
 * its time has passed once, those that are done once one after the other, so that nobody begins with a pile.
 */
export function firstDays(tasks: readonly Pick<RecurringTask, "everyDays">[]): number[] {
  let once = 0;
  return tasks.map(({ everyDays }) => everyDays ?? ++once * daysBetweenFirst);
}

/** `first`: the day on which it is due if it was never noted as done. */
export function timeOf(
  task: Pick<RecurringTask, "everyDays">,
  record: TaskRecord | undefined,
  first: string,
  today: string,
): TaskTime {
  const done = record?.done ?? null;
  if (done !== null && task.everyDays === null) return { state: "finished", day: null };
  const next = done === null || task.everyDays === null ? first : addDays(done, task.everyDays);
  const later = record?.later ?? null;
  if (later !== null && later > today && later > next) return { state: "waiting", day: later };
  return { state: next <= today ? "due" : "waiting", day: next };
}
