/** Setting the selection by offsets in the text that was read. */
import { piecesOf, placeAt } from "./pieces";

/** Chromium knows the selection inside a shadow tree only at that tree; Firefox at the document. */
export function selectionOf(root: HTMLElement): Selection | null {
  const tree = root.getRootNode();
  if (tree instanceof ShadowRoot && "getSelection" in tree && typeof tree.getSelection === "function") {
    return tree.getSelection() as Selection | null; // not in TypeScript's DOM, Chromium only
  }
  return root.ownerDocument.getSelection();
}

/** Returns false where this was selected already. */
export function select(root: HTMLElement, start: number, end: number): boolean {
  const pieces = piecesOf(root);
  const from = placeAt(root, pieces, start);
  const to = placeAt(root, pieces, end);
  const selection = selectionOf(root);
  const isSelected =
    selection?.anchorNode === from.node &&
    selection.anchorOffset === from.offset &&
    selection.focusNode === to.node &&
    selection.focusOffset === to.offset;
  // an editor loses its pending state when a selection that is right already is set again
  if (!isSelected) selection?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  return !isSelected;
}

/**
 * Where the browser itself keeps the undo history, what is inserted at the caret would be undone together with what was
 * typed just before, unless the selection has moved in between.
 */
export function endTyping(root: HTMLElement): void {
  selectionOf(root)?.selectAllChildren(root);
}
