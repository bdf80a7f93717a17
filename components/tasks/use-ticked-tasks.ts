import { useState } from "preact/hooks";
import { localDay } from "../../session/review/resolve-draft";
import { markDone, type TaskList, undoDone } from "../../session/stored/task-list";
import { usePanel } from "../context/panel-context";
import { inOrder, type TaskLine } from "./task-lines";

export interface TickedTask {
  /** As it stood when it was ticked. */
  line: TaskLine;
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
  return {
    shown: inOrder([...lines.filter((line) => !tickedOf(line)), ...ticked.map(({ line }) => line)]),
    tickedOf,
    tick(line, byKeyboard) {
      const before = tasks.list;
      setTicked((all) => [...all, { line, before, byKeyboard }]);
      tasks.change(markDone(line.id, localDay(new Date())));
    },
    undo(entry) {
      tasks.change(undoDone(entry.line.id, entry.before));
      forget(entry);
    },
    forget,
  };
}
