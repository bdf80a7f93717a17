/** Keeps the task list in local storage and tells every page of the extension about changes. */
import { browser } from "wxt/browser";
import { type ChangeTasks, noTasks, parseTaskList, type TaskList } from "./task-list";

export interface TaskStore {
  readonly list: TaskList;
  /** Calls back after every change of `list`; returns how to end it. */
  subscribe(listener: () => void): () => void;
  change(change: ChangeTasks): void;
}

const storageKey = "tasks";

/** One change after the other: two at once would lose one. */
let queue: Promise<void> = Promise.resolve();

/** Rejects where the storage is full or broken: the list stays as it was. */
export function changeTasks(change: ChangeTasks): Promise<void> {
  const changed = queue.then(async () => {
    const stored = parseTaskList((await browser.storage.local.get(storageKey))[storageKey]);
    await browser.storage.local.set({ [storageKey]: change(stored) });
  });
  queue = changed.catch(() => undefined);
  return changed;
}

/** `onFailure`: a change was not stored. */
export function createTaskStore(signal: AbortSignal, onFailure: () => void): TaskStore {
  let list = noTasks;
  const listeners = new Set<() => void>();
  function take(stored: unknown): void {
    list = parseTaskList(stored);
    for (const listener of listeners) listener();
  }
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[storageKey];
    if (area === "local" && change) take(change.newValue);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(onChanged));
  void browser.storage.local.get(storageKey).then((stored) => take(stored[storageKey]));
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
