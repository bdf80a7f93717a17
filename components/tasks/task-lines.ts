/** Makes one list of the pack's recurring tasks and the person's dated ones. Pure. */
import type { Texts } from "../../locales/texts";
import type { InterfaceLanguage } from "../../rules/model/finding";
import type { Guideline } from "../../rules/model/guideline";
import { addDays, firstDays, timeOf } from "../../rules/tasks/due";
import type { DatedTask, TaskList } from "../../session/stored/task-list";

export interface TaskLine {
  id: string;
  title: string;
  /** What is asked, or the platform. */
  detail: string;
  /** The name of an account, as its page said it. */
  account: string | null;
  /** `overdue` and `due` are to be done now, `due` without anyone being late; `waiting` is due on `day`. */
  state: "overdue" | "due" | "waiting";
  /** `YYYY-MM-DD` */
  day: string;
  /** Whether it comes again after it was done. */
  recurring: boolean;
  /** Ids of the statements of the guideline behind it. */
  statements: string[];
  /** The promised version that it is about; null where it is about something else. */
  owed: DatedTask | null;
}

interface TaskLinesInput {
  guideline: Pick<Guideline, "tasks" | "platforms">;
  list: TaskList;
  /** `YYYY-MM-DD` */
  today: string;
  language: InterfaceLanguage;
  texts: Texts;
}

const order = { overdue: 0, due: 1, waiting: 2 };

/** Tasks that are due, then those that come later; each group by day. */
export function taskLines({ guideline, list, today, language, texts }: TaskLinesInput): TaskLine[] {
  const tasks = guideline.tasks?.recurring ?? [];
  const first = firstDays(tasks);
  const recurring = tasks.flatMap((task, at): TaskLine[] => {
    const record = list.records[task.id];
    // where the first use was not noted, it is today
    const time = timeOf(task, record, addDays(list.since ?? today, first[at] ?? 0), today);
    if (time.state === "finished") return [];
    const { id, statements } = task;
    const [title, detail] = [task.title[language], task.what[language]];
    const isLate = record?.done != null && time.day < today;
    const state = time.state === "waiting" ? "waiting" : isLate ? "overdue" : "due";
    return [{ id, title, detail, account: null, state, day: time.day, recurring: true, statements, owed: null }];
  });
  const dated = list.dated.map((task): TaskLine => {
    const state = task.day > today ? "waiting" : task.day === today ? "due" : "overdue";
    return {
      id: task.id,
      title: titleOf(task, texts),
      detail: task.channel ? guideline.platforms[task.channel].name : "",
      account: task.post?.goesTo || task.account,
      state,
      day: task.day,
      recurring: false,
      statements: guideline.tasks?.dated[task.kind].statements ?? [],
      owed: task.kind === "owed-version" ? task : null,
    };
  });
  return inOrder([...recurring, ...dated]);
}

const inOrder = (lines: readonly TaskLine[]): TaskLine[] =>
  lines.toSorted((one, other) => order[one.state] - order[other.state] || one.day.localeCompare(other.day));

function titleOf({ kind, language }: Pick<DatedTask, "kind" | "language">, texts: Texts): string {
  if (kind === "owed-version") return texts.tasks.owed[language ?? "sv"];
  return kind === "captions" ? texts.tasks.captions : texts.tasks.unpin;
}

export const isDue = ({ state }: TaskLine): boolean => state !== "waiting";

/** How many tasks are to be done now. */
export const dueCount = (lines: TaskLine[]): number => lines.filter(isDue).length;
