import { describe, expect, it } from "vitest";
import { applyEdits } from "./apply-edits";
import { appendTo, insertAfter, replaceRange } from "./edits";

describe("edits", () => {
  it("replaces a range and carries what stood there", () => {
    expect(replaceRange({ parts: ["abcd"] }, { part: 0, start: 1, end: 3 }, "X")).toEqual({
      part: 0,
      start: 1,
      end: 3,
      expected: "bc",
      text: "X",
    });
  });

  it.each([
    ["after a gap", "teksti", "teksti\n\nlisä"],
    ["white space at the end gives way", "teksti \n\n\n", "teksti\n\nlisä"],
    ["no gap in an empty text", "", "lisä"],
    ["no gap where only white space stands", "\n ", "lisä"],
  ])("appends: %s", (_, text, wanted) => {
    const edit = appendTo({ parts: [text] }, 0, "lisä", "\n\n");
    expect(edit.atEnd).toBe(true);
    expect(applyEdits([text], [edit])).toEqual([wanted]);
  });

  it.each([
    ["the last line", "yksi\nkaksi", 6, "yksi\nkaksi\nX"],
    ["a line in the middle", "yksi\nkaksi\nkolme", 6, "yksi\nkaksi\nX\nkolme"],
    ["the end of a line", "yksi\nkaksi", 4, "yksi\nX\nkaksi"],
  ])("inserts after %s", (_, text, at, wanted) => {
    expect(applyEdits([text], [insertAfter({ parts: [text] }, 0, at, "\nX")])).toEqual([wanted]);
  });
});
