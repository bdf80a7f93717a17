/** Marks a passage with the CSS Custom Highlight API: no node is added, the editor does not notice. */

import type { PassageView } from "./composer";
import { isTextField } from "./editors/editable-root";
import { editorOf } from "./editors/editors";
import { piecesOf, placeAt } from "./editors/pieces";
import { markTextField } from "./mark-text-field";
import { addStyleSheet } from "./page-elements";

const name = "ohjenuora-passage";
const rule = `::highlight(${name}) { background-color: #ffd75e; color: #1a1a1a; text-decoration: underline 2px #8a5a00; }`;
const styled = new WeakSet<Document | ShadowRoot>();

/** Highlights inside a shadow tree are styled by that tree. */
function style(tree: Document | ShadowRoot): void {
  if (styled.has(tree)) return;
  styled.add(tree);
  addStyleSheet(tree, rule);
}

/** Takes away the mark in a text field. */
let inTextField: AbortController | null = null;

export function unmark(): void {
  inTextField?.abort();
  inTextField = null;
  if ("highlights" in CSS) CSS.highlights.delete(name);
}

export function mark(root: HTMLElement, start: number, end: number, view: PassageView): void {
  unmark();
  const scroll = view !== "still";
  if (view === "select") void selectPassage(root, start, end);
  if (isTextField(root)) {
    inTextField = new AbortController();
    markTextField(root, start, end, scroll, inTextField.signal);
    return;
  }
  const pieces = piecesOf(root);
  const from = placeAt(root, pieces, start);
  const to = placeAt(root, pieces, end);
  const range = new Range();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  if ("highlights" in CSS) {
    style(root.getRootNode() as Document | ShadowRoot); // a connected element's root node is one of the two
    CSS.highlights.set(name, new Highlight(range));
  }
  if (scroll)
    (from.node instanceof Element ? from.node : from.node.parentElement)?.scrollIntoView({ block: "nearest" });
}

/** As an insertion would, so that the editor itself takes the selection up; not where the text changes meanwhile. */
async function selectPassage(root: HTMLElement, start: number, end: number): Promise<void> {
  const editor = editorOf(root, false);
  const text = editor?.read(root);
  window.focus(); // the press was in the panel; who presses a place to fill in is about to type there
  await editor?.select(root, start, end, () => editor.read(root) === text);
}
