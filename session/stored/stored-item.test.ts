import { afterEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { type Migration, migrated } from "./migrations";
import { storedItem, windowItem } from "./stored-item";

const { local, session } = fakeBrowser.storage;

const parseCount = (value: unknown) => (typeof value === "number" ? value : 0);
const count = storedItem({ area: "local", key: "count", parse: parseCount });
const stored = async (key = "count"): Promise<unknown> => (await local.get(key))[key];
const plus = (more: number) => (value: number) => value + more;

afterEach(() => {
  vi.restoreAllMocks();
});

describe("reading", () => {
  it.each([
    ["what is stored", 7, 7],
    ["what the parser makes of nothing", undefined, 0],
    ["what the parser makes of something broken", { count: 7 }, 0],
  ])("gives %s", async (_what, value, expected) => {
    if (value !== undefined) await local.set({ count: value });
    expect(await count.read()).toBe(expected);
  });

  it("takes its area only", async () => {
    await session.set({ count: 7 });
    expect(await count.read()).toBe(0);
  });

  it("rejects where the storage cannot be read", async () => {
    vi.spyOn(local, "get").mockRejectedValue(new Error("corrupt"));
    await expect(count.read()).rejects.toThrow("corrupt");
  });
});

describe("changes", () => {
  it("give the new value, and store it", async () => {
    await count.write(4);
    expect(await count.change(plus(1))).toBe(5);
    expect(await stored()).toBe(5);
  });

  it("that come at once come one after the other", async () => {
    expect(await Promise.all([count.change(plus(1)), count.change(plus(10)), count.change(plus(100))])).toEqual([
      1, 11, 111,
    ]);
    expect(await stored()).toBe(111);
  });

  it("wait for each other also where they come through two items of one key", async () => {
    const sameCount = storedItem({ area: "local", key: "count", parse: parseCount });
    await Promise.all([count.change(plus(1)), sameCount.change(plus(10))]);
    expect(await stored()).toBe(11);
  });

  it("do not hold up what is written or removed: that begins at once, also in a page that is closing", async () => {
    const set = vi.spyOn(local, "set");
    const remove = vi.spyOn(local, "remove");
    const changed = count.change(plus(1));
    const written = count.write(5);
    const removed = count.remove();
    expect([set.mock.calls.length, remove.mock.calls.length]).toEqual([1, 1]);
    await Promise.all([changed, written, removed]);
    set.mockRestore();
    remove.mockRestore();
  });

  it("do not wait for those of another key", async () => {
    const writing = Promise.withResolvers<void>();
    vi.spyOn(local, "set").mockImplementationOnce(() => writing.promise);
    const slow = count.write(1);
    const other = storedItem({ area: "local", key: "other", parse: parseCount });
    expect(await other.change(plus(2))).toBe(2);
    writing.resolve();
    await slow;
  });

  it.each<[string, () => Promise<unknown>]>([
    [
      "it throws",
      () =>
        count.change(() => {
          throw new Error("failed");
        }),
    ],
    [
      "the storage is full",
      () => {
        vi.spyOn(local, "set").mockRejectedValueOnce(new Error("failed"));
        return count.change(plus(1));
      },
    ],
    [
      "the storage cannot be read",
      () => {
        vi.spyOn(local, "get").mockRejectedValueOnce(new Error("failed"));
        return count.change(plus(1));
      },
    ],
  ])("reject and leave the value as it was, but do not stop the next one, where %s", async (_why, fail) => {
    await count.write(4);
    const failing = fail();
    const next = count.change(plus(10));
    await expect(failing).rejects.toThrow("failed");
    expect(await next).toBe(14);
  });
});

describe("versions", () => {
  const toVersion2: Migration = ({ old, ...rest }) => ({ middle: old, ...rest });
  const toVersion3: Migration = ({ middle, ...rest }) => ({ newest: middle, ...rest });
  const migrations = [toVersion2, toVersion3];

  it.each<[string, unknown, unknown]>([
    ["without a version is of version 1", { old: 7 }, { newest: 7, version: 3 }],
    ["of version 1 goes through every migration", { old: 7, version: 1 }, { newest: 7, version: 3 }],
    ["of version 2 goes through the later ones only", { middle: 7, version: 2 }, { newest: 7, version: 3 }],
    ["of the newest version stays as it is", { middle: 7, version: 3 }, { middle: 7, version: 3 }],
    ["of a version not known yet stays as it is", { old: 7, version: 9 }, { old: 7, version: 9 }],
    ["with a version below the first is of version 1", { old: 7, version: 0 }, { newest: 7, version: 3 }],
    ["with a version that is no number is of version 1", { old: 7, version: "2" }, { newest: 7, version: 3 }],
  ])("an object %s", (_which, value, expected) => {
    expect(migrated(value, migrations)).toEqual(expected);
  });

  it("migrate once, however often it is asked for", () => {
    const once = migrated({ old: 7, middle: 8 }, migrations);
    expect(migrated(once, migrations)).toEqual(once);
  });

  it.each([null, undefined, 7, "x", [{ old: 7 }]])("%j is no object to migrate", (value) => {
    expect(migrated(value, migrations)).toBe(value);
  });

  const parse = (value: unknown) => ({ newest: Reflect.get(Object(value), "newest") as unknown });
  const item = storedItem({ area: "local", key: "versioned", parse, migrations });

  it("are written with the value, and not given to whoever reads it", async () => {
    await local.set({ versioned: { old: 7 } });
    expect(await item.change((value) => value)).toEqual({ newest: 7 });
    expect(await stored("versioned")).toEqual({ newest: 7, version: 3 });
    expect(await item.read()).toEqual({ newest: 7 });
  });

  it("are brought up to date also where another page has stored an older one", async () => {
    const heard = vi.fn();
    item.watch(heard, new AbortController().signal);
    await local.set({ versioned: { middle: 8, version: 2 } });
    expect(heard.mock.calls).toEqual([[{ newest: 8 }]]);
  });

  it.each([
    ["are not written where a value has none", undefined, { a: 1 }],
    ["are written where there is nothing to migrate yet, so that the first change can tell", [], { a: 1, version: 1 }],
  ])("%s", async (_what, none, expected) => {
    const plain = storedItem({ area: "local", key: "plain", parse: Object, ...(none ? { migrations: none } : {}) });
    await plain.write({ a: 1 });
    expect(await stored("plain")).toEqual(expected);
  });

  it("that are newer are not written over where a value keeps them, and no longer keep it once removed", async () => {
    const kept = storedItem({ area: "local", key: "versioned", parse, migrations, keepsNewer: true });
    await local.set({ versioned: { newest: 7, version: 4 } });
    expect(await kept.read()).toEqual({ newest: 7 });
    await expect(kept.change(() => ({ newest: 8 }))).rejects.toThrow('A newer version has stored "versioned"');
    expect(await stored("versioned")).toEqual({ newest: 7, version: 4 });
    await kept.remove();
    await kept.change(() => ({ newest: 8 }));
    expect(await stored("versioned")).toEqual({ newest: 8, version: 3 });
  });
});

describe("watching", () => {
  it("tells of every change, from whichever page, until the signal ends", async () => {
    const end = new AbortController();
    const heard = vi.fn();
    count.watch(heard, end.signal);
    await count.write(1);
    await local.set({ count: 2 });
    await local.set({ count: "broken" });
    end.abort();
    await count.write(3);
    expect(heard.mock.calls).toEqual([[1], [2], [0]]);
  });

  it("tells of a removal as of a value that is missing", async () => {
    await count.write(1);
    const parse = vi.fn(parseCount);
    const heard = vi.fn();
    storedItem({ area: "local", key: "count", parse }).watch(heard, new AbortController().signal);
    await count.remove();
    expect(parse.mock.calls).toEqual([[undefined]]);
    expect(heard.mock.calls).toEqual([[0]]);
  });

  it("tells of nothing else", async () => {
    const heard = vi.fn();
    count.watch(heard, new AbortController().signal);
    await local.set({ other: 1 });
    await session.set({ count: 1 });
    expect(heard).not.toHaveBeenCalled();
  });
});

describe("private windows", () => {
  const counts = windowItem({ key: "count", parse: parseCount });
  const [normal, inPrivate] = [counts(false), counts(true)];
  const inMemory = async () => (await session.get(null)) as Record<string, unknown>;
  const watched = () => {
    const [heard, heardInPrivate] = [vi.fn(), vi.fn()];
    const end = new AbortController();
    normal.watch(heard, end.signal);
    inPrivate.watch(heardInPrivate, end.signal);
    return { heard, heardInPrivate, end };
  };

  it("see what is stored for the others", async () => {
    await normal.write(7);
    expect(await inPrivate.read()).toBe(7);
  });

  it.each<[string, () => Promise<unknown>]>([
    ["change", () => inPrivate.change(plus(1))],
    ["write", () => inPrivate.write(8)],
  ])("%s a copy in memory, which no other window sees", async (_how, work) => {
    await normal.write(7);
    expect(await work()).toBe(8);
    expect([await inPrivate.read(), await normal.read()]).toEqual([8, 7]);
    expect(await local.get(null)).toEqual({ count: 7 });
    expect(await inMemory()).toEqual({ "private/count": 8 });
  });

  it("go on from their own copy, the others from theirs", async () => {
    await normal.write(7);
    await Promise.all([inPrivate.change(plus(1)), normal.change(plus(10)), inPrivate.change(plus(2))]);
    expect([await inPrivate.read(), await normal.read()]).toEqual([10, 17]);
  });

  it("have a copy also of a value that is empty", async () => {
    const list = windowItem({ key: "list", parse: (value) => (Array.isArray(value) ? value : []) });
    await list(false).write(["a"]);
    await list(true).change(() => []);
    expect(await list(true).read()).toEqual([]);
  });

  it("see what is stored for the others again once their copy is gone", async () => {
    await normal.write(7);
    await inPrivate.write(8);
    await inPrivate.remove();
    expect(await inPrivate.read()).toBe(7);
  });

  it("bring up to date what they copy, and keep what a newer version has stored", async () => {
    const parse = (value: unknown) => ({ newest: Reflect.get(Object(value), "newest") as unknown });
    const migrations: Migration[] = [({ old, ...rest }) => ({ newest: old, ...rest })];
    const item = windowItem({ key: "versioned", parse, migrations, keepsNewer: true })(true);
    await local.set({ versioned: { old: 7 } });
    await item.change((value) => value);
    expect(await inMemory()).toEqual({ "private/versioned": { newest: 7, version: 2 } });
    await item.remove();
    await local.set({ versioned: { newest: 7, version: 3 } });
    await expect(item.change((value) => value)).rejects.toThrow("A newer version");
  });

  it("hear of the others' changes until they have a copy, then of its changes, and of the others' once it goes", async () => {
    const { heard, heardInPrivate } = watched();
    const toldNext = async (expected: number[]) =>
      vi.waitFor(() => expect(heardInPrivate.mock.calls.flat()).toEqual(expected));
    await normal.write(1);
    await toldNext([1]);
    await inPrivate.write(8);
    await toldNext([1, 8]);
    await inPrivate.remove();
    await toldNext([1, 8, 1]);
    expect(heard.mock.calls).toEqual([[1]]);
  });

  it("are told of the others' changes what holds for them", async () => {
    await inPrivate.write(8);
    const { heard, heardInPrivate } = watched();
    await normal.write(2);
    await vi.waitFor(() => expect(heardInPrivate).toHaveBeenCalled());
    expect([heard.mock.calls, heardInPrivate.mock.calls]).toEqual([[[2]], [[8]]]);
  });

  it("hear nothing after the signal, though it ends while the storage is read", async () => {
    const { heardInPrivate, end } = watched();
    const answer = Promise.withResolvers<Record<string, unknown>>();
    const reading = vi.spyOn(session, "get").mockImplementationOnce(() => answer.promise);
    await inPrivate.write(8);
    expect(reading).toHaveBeenCalledOnce();
    end.abort();
    answer.resolve({ "private/count": 8 });
    await answer.promise;
    await inPrivate.read();
    expect(heardInPrivate).not.toHaveBeenCalled();
  });

  it("hear of the newest value last, though an older answer of the storage comes late", async () => {
    const { heardInPrivate } = watched();
    const late = Promise.withResolvers<Record<string, unknown>>();
    vi.spyOn(session, "get").mockImplementationOnce(() => late.promise);
    await inPrivate.write(1);
    await inPrivate.write(2);
    await vi.waitFor(() => expect(heardInPrivate.mock.calls).toEqual([[2]]));
    late.resolve({ "private/count": 1 });
    await late.promise;
    await inPrivate.read();
    expect(heardInPrivate.mock.calls).toEqual([[2]]);
  });

  it("log where a change cannot be read", async () => {
    const log = vi.spyOn(console, "error").mockReturnValue();
    watched();
    vi.spyOn(session, "get").mockRejectedValueOnce(new Error("corrupt"));
    await inPrivate.write(1);
    await vi.waitFor(() => expect(log).toHaveBeenCalledOnce());
  });
});
