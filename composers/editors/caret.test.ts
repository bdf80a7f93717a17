import { describe, expect, it } from "vitest";
import { moved } from "./caret";

const replaced = { start: 4, end: 9, text: "18" };
const inserted = { start: 4, end: 4, text: "klo " };

describe("a caret moves by what a repair added or took before it", () => {
  it.each([
    ["before what is replaced", 3, replaced, 3],
    ["at its start", 4, replaced, 4],
    ["inside it", 6, replaced, 6],
    ["at its end", 9, replaced, 6],
    ["behind it", 11, replaced, 8],
    ["before what is inserted", 3, inserted, 3],
    ["where something is inserted", 4, inserted, 8],
    ["behind what is inserted", 5, inserted, 9],
    ["inside what is taken out", 6, { ...replaced, text: "" }, 4],
    ["behind what has a character that editors drop", 11, { ...replaced, text: "1\u200B8" }, 8],
  ])("%s", (_what, at, edit, after) => {
    expect(moved({ anchor: at, focus: at }, [edit])).toEqual({ anchor: after, focus: after });
  });
  it("by all of several edits, whatever their order, and not by what lies between them", () => {
    const other = { start: 14, end: 19, text: "19" };
    for (const edits of [
      [replaced, other],
      [other, replaced],
    ]) {
      expect(moved({ anchor: 12, focus: 12 }, edits)).toEqual({ anchor: 9, focus: 9 });
      expect(moved({ anchor: 20, focus: 20 }, edits)).toEqual({ anchor: 14, focus: 14 });
    }
  });
});

describe("what is selected", () => {
  it("stays selected, in its direction", () => {
    expect(moved({ anchor: 11, focus: 4 }, [replaced])).toEqual({ anchor: 8, focus: 4 });
    expect(moved({ anchor: 4, focus: 9 }, [replaced])).toEqual({ anchor: 4, focus: 6 });
  });
  it("does not grow by what is inserted at its borders", () => {
    expect(moved({ anchor: 0, focus: 4 }, [inserted])).toEqual({ anchor: 0, focus: 4 });
    expect(moved({ anchor: 4, focus: 0 }, [inserted])).toEqual({ anchor: 4, focus: 0 });
    expect(moved({ anchor: 4, focus: 6 }, [inserted])).toEqual({ anchor: 8, focus: 10 });
  });
});
