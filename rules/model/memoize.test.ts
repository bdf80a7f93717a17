import { describe, expect, it, vi } from "vitest";
import { memoizePer } from "./memoize";

describe("memoizePer", () => {
  it("computes once for each object, also where two objects say the same", () => {
    const compute = vi.fn((words: readonly string[]) => ({ count: words.length }));
    const countOf = memoizePer(compute);
    const [first, second] = [["a"], ["a"]];
    expect(countOf(first)).toBe(countOf(first));
    expect(countOf(second)).toEqual({ count: 1 });
    expect(countOf(second)).not.toBe(countOf(first));
    expect(compute).toHaveBeenCalledTimes(2);
  });
});
