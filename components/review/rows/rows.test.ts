import { describe, expect, it } from "vitest";
import type { TextRange } from "../../../rules/model/draft";
import type { EditFix, Finding } from "../../../rules/model/finding";
import { applyEdits } from "../../../rules/text/apply-edits";
import { findingOf } from "../../../tests/support/fixtures";
import { keyFindings } from "../calm/finding-keys";
import { distinctEntries, repairOfAll, repeated, rowsOf, safelyRepaired } from "./rows";

const text = "Avaamme klo 9:30 JA SULJEMME klo 9:30. Lue lisää 9:30 jälkeen.";

/** Where these words stand, the first time or a later one. */
function at(words: string, time = 1, part = 0): TextRange {
  let start = -1;
  for (let count = 0; count < time; count++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { part, start, end: start + words.length };
}
const found = (check: string, ranges: TextRange[], change: Partial<Finding> = {}) =>
  findingOf({ check, kind: "found", ranges, ...change });
const rows = (...findings: Finding[]) => rowsOf(keyFindings([], findings, [text, text]));
/** The checks of each row, the gravest first. */
const checksOf = (...findings: Finding[]) =>
  rows(...findings).map(({ entries }) => entries.map(({ item }) => item.finding.check));

describe("findings about the same passage", () => {
  it.each<[string, TextRange, TextRange]>([
    ["the same", at("9:30"), at("9:30")],
    ["one within the other", at("klo 9:30"), at("9:30")],
    ["one around the other", at("9:30"), at("klo 9:30 JA")],
    ["one that reaches into the other", at("klo 9:30"), at("9:30 JA")],
  ])("are one row: %s", (_how, one, other) => {
    expect(checksOf(found("a", [one]), found("b", [other]))).toEqual([["a", "b"]]);
  });

  it.each<[string, TextRange, TextRange]>([
    ["side by side", at("klo "), at("9:30")],
    ["the other way round", at("9:30"), at("klo ")],
    ["at the same place of another post", at("9:30"), at("9:30", 1, 1)],
    ["elsewhere", at("9:30"), at("SULJEMME")],
  ])("are two rows where they are not: %s", (_how, one, other) => {
    expect(checksOf(found("a", [one]), found("b", [other]))).toEqual([["a"], ["b"]]);
  });

  it("are joined by their main passage alone", () => {
    expect(checksOf(found("a", [at("Avaamme"), at("9:30")]), found("b", [at("9:30")]))).toEqual([["a"], ["b"]]);
  });

  it("are never two that concern the whole draft", () => {
    expect(checksOf(found("a", []), found("b", []), found("a", []))).toEqual([["a"], ["b"], ["a"]]);
  });
});

describe("the same thing found again", () => {
  it("is one row, which says how often", () => {
    const [row, ...others] = rows(found("a", [at("9:30")]), found("a", [at("9:30", 2)]), found("a", [at("9:30", 3)]));
    expect([row?.times, row?.entries.length, others]).toEqual([3, 3, []]);
  });

  it.each<[string, Finding]>([
    ["of another check", found("b", [at("9:30", 2)])],
    ["of another kind", found("a", [at("9:30", 2)], { kind: "other" })],
    ["in other words", found("a", [at("SULJEMME")])],
  ])("is not what is found elsewhere: %s", (_how, other) => {
    expect(rows(found("a", [at("9:30")]), other).map(({ times }) => times)).toEqual([1, 1]);
  });

  it("goes into the row of the passage at which it was found first", () => {
    const findings = [
      found("a", [at("klo 9:30")]),
      found("c", [at("SULJEMME")]),
      found("b", [at("9:30")]),
      found("b", [at("9:30", 2)]),
    ];
    expect(checksOf(...findings)).toEqual([["a", "b", "b"], ["c"]]);
    expect(rows(...findings)[0]?.times).toBe(1); // of what the row says first
  });

  it("is told once, with all of its places, beside what else the row has", () => {
    const [row] = rows(found("a", [at("klo 9:30")]), found("b", [at("9:30")]), found("b", [at("9:30", 2)]));
    if (!row) throw new Error("no row");
    const distinct = distinctEntries(row);
    expect(distinct.map(({ item }) => item.finding.check)).toEqual(["a", "b"]);
    expect(distinct.map((entry) => repeated(row, entry).map(({ ranges }) => ranges[0]))).toEqual([
      [at("klo 9:30")],
      [at("9:30"), at("9:30", 2)],
    ]);
  });
});

describe("the order", () => {
  it("of the rows is that of the findings", () => {
    const findings = [
      found("a", [at("SULJEMME")], { level: "info" }),
      found("b", [at("Avaamme")], { level: "error" }),
      found("c", [], { level: "warning" }),
    ];
    expect(checksOf(...findings)).toEqual([["a"], ["b"], ["c"]]);
  });

  it("in a row is that of their gravity, and the gravest gives the row its level and key", () => {
    const [row] = rows(
      found("a", [at("9:30")], { level: "info" }),
      found("b", [at("9:30")], { level: "warning" }),
      found("c", [at("9:30")], { level: "error" }),
      found("d", [at("9:30")], { level: "reminder" }),
    );
    expect(row).toMatchObject({ level: "error", key: "c/found/1" });
    expect(row?.entries.map(({ item }) => item.finding.level)).toEqual(["error", "warning", "reminder", "info"]);
  });

  it("of equally grave ones in a row is that in which they were found", () => {
    const [row] = rows(
      found("a", [at("9:30")]),
      found("b", [at("9:30")], { level: "error" }),
      found("c", [at("9:30")]),
      found("d", [at("9:30")], { level: "error" }),
    );
    expect(row?.entries.map(({ item }) => item.finding.check)).toEqual(["b", "d", "a", "c"]);
  });
});

const edit = (range: TextRange, written: string) => ({
  ...range,
  expected: text.slice(range.start, range.end),
  text: written,
});
const fixOf = (label: string, ...edits: EditFix["edits"]): EditFix => ({
  ...{ kind: "edit", label, values: {}, safe: true, edits },
});
const clockAt = (time: number) =>
  found("a", [at("9:30", time)], { fixes: [fixOf("dot", edit(at("9:30", time), "9.30"))] });

describe("a repair for every place", () => {
  const dot = fixOf("dot", edit(at("9:30"), "9.30"));

  it("changes all of them, each once", () => {
    const repair = repairOfAll(dot, [clockAt(1), clockAt(2), clockAt(2), clockAt(3)]);
    if (repair.kind !== "edit") throw new Error("no edit");
    expect(repair.edits).toHaveLength(3);
    expect(applyEdits([text], repair.edits)).toEqual([text.replaceAll("9:30", "9.30")]);
  });

  it("takes from each the repair that has the same label", () => {
    const both = clockAt(2);
    both.fixes.unshift(fixOf("words", edit(at("klo 9:30", 2), "puoli kymmenen")));
    expect(repairOfAll(dot, [clockAt(1), both])).toMatchObject({
      label: "dot",
      edits: [edit(at("9:30"), "9.30"), edit(at("9:30", 2), "9.30")],
    });
  });

  it("inserts nothing twice at one place", () => {
    const place = { part: 0, start: 8, end: 8 };
    const inserting = found("a", [at("klo")], { fixes: [fixOf("add", edit(place, "aina "))] });
    expect(repairOfAll(fixOf("add", edit(place, "aina ")), [inserting, inserting])).toMatchObject({
      edits: [edit(place, "aina ")],
    });
  });

  it("keeps apart what stands at the same place of two posts", () => {
    const inPost = (part: number) =>
      found("a", [at("9:30", 1, part)], { fixes: [fixOf("dot", edit(at("9:30", 1, part), "9.30"))] });
    expect(repairOfAll(dot, [inPost(0), inPost(1)])).toMatchObject({ edits: [{ part: 0 }, { part: 1 }] });
  });

  it("is the repair as it is where it has one place, or changes no text", () => {
    expect(repairOfAll(dot, [clockAt(1)])).toBe(dot);
    const link = { kind: "link", label: "dot", values: {}, url: "https://kirkkonummi.fi/" } as const;
    expect(repairOfAll(link, [clockAt(1), clockAt(2)])).toBe(link);
  });
});

describe("what a single press repairs", () => {
  it("is what has a mechanical repair in the first place", () => {
    const mechanical = clockAt(1);
    const offered = found("b", [], { fixes: [{ ...fixOf("x"), safe: false }] });
    const secondly = found("c", [], { fixes: [{ ...fixOf("x"), safe: false }, fixOf("dot")] });
    const split = found("d", [], { fixes: [{ kind: "split", label: "", values: {}, parts: [] }, fixOf("dot")] });
    expect(safelyRepaired([found("e", []), offered, mechanical, secondly, split])).toEqual([mechanical]);
  });
});
