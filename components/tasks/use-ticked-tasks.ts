import { useState } from "preact/hooks";
import { localDay } from "../../session/review/resolve-draft";
import { markDone, type TaskList, undoDone } from "../../session/stored/task-list";
import { usePanel } from "../context/panel-context";
import type { TaskLine } from "./task-lines";

export interface TickedTask {
  /** As it stood when it was ticked. */
  line: TaskLine;
  /** Its place among the lines that were shown. */
  at: number;
  before: TaskList;
  /** Ticked with a key, so that the focus goes along. */
  byKeyboard: boolean;
}

export interface TickedTasks {
  /** The lines to show: those that were just ticked are still in their places. */
  shown: TaskLine[];
  tickedOf(line: TaskLine): TickedTask | undefined;
  tick(line: TaskLine, byKeyboard: boolean): void;
  undo(ticked: TickedTask): void;
  /** It need not be shown any longer. */
  forget(ticked: TickedTask): void;
}

/** What was marked as done since the tab was opened, until it is forgotten. */
export function useTickedTasks(lines: readonly TaskLine[]): TickedTasks {
  const { tasks } = usePanel();
  const [ticked, setTicked] = useState<readonly TickedTask[]>([]);
  const tickedOf = ({ id }: TaskLine) => ticked.find(({ line }) => line.id === id);
  const forget = ({ line }: TickedTask) => setTicked((all) => all.filter((each) => each.line.id !== line.id));
  const shown = lines.filter((line) => !tickedOf(line));
  for (const { line, at } of ticked.toSorted((one, other) => one.at - other.at)) shown.splice(at, 0, line);
  return {
    shown,
    tickedOf,
    tick(line, byKeyboard) {
      const before = tasks.list;
      const at = shown.findIndex(({ id }) => id === line.id);
      setTicked((all) => [...all, { line, at, before, byKeyboard }]);
      tasks.change(markDone(line.id, localDay(new Date())));
    },
    undo(entry) {
      tasks.change(undoDone(entry.line.id, entry.before));
      forget(entry);
    },
    forget,
  };
}
