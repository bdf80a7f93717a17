import { describe, expect, it } from "vitest";
import { firstIndex } from "./first-index";

describe("firstIndex", () => {
  it.each([
    [[], 3, 0],
    [[1, 2, 4], 0, 0],
    [[1, 2, 4], 2, 1],
    [[1, 2, 4], 3, 2],
    [[1, 2, 4], 5, 3],
    [[2, 2, 2], 2, 0],
  ])("in %j the first from %i on is at %i", (sorted, least, expected) => {
    expect(firstIndex(sorted, (item) => item >= least)).toBe(expected);
  });
});
