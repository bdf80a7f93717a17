import { afterEach, expect, it, vi } from "vitest";
import { createTabQueue } from "./tab-queue";

afterEach(() => {
  vi.restoreAllMocks();
});

/** A queue whose work is begun and ended by hand. */
function createQueue() {
  const begun: string[] = [];
  const ends: PromiseWithResolvers<void>[] = [];
  const ask = createTabQueue(
    (tab, request: string) => {
      begun.push(`${tab} ${request}`);
      const end = Promise.withResolvers<void>();
      ends.push(end);
      return end.promise;
    },
    (earlier, later) => `${earlier}+${later}`,
  );
  return {
    begun,
    ask,
    end: (place: number) => ends[place]?.resolve(),
    fail: (place: number) => ends[place]?.reject("x"),
  };
}

it("begins at once where nothing else is done for the tab", () => {
  const { begun, ask } = createQueue();
  void ask(1, "a");
  void ask(2, "b");
  expect(begun).toEqual(["1 a", "2 b"]);
});

it("begins what waits once the former is done, merged into one", async () => {
  const { begun, ask, end } = createQueue();
  const first = ask(1, "a");
  const others = [ask(1, "b"), ask(1, "c"), ask(1, "d")];
  expect(begun).toEqual(["1 a"]);
  end(0);
  await first;
  await vi.waitUntil(() => begun.length === 2);
  expect(begun).toEqual(["1 a", "1 b+c+d"]);
  end(1);
  expect(await Promise.all(others)).toEqual([undefined, undefined, undefined]);
  void ask(1, "e");
  expect(begun.at(-1)).toBe("1 e");
});

it("goes on after work that broke, and logs it", async () => {
  const log = vi.spyOn(console, "error").mockReturnValue();
  const { begun, ask, end, fail } = createQueue();
  const first = ask(1, "a");
  const second = ask(1, "b");
  fail(0);
  await first;
  await vi.waitUntil(() => begun.length === 2);
  end(1);
  await second;
  expect(log.mock.calls).toEqual([["The work for a tab broke:", "x"]]);
});
