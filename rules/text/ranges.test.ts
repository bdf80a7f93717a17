import { expect, it } from "vitest";
import { offsetsOfMatch, outside, rangeOf, rangeOfMatch } from "./ranges";

const range = (start: number, end: number, part = 0) => ({ part, start, end });

it.each([
  ["overlapping ones go", [range(0, 5), range(6, 9)], [range(4, 7)], []],
  ["touching ones stay", [range(0, 4), range(7, 9)], [range(4, 7)], [range(0, 4), range(7, 9)]],
  ["other parts do not matter", [range(0, 4, 1)], [range(0, 9, 0)], [range(0, 4, 1)]],
  ["in any order", [range(8, 9), range(0, 2)], [range(20, 30), range(1, 3)], [range(8, 9)]],
  ["nothing taken", [range(0, 2)], [], [range(0, 2)]],
])("%s", (_, ranges, taken, expected) => {
  expect(outside(ranges, taken)).toEqual(expected);
});

it("takes the range alone out of something that has more to it", () => {
  const hashtag = { ...range(2, 5, 1), tag: "#a" };
  expect(rangeOf(hashtag)).toEqual(range(2, 5, 1));
});

it("says where a match stands", () => {
  const match = /b+/.exec("aabbb");
  if (!match) throw new Error("there is a match");
  expect(offsetsOfMatch(match)).toEqual({ start: 2, end: 5 });
  expect(rangeOfMatch(match, 3)).toEqual(range(2, 5, 3));
});
