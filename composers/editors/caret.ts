/** Where the writer has the caret, and where it belongs once something around it has changed. */
import type { Edit } from "../../rules/model/finding";
import { isTextField } from "./editable-root";
import { offsetOf, piecesOf, withoutFillers } from "./pieces";
import { selectionOf } from "./selection";

/** Offsets in the text that is read, UTF-16 units: where a selection began and where it ends; the same for a caret. */
export interface Caret {
  anchor: number;
  focus: number;
}

/** null: the writer's caret is not in this box. */
export function caretIn(root: HTMLElement): Caret | null {
  if (isTextField(root)) {
    // a text field has a place for the caret even where nobody ever set it
    const tree = root.getRootNode() as Document | ShadowRoot; // a connected element's root node is one of the two
    if (tree.activeElement !== root) return null;
    const { selectionStart: start, selectionEnd: end } = root;
    return root.selectionDirection === "backward" ? { anchor: end, focus: start } : { anchor: start, focus: end };
  }
  const selection = selectionOf(root);
  const { anchorNode, focusNode } = selection ?? {};
  if (!selection || !anchorNode || !focusNode || !root.contains(anchorNode) || !root.contains(focusNode)) return null;
  const pieces = piecesOf(root);
  return {
    anchor: offsetOf(pieces, { node: anchorNode, offset: selection.anchorOffset }),
    focus: offsetOf(pieces, { node: focusNode, offset: selection.focusOffset }),
  };
}

type Change = Pick<Edit, "start" | "end" | "text">;

/**
 * `sticks`: a place where something is inserted stays before it; a caret goes behind, as with typing, but what is
 * selected does not grow.
 */
function movedPlace(place: number, { start, end, text }: Change, sticks: boolean): number {
  const newEnd = start + withoutFillers(text).length;
  if (place < start || (place === start && (end > start || sticks))) return place;
  return place <= end ? newEnd : place + newEnd - end;
}

/** Where the caret belongs after all of these edits; they are meant for the same text and do not overlap. */
export function moved({ anchor, focus }: Caret, edits: readonly Change[]): Caret {
  let [from, to] = [anchor, focus];
  for (const edit of [...edits].sort((a, b) => b.start - a.start || b.end - a.end)) {
    const [old, oldTo] = [from, to];
    from = movedPlace(old, edit, old > oldTo);
    to = movedPlace(oldTo, edit, oldTo > old);
  }
  return { anchor: from, focus: to };
}
