import { expect, it } from "vitest";
import type { Edit } from "../../rules/model/finding";
import { insertBelow } from "./parts-to-edits";
import { rebased } from "./rebase-edits";

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
  ["an insertion behind what was taken out", "yksi kaksi", "yksi", edit(10, 10), null],
  ["an insertion behind what was typed there", "yksi kaksi", "yksi kaksi kolme", edit(10, 10), [10, 10]],
  ["a part that has gone", "yksi", "yksi", edit(0, 1, { part: 1 }), null],
])("%s", (_what, old, now, asked, range) => {
  const [moved] = rebased([asked], [old], [now]) ?? [];
  expect(moved ? [moved.start, moved.end] : null).toEqual(range);
});

it("what is put below a text stays below it while someone types on at its end", () => {
  expect(rebased([insertBelow(["suomi"], "svenska")], ["suomi"], ["suomi!"])).toMatchObject([{ start: 6, end: 6 }]);
});
