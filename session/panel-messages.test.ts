import { expect, it } from "vitest";
import { parsePanelMessage } from "./panel-messages";

const edit = { part: 0, start: 1, end: 2, expected: "a", text: "b" };

it("lets through what a panel says", () => {
  for (const message of [
    { type: "look-again" },
    { type: "edit", request: 1, composer: "c", edits: [edit, { ...edit, atEnd: true }] },
    { type: "mark", composer: "c", passage: null, scroll: false },
    { type: "mark", composer: "c", passage: { part: 0, start: 0, end: 3 }, scroll: true },
  ]) {
    expect(parsePanelMessage(message)).toEqual(message);
  }
});

it.each([
  ["nothing", undefined],
  ["an unknown type", { type: "run", code: "alert(1)" }],
  ["an edit without edits", { type: "edit", request: 1, composer: "c", edits: [] }],
  ["an edit with one wrong part", { type: "edit", request: 1, composer: "c", edits: [edit, { ...edit, part: -1 }] }],
  ["a range that ends before it starts", { type: "edit", request: 1, composer: "c", edits: [{ ...edit, end: 0 }] }],
  ["a text that is none", { type: "edit", request: 1, composer: "c", edits: [{ ...edit, text: {} }] }],
  ["no composer", { type: "edit", request: 1, edits: [edit] }],
  ["a passage that is none", { type: "mark", composer: "c", passage: "all", scroll: false }],
])("drops %s", (_what, message) => {
  expect(parsePanelMessage(message)).toBeNull();
});
