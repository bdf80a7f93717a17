/** Keeps the task list in local storage and tells every page of the extension about changes. */
import { logFailure } from "../browser/failures";
import { tasksKey } from "./keys";
import { storedItem } from "./stored-item";
import { type ChangeTasks, noTasks, parseTaskList, type TaskList } from "./task-list";

export interface TaskStore {
  readonly list: TaskList;
  /** Calls back after every change of `list`; returns how to end it. */
  subscribe(listener: () => void): () => void;
  change(change: ChangeTasks): void;
}

const item = storedItem({ area: "local", key: tasksKey, parse: parseTaskList });

/** Rejects where the storage is full or broken: the list stays as it was. */
export const changeTasks = (change: ChangeTasks): Promise<TaskList> => item.change(change);

/** `onFailure`: a change was not stored. */
export function createTaskStore(signal: AbortSignal, onFailure: () => void): TaskStore {
  let list = noTasks;
  const listeners = new Set<() => void>();
  function take(stored: TaskList): void {
    list = stored;
    for (const listener of listeners) listener();
  }
  item.watch(take, signal);
  void item.read().then(take, logFailure("The tasks could not be read")); // the list stays empty then
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
