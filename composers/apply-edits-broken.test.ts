// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createComposer, giveSize, trusted } from "../tests/support/page-composer";
import { applyEdits } from "./apply-edits";
import type { Editor } from "./composer";
import { editorOf } from "./editors/editors";

// happy-dom has no editing commands: the editor is one that the page takes apart while it is being edited
vi.mock("./editors/editors", () => ({ editorOf: vi.fn() }));

const edit = { part: 0, start: 3, end: 3, expected: "", text: "!" };
const insert = vi.fn();
const broken: Editor = {
  kind: "draft",
  matches: () => true,
  read: () => "Hei",
  select: vi.fn(),
  insert,
};

beforeEach(() => {
  giveSize();
  vi.mocked(editorOf).mockReturnValue(broken);
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** A key as a person presses it; false where it is kept from the page. */
const press = (box: HTMLElement, key: string) =>
  box.dispatchEvent(trusted(new KeyboardEvent("keydown", { key, bubbles: true, composed: true, cancelable: true })));

it("after an edit that broke, keys reach the editor again, and what was typed meanwhile is there", async () => {
  const composer = createComposer(["Hei"]);
  const [box] = composer.roots;
  if (!box) throw new Error("The composer has no text field.");
  vi.mocked(broken.select).mockImplementation(async () => {
    expect(press(box, " ")).toBe(false); // Draft.js would double it while it takes a text
    throw new Error("The page has taken the editor apart.");
  });
  await expect(applyEdits(composer, [edit])).rejects.toThrow("taken the editor apart");
  expect(insert.mock.calls).toEqual([[box, " "]]);
  expect(press(box, " ")).toBe(true);
});
