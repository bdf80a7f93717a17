/**
 * What a person noted about tasks: days, and with a promised language version the text that it belongs to, until it is done.
 * Never passwords. Pure; `task-store.ts` keeps it.
 */
import type { Channel } from "../../rules/model/draft";
import { channels } from "../../rules/model/draft";
import { addDays, type TaskRecord } from "../../rules/tasks/due";
import type { OwedPost } from "../../rules/writing/owed-writing";
import type { Migration } from "./migrations";

export const datedKinds = ["owed-version", "captions", "unpin"] as const;

/** Something to do once, by a day. */
export interface DatedTask {
  id: string;
  kind: (typeof datedKinds)[number];
  /** `YYYY-MM-DD` by which it is due. */
  day: string;
  /** Where the other version was promised; null for tasks that a person added. */
  channel: Channel | null;
  account: string;
  /** The language that is owed. */
  language: "fi" | "sv" | null;
  /** The post whose other version is owed; left out where there is none, and by older versions of the product. */
  post?: OwedPost;
}

export interface TaskList {
  /** `YYYY-MM-DD` of the first use, from which tasks are counted that were never done; left out where it is not known yet. */
  since?: string;
  /** By id of the pack's recurring task. */
  records: Record<string, TaskRecord>;
  dated: DatedTask[];
}

/** None so far; see `migrations.ts`. */
export const taskMigrations: readonly Migration[] = [];

export type ChangeTasks = (list: TaskList) => TaskList;

export const noTasks: TaskList = { records: {}, dated: [] };

/** More would be no list that anyone reads; the oldest go first. */
const mostDated = 100;

/** UTF-16 units of a post that are kept with its task. */
export const longestOwedText = 20_000;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const dayIn = (value: unknown): string | null =>
  typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null;

/** Reads what storage holds; what is broken there is left out. */
export function parseTaskList(value: unknown): TaskList {
  if (!isRecord(value)) return noTasks;
  const records = isRecord(value.records) ? Object.entries(value.records) : [];
  const dated: unknown[] = Array.isArray(value.dated) ? value.dated : [];
  const since = dayIn(value.since);
  return {
    ...(since ? { since } : {}),
    records: Object.fromEntries(
      records.flatMap(([id, entry]) =>
        isRecord(entry) ? [[id, { done: dayIn(entry.done), later: dayIn(entry.later) }]] : [],
      ),
    ),
    dated: dated.flatMap((entry) => parseDated(entry) ?? []),
  };
}

function parseDated(entry: unknown): DatedTask | null {
  if (!isRecord(entry) || typeof entry.id !== "string") return null;
  const kind = datedKinds.find((known) => known === entry.kind);
  const day = dayIn(entry.day);
  if (!kind || !day) return null;
  const post = parsePost(entry.post);
  return {
    id: entry.id,
    kind,
    day,
    channel: channels.find((channel) => channel === entry.channel) ?? null,
    account: typeof entry.account === "string" ? entry.account : "",
    language: entry.language === "fi" || entry.language === "sv" ? entry.language : null,
    ...(post ? { post } : {}),
  };
}

function parsePost(value: unknown): OwedPost | null {
  if (!isRecord(value)) return null;
  const promised = dayIn(value.promised);
  if (!promised) return null;
  const text = (field: unknown) => (typeof field === "string" ? field : "");
  return {
    promised,
    ...cutText(text(value.text), value.isCut === true),
    ...(text(value.written) ? { written: cutText(text(value.written)).text } : {}),
    page: text(value.page),
    goesTo: text(value.goesTo),
  };
}

/** `wasCut`: it was cut before. */
export function cutText(text: string, wasCut = false): Pick<OwedPost, "text" | "isCut"> {
  const cut = text.slice(0, longestOwedText).toWellFormed();
  return { text: cut, isCut: wasCut || text.length > longestOwedText };
}

/** Notes the day of the first use, once. */
export const begunOn =
  (today: string): ChangeTasks =>
  (list) => ({ since: today, ...list });

/** Puts a task on the list, or in the place of the one with its id. */
export const withDated =
  (task: DatedTask): ChangeTasks =>
  (list) => ({ ...list, dated: [...list.dated.filter(({ id }) => id !== task.id), task].slice(-mostDated) });

export const withoutDated =
  (id: string): ChangeTasks =>
  (list) => ({ ...list, dated: list.dated.filter((task) => task.id !== id) });

/** Not before a week from today. */
export const putOff =
  (id: string, today: string): ChangeTasks =>
  (list) => {
    const later = addDays(today, 7);
    if (list.dated.some((task) => task.id === id)) {
      return { ...list, dated: list.dated.map((task) => (task.id === id ? { ...task, day: later } : task)) };
    }
    return { ...list, records: { ...list.records, [id]: { done: list.records[id]?.done ?? null, later } } };
  };

/** A recurring task was done today; a dated one is off the list. */
export const markDone =
  (id: string, today: string): ChangeTasks =>
  (list) =>
    list.dated.some((task) => task.id === id)
      ? withoutDated(id)(list)
      : { ...list, records: { ...list.records, [id]: { done: today, later: null } } };

/** Takes `markDone` back: the task is as it was in `before`. */
export const undoDone =
  (id: string, before: TaskList): ChangeTasks =>
  (list) => {
    const task = before.dated.find((each) => each.id === id);
    if (task) return withDated(task)(list);
    const { [id]: _done, ...others } = list.records;
    const record = before.records[id];
    return { ...list, records: record ? { ...others, [id]: record } : others };
  };
