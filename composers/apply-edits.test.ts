import { describe, expect, it } from "vitest";
import type { Edit } from "../rules/model/finding";
import { insertable, merged } from "./apply-edits";

const edit = (start: number, end: number, expected: string, text: string, part = 0): Edit => ({
  part,
  start,
  end,
  expected,
  text,
});
const plain = () => true;

describe("edits of one repair", () => {
  it("near each other become one, so that one undo takes them back", () => {
    const edits = [edit(17, 22, "19:00", "19"), edit(4, 9, "18:00", "18")];
    expect(merged(edits, ["klo 18:00 ja klo 19:00"], plain)).toEqual([
      edit(4, 22, "18:00 ja klo 19:00", "18 ja klo 19"),
    ]);
  });
  it("stay apart across what is more than its characters, such as a mention", () => {
    const edits = [edit(0, 1, "a", "b"), edit(12, 13, "c", "d")];
    const askedRanges: number[][] = [];
    const mention = (...range: number[]) => {
      askedRanges.push(range);
      return false;
    };
    expect(merged(edits, ["a @kunta xx c"], mention)).toEqual(edits);
    expect(askedRanges).toEqual([[0, 1, 12]]);
  });
  it("stay apart where much text lies between", () => {
    const edits = [edit(0, 1, "a", "b"), edit(501, 502, "c", "d")];
    expect(merged(edits, [`a${" ".repeat(500)}c`], plain)).toEqual(edits);
  });
  it("stay apart in different parts", () => {
    const edits = [edit(0, 1, "a", "b"), edit(0, 1, "c", "d", 1)];
    expect(merged(edits, ["a", "c"], plain)).toEqual(edits);
  });
  it("keep asking for the end of the text where one of them does", () => {
    const edits = [edit(0, 1, "a", "b"), { ...edit(3, 3, "", "!"), atEnd: true as const }];
    expect(merged(edits, ["a b"], plain)).toEqual([{ ...edit(0, 3, "a b", "b b!"), atEnd: true }]);
  });
  it("are refused where they overlap", () => {
    expect(merged([edit(0, 3, "abc", "x"), edit(2, 4, "cd", "y")], ["abcd"], plain)).toBeNull();
  });
});

it.each([
  ["a\0b", "ab"],
  ["a\r\nb\rc", "a\nb\nc"],
  ["a\uD800b", "a\uFFFDb"],
])("%j is inserted as %j", (text, inserted) => {
  expect(insertable(text)).toBe(inserted);
});
