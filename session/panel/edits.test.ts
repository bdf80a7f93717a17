import { expect, it } from "vitest";
import type { Edit } from "../../rules/model/finding";
import { insertBelow, rebased, splitEdits } from "./edits";

const edit = (start: number, end: number, more: Partial<Edit> = {}): Edit => ({
  ...{ part: 0, start, end, expected: "", text: "x" },
  ...more,
});

it.each<[string, string, string, Edit, [number, number] | null]>([
  ["typed behind it", "yksi kaksi", "yksi kaksi kolme", edit(0, 4), [0, 4]],
  ["typed before it", "yksi kaksi", "no yksi kaksi", edit(5, 10), [8, 13]],
  ["taken out before it", "yksi kaksi", "kaksi", edit(5, 10), [0, 5]],
  ["typed inside it", "yksi kaksi", "yksi kaXksi", edit(5, 10), null],
  ["typed at the end of a text that it belongs to the end of", "yksi", "yksi!", edit(4, 4, { atEnd: true }), [5, 5]],
  ["a part that has gone", "yksi", "yksi", edit(0, 1, { part: 1 }), null],
])("%s", (_what, old, now, asked, range) => {
  const [moved] = rebased([asked], [old], [now]) ?? [];
  expect(moved ? [moved.start, moved.end] : null).toEqual(range);
});
it("a post that becomes a thread: the first part replaces the text, the second goes to the clipboard", () => {
  expect(splitEdits(["suomi\n\nsvenska"], ["suomi", "svenska"])).toEqual({
    edits: [{ part: 0, start: 0, end: 14, expected: "suomi\n\nsvenska", text: "suomi" }],
    rest: ["svenska"],
  });
});

it("parts that are already right are not touched", () => {
  expect(splitEdits(["suomi", "x"], ["suomi", "svenska"])).toEqual({
    edits: [{ part: 1, start: 0, end: 1, expected: "x", text: "svenska" }],
    rest: [],
  });
});

it.each<[string, string[], string, Partial<Edit>]>([
  ["one text", ["suomi"], "\n\nsvenska", { part: 0, start: 5, end: 5 }],
  ["the last part of a thread", ["suomi", "svenska!"], "\n\nsvenska", { part: 1, start: 8, end: 8 }],
])("what is put below %s stands behind a blank line at its very end", (_what, present, text, place) => {
  expect(insertBelow(present, "svenska")).toEqual({ ...place, expected: "", text, atEnd: true });
});

it("what is put below a text stays below it while someone types on at its end", () => {
  expect(rebased([insertBelow(["suomi"], "svenska")], ["suomi"], ["suomi!"])).toMatchObject([{ start: 6, end: 6 }]);
});
