import { describe, expect, it, vi } from "vitest";
import { oncePer } from "./once-per";

describe("oncePer", () => {
  it("computes once for each object, also where two objects say the same", () => {
    const compute = vi.fn((words: readonly string[]) => ({ count: words.length }));
    const countOf = oncePer(compute);
    const [first, second] = [["a"], ["a"]];
    expect(countOf(first)).toBe(countOf(first));
    expect(countOf(second)).toEqual({ count: 1 });
    expect(countOf(second)).not.toBe(countOf(first));
    expect(compute).toHaveBeenCalledTimes(2);
  });
});
