import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { type DatedTask, markDone, noTasks, type TaskList, withDated } from "./task-list";
import { changeTasks, createTaskStore } from "./task-store";

const { local } = fakeBrowser.storage;
const task: DatedTask = {
  id: "owed-1",
  kind: "owed-version",
  day: "2026-11-23",
  channel: "facebook",
  account: "Kirjasto",
  language: "sv",
};
const list: TaskList = { records: {}, dated: [task] };

let closed: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  closed = new AbortController();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** As long as reading and storing take. */
const pause = () => vi.advanceTimersByTimeAsync(0);

async function open(onFailure = vi.fn()) {
  const store = createTaskStore(closed.signal, onFailure);
  const onChange = vi.fn();
  const unsubscribe = store.subscribe(onChange);
  await pause();
  return { store, onFailure, onChange, unsubscribe };
}

describe("the tasks", () => {
  it("are none until they are read", async () => {
    await local.set({ tasks: list });
    const store = createTaskStore(closed.signal, vi.fn());
    expect(store.list).toEqual(noTasks);
    await pause();
    expect(store.list).toEqual(list);
  });

  it("are told to those who subscribed once they are read, and after every change", async () => {
    const { store, onChange, unsubscribe } = await open();
    expect(onChange).toHaveBeenCalledTimes(1);
    store.change(withDated(task));
    await pause();
    expect(onChange).toHaveBeenCalledTimes(2);
    expect(store.list).toEqual(list);
    unsubscribe();
    store.change(markDone(task.id, "2026-11-23"));
    await pause();
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it("change with those of other pages, until the page closes", async () => {
    const { store } = await open();
    await changeTasks(withDated(task));
    expect(store.list).toEqual(list);
    closed.abort();
    await changeTasks(markDone(task.id, "2026-11-23"));
    expect(store.list).toEqual(list);
  });

  it("lose nothing where two are added at once", async () => {
    const { store } = await open();
    store.change(withDated(task));
    store.change(withDated({ ...task, id: "owed-2" }));
    await pause();
    expect(store.list.dated.map(({ id }) => id)).toEqual(["owed-1", "owed-2"]);
    expect((await local.get("tasks")).tasks).toEqual({ ...store.list, version: 1 });
  });

  it("are read as an older version stored them, without a version, and get one", async () => {
    await local.set({ tasks: list });
    await changeTasks(withDated({ ...task, id: "owed-2" }));
    expect((await local.get("tasks")).tasks).toEqual({ ...withDated({ ...task, id: "owed-2" })(list), version: 1 });
  });

  it("of a newer version are shown as far as they can be read, and stay as they are", async () => {
    const newer = { ...list, version: 2, dated: [task, { id: "plan", steps: [] }], plans: ["newer"] };
    await local.set({ tasks: newer });
    const { store, onFailure } = await open();
    expect(store.list).toEqual(list);
    store.change(markDone(task.id, "2026-11-23"));
    await pause();
    expect(onFailure).toHaveBeenCalledOnce();
    expect([store.list, await local.get("tasks")]).toEqual([list, { tasks: newer }]);
  });
});

describe("the day of the first use", () => {
  it("is noted when the tasks are read for the first time, and never again", async () => {
    await local.set({ tasks: list });
    createTaskStore(closed.signal, vi.fn(), "2026-11-23");
    await pause();
    const later = createTaskStore(closed.signal, vi.fn(), "2026-12-24");
    await pause();
    expect(later.list).toEqual({ ...list, since: "2026-11-23" });
  });

  it("is not noted in a full storage, and nobody has to know", async () => {
    vi.spyOn(console, "error").mockReturnValue();
    vi.spyOn(local, "set").mockRejectedValue(new Error("QUOTA_BYTES quota exceeded"));
    const onFailure = vi.fn();
    const store = createTaskStore(closed.signal, onFailure, "2026-11-23");
    await pause();
    expect(store.list).toEqual(noTasks);
    expect(onFailure).not.toHaveBeenCalled();
  });
});

describe("a storage that fails", () => {
  it("leaves the list as it was, and says so", async () => {
    const { store, onFailure } = await open();
    vi.spyOn(local, "set").mockRejectedValue(new Error("QUOTA_BYTES quota exceeded"));
    store.change(withDated(task));
    await pause();
    expect(onFailure).toHaveBeenCalledOnce();
    expect(store.list).toEqual(noTasks);
  });

  it("rejects for those who change the list without a store", async () => {
    vi.spyOn(local, "set").mockRejectedValue(new Error("QUOTA_BYTES quota exceeded"));
    await expect(changeTasks(withDated(task))).rejects.toThrow("quota");
  });

  it("shows no tasks where it cannot be read, and goes on with the next change", async () => {
    vi.spyOn(console, "error").mockReturnValue();
    vi.spyOn(local, "get").mockRejectedValueOnce(new Error("corrupt"));
    const { store, onFailure } = await open();
    expect(store.list).toEqual(noTasks);
    expect(onFailure).not.toHaveBeenCalled();
    store.change(withDated(task));
    await pause();
    expect(store.list).toEqual(list);
  });
});
