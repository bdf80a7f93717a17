/** Keeps the task list as it holds for the window that this page is in, and tells every page of the extension about changes. */
import { logFailure } from "../browser/failures";
import { pageItem } from "./page-item";
import { begunOn, type ChangeTasks, noTasks, type TaskList } from "./task-list";
import { tasksOf } from "./window-tasks";

export interface TaskStore {
  readonly list: TaskList;
  /** Calls back after every change of `list`; returns how to end it. */
  subscribe(listener: () => void): () => void;
  change(change: ChangeTasks): void;
}

const item = pageItem(tasksOf);

/** Rejects where the storage is full or broken, or a newer version has stored the list: the list stays as it was. */
export const changeTasks = (change: ChangeTasks): Promise<TaskList> => item.change(change);

/** Rejects where the storage cannot be read. */
export const readTasks = (): Promise<TaskList> => item.read();

/** Calls back after every change, from whichever page, until the signal ends. */
export const watchTasks = item.watch;

/** `onFailure`: a change was not stored. `today`: noted as the day of the first use, where none was noted before. */
export function createTaskStore(signal: AbortSignal, onFailure: () => void, today?: string): TaskStore {
  let list = noTasks;
  const listeners = new Set<() => void>();
  function take(stored: TaskList): void {
    list = stored;
    for (const listener of listeners) listener();
  }
  item.watch(take, signal);
  async function begin(): Promise<void> {
    const stored = await item.read();
    take(stored);
    // where it is not stored, nothing is due before a day is noted: nobody has to know
    if (today && !stored.since) await changeTasks(begunOn(today)).catch(logFailure("The first day was not noted"));
  }
  void begin().catch(logFailure("The tasks could not be read")); // the list stays empty then
  return {
    get list() {
      return list;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (change) => void changeTasks(change).catch(onFailure),
  };
}
