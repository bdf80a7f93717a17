/** Makes one list of the pack's recurring tasks and the person's dated ones. Pure. */
import type { Texts } from "../../locales/texts";
import type { InterfaceLanguage } from "../../rules/model/finding";
import type { Guideline } from "../../rules/model/guideline";
import { timeOf } from "../../rules/tasks/due";
import type { DatedTask, TaskList } from "../../session/stored/task-list";

export interface TaskLine {
  id: string;
  title: string;
  /** What is asked, or the platform. */
  detail: string;
  /** The name of an account, as its page said it. */
  account: string | null;
  /** `overdue` and `today` are due; `open` was never marked as done; `waiting` is due on `day`. */
  state: "overdue" | "today" | "open" | "waiting";
  /** `YYYY-MM-DD`; null if it has no day. */
  day: string | null;
  /** Whether it comes again after it was done. */
  recurring: boolean;
  /** Ids of the statements of the guideline behind it. */
  statements: string[];
}

interface TaskLinesInput {
  guideline: Pick<Guideline, "tasks" | "platforms">;
  list: TaskList;
  /** `YYYY-MM-DD` */
  today: string;
  language: InterfaceLanguage;
  texts: Texts;
}

const order = { overdue: 0, today: 1, open: 2, waiting: 3 };

/** Tasks that are due, then those that were never marked as done, then those that come later; each group by day. */
export function taskLines({ guideline, list, today, language, texts }: TaskLinesInput): TaskLine[] {
  const recurring = (guideline.tasks?.recurring ?? []).flatMap((task): TaskLine[] => {
    const { state, day } = timeOf(task, list.records[task.id], today);
    if (state === "finished") return [];
    const { id, statements } = task;
    const [title, detail] = [task.title[language], task.what[language]];
    return [{ id, title, detail, account: null, state, day, recurring: true, statements }];
  });
  const dated = list.dated.map((task): TaskLine => {
    const state = task.day > today ? "waiting" : task.day === today ? "today" : "overdue";
    return {
      id: task.id,
      title: titleOf(task, texts),
      detail: task.channel ? guideline.platforms[task.channel].name : "",
      account: task.account,
      state,
      day: task.day,
      recurring: false,
      statements: guideline.tasks?.dated[task.kind].statements ?? [],
    };
  });
  return [...recurring, ...dated].sort(
    (one, other) => order[one.state] - order[other.state] || (one.day ?? "").localeCompare(other.day ?? ""),
  );
}

function titleOf({ kind, language }: Pick<DatedTask, "kind" | "language">, texts: Texts): string {
  if (kind === "owed-version") return texts.tasks.owed[language ?? "sv"];
  return kind === "captions" ? texts.tasks.captions : texts.tasks.unpin;
}

/** How many tasks are due; those that were never marked as done are not counted, so that they do not press. */
export const dueCount = (lines: TaskLine[]) =>
  lines.filter(({ state }) => state === "overdue" || state === "today").length;
