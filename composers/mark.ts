/** Marks a passage with the CSS Custom Highlight API: no node is added, the editor does not notice. */

import { isTextField } from "./editors/editable-root";
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

export function mark(root: HTMLElement, start: number, end: number, scroll: boolean): void {
  unmark();
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
