import { expect, it } from "vitest";
import { splitEdits } from "./split-edits";

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
