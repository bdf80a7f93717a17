import { describe, expect, it } from "vitest";
import type { Edit } from "../rules/review";
import { insertable, merged } from "./apply-edits";

const edit = (start: number, end: number, expected: string, text: string, part = 0): Edit => ({
  part,
  start,
  end,
  expected,
  text,
});

describe("edits of one repair", () => {
  it("near each other become one, so that one undo takes them back", () => {
    expect(merged([edit(17, 22, "19:00", "19"), edit(4, 9, "18:00", "18")], ["klo 18:00 ja klo 19:00"])).toEqual([
      edit(4, 22, "18:00 ja klo 19:00", "18 ja klo 19"),
    ]);
  });
  it("stay apart across a mention, which is more than its characters", () => {
    const edits = [edit(0, 1, "a", "b"), edit(12, 13, "c", "d")];
    expect(merged(edits, ["a @kunta xx c"])).toEqual(edits);
  });
  it("stay apart in different parts", () => {
    const edits = [edit(0, 1, "a", "b"), edit(0, 1, "c", "d", 1)];
    expect(merged(edits, ["a", "c"])).toEqual(edits);
  });
});

it.each([
  ["a\0b", "ab"],
  ["a\r\nb\rc", "a\nb\nc"],
  ["a\uD800b", "a\uFFFDb"],
])("%j is inserted as %j", (text, inserted) => {
  expect(insertable(text)).toBe(inserted);
});
