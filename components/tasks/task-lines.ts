/** One list out of the pack's recurring tasks and a person's dated ones. Pure. */
import type { Texts } from "../../locales/texts";
import type { InterfaceLanguage } from "../../rules/model/finding";
import type { Guideline } from "../../rules/model/guideline";
import { timeOf } from "../../rules/tasks/due";
import type { DatedTask, TaskList } from "../../session/stored/task-list";

export interface TaskLine {
  id: string;
  title: string;
  detail: string;
  /** `overdue` and `today` are to be done; `open` was never noted; `waiting` comes on `day`. */
  state: "overdue" | "today" | "open" | "waiting";
  day: string | null;
  /** Comes round again. */
  recurring: boolean;
  /** Statements behind it. */
  statements: string[];
}

interface Wanted {
  guideline: Pick<Guideline, "tasks" | "platforms">;
  list: TaskList;
  today: string;
  language: InterfaceLanguage;
  texts: Texts;
}

const order = { overdue: 0, today: 1, open: 2, waiting: 3 };

/** What is due first, then what was never noted, then what comes later, by day. */
export function taskLines({ guideline, list, today, language, texts }: Wanted): TaskLine[] {
  const recurring = (guideline.tasks?.recurring ?? []).flatMap((task): TaskLine[] => {
    const { state, day } = timeOf(task, list.records[task.id], today);
    if (state === "finished") return [];
    const { id, statements } = task;
    return [{ id, title: task.title[language], detail: task.what[language], state, day, recurring: true, statements }];
  });
  const dated = list.dated.map((task): TaskLine => {
    const state = task.day > today ? "waiting" : task.day === today ? "today" : "overdue";
    return {
      id: task.id,
      title: titleOf(task, texts),
      detail: placeOf(task, guideline),
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

function placeOf({ channel, account }: DatedTask, { platforms }: Pick<Guideline, "platforms">): string {
  return [channel && platforms[channel].name, account].filter(Boolean).join(" · ");
}

/** How many are due: what was never noted does not press. */
export const dueCount = (lines: TaskLine[]) =>
  lines.filter(({ state }) => state === "overdue" || state === "today").length;
