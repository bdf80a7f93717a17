import { describe, expect, it } from "vitest";
import type { Edit } from "../model/finding";
import { applyEdits } from "./apply-edits";

const edit = (start: number, end: number, expected: string, text: string, more: Partial<Edit> = {}): Edit => ({
  part: 0,
  start,
  end,
  expected,
  text,
  ...more,
});

describe("applyEdits", () => {
  it.each([
    ["one replacement", ["abcd"], [edit(1, 3, "bc", "X")], ["aXd"]],
    ["two, given in any order", ["abcd"], [edit(3, 4, "d", "DD"), edit(0, 1, "a", "")], ["bcDD"]],
    ["two insertions at one place keep their order", ["ab"], [edit(1, 1, "", "1"), edit(1, 1, "", "2")], ["a12b"]],
    ["several parts", ["ab", "cd"], [edit(0, 1, "a", "A"), edit(0, 1, "c", "C", { part: 1 })], ["Ab", "Cd"]],
    ["an addition at the end", ["ab"], [edit(2, 2, "", "!", { atEnd: true })], ["ab!"]],
    ["touching edits", ["abcd"], [edit(0, 2, "ab", "1"), edit(2, 4, "cd", "2")], ["12"]],
  ])("%s", (_, parts, edits, wanted) => {
    expect(applyEdits(parts, edits)).toEqual(wanted);
  });

  it.each([
    ["the text has changed", ["abcd"], [edit(1, 3, "bx", "X")]],
    ["the part is gone", [], [edit(0, 0, "", "X")]],
    ["what should be at the end no longer is", ["ab more"], [edit(2, 2, "", "!", { atEnd: true })]],
    ["edits overlap", ["abcd"], [edit(0, 3, "abc", "1"), edit(2, 4, "cd", "2")]],
  ])("refuses where %s", (_, parts, edits) => {
    expect(applyEdits(parts, edits)).toBeNull();
  });
});
