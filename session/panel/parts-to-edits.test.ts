import { expect, it } from "vitest";
import type { Edit } from "../../rules/model/finding";
import { insertBelow, splitEdits } from "./parts-to-edits";

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
