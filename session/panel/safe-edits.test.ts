import { describe, expect, it } from "vitest";
import type { Edit, Finding } from "../../rules/model/finding";
import { findingOf } from "../../tests/support/fixtures";
import { safeEdits } from "./safe-edits";

const text = "Klo 9:30 ja klo 10:30";
const editAt = (start: number, expected: string, instead: string): Edit => ({
  ...{ part: 0, start, end: start + expected.length, expected, text: instead },
});
const found = (edits: Edit[], safe = true): Finding =>
  findingOf({ fixes: [{ kind: "edit", label: "", values: {}, safe, edits }] });
const first = editAt(4, "9:30", "9.30");
const second = editAt(16, "10:30", "10.30");

describe("several safe repairs", () => {
  it("become one, in the order of the findings", () => {
    const made = safeEdits([found([second]), found([first])], [text], () => [text]);
    expect(made).toEqual({ edits: [second, first], count: 2, checks: ["all-caps", "all-caps"], isOffered: true });
  });

  it.each([
    ["overlaps an earlier one", [found([first]), found([editAt(5, ":", "."), second])]],
    ["is the same as an earlier one", [found([first]), found([first])]],
    ["is not safe", [found([first]), found([second], false)]],
    ["is no repair of the text", [found([first]), findingOf()]],
  ])("leave out one that %s", (_why, findings) => {
    expect(safeEdits(findings, [text], () => [text])).toMatchObject({ edits: [first], count: 1, checks: ["all-caps"] });
  });

  it("follow the text, and leave out what is for words that have changed or for another composer", () => {
    const now = ["Klo 9:45 ja nyt klo 10:30"];
    const moved = { ...second, start: 20, end: 25 };
    expect(safeEdits([found([first]), found([second])], now, () => ["Klo 9:45 ja klo 10:30"]).edits).toContainEqual(
      moved,
    );
    expect(safeEdits([found([first])], ["Klo 9 ja klo 10:30"], () => [text])).toMatchObject({
      count: 0,
      isOffered: true,
    });
    expect(safeEdits([found([first])], [text], () => null)).toMatchObject({ count: 0, isOffered: true });
  });
});
