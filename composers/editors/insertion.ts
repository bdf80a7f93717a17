/** The ways of putting text into an editor that pass through its own model; which one serves whom: see each editor. */
import { select } from "./selection";

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Editors take up a selection that was set from outside a moment later; inserting at once lands at the old caret. */
const selectionPause = 40;

/** A click in the side panel takes the focus from the page; editors then ignore selections until they are told. */
export async function focusEditor(root: HTMLElement): Promise<void> {
  const tree = root.getRootNode() as Document | ShadowRoot; // a connected element's root node is one of the two
  const focused = tree.activeElement;
  if (focused !== root && !root.contains(focused)) root.focus({ preventScroll: true });
  if (root.ownerDocument.hasFocus()) return;
  root.dispatchEvent(new FocusEvent("focus"));
  root.dispatchEvent(new FocusEvent("focusin", { bubbles: true, composed: true }));
  await pause(selectionPause);
}

export async function selectForInsertion(root: HTMLElement, start: number, end: number): Promise<void> {
  await focusEditor(root);
  select(root, start, end);
  await pause(selectionPause);
}

/** A paste as the browser would send it; true where the editor took it. */
export function paste(root: HTMLElement, text: string): boolean {
  const data = new DataTransfer();
  data.setData("text/plain", text);
  const init: ClipboardEventInit & { dataType: string; data: string } = {
    clipboardData: data,
    bubbles: true,
    cancelable: true,
    composed: true,
    // Firefox hands on an empty clipboard unless it is given in its own, older form
    dataType: "text/plain",
    data: text,
  };
  return !root.dispatchEvent(new ClipboardEvent("paste", init));
}

/** Typed into the focused editor, as one undo step. */
export function insertText(root: HTMLElement, text: string): void {
  root.ownerDocument.execCommand(text === "" ? "delete" : "insertText", false, text);
}

/**
 * A paste of nothing deletes nothing. So that a deletion goes the same way as an insertion, the range is widened by a
 * neighbouring character, which is put back.
 */
export function widened(
  current: string,
  start: number,
  end: number,
): { start: number; end: number; text: string } | null {
  const segments = [
    ...new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(
      current.slice(Math.max(0, start - 40), start),
    ),
  ];
  const before = segments.at(-1)?.segment ?? "";
  if (before && before !== "\n") return { start: start - before.length, end, text: before };
  const after = new Intl.Segmenter(undefined, { granularity: "grapheme" })
    .segment(current.slice(end, end + 40))
    [Symbol.iterator]()
    .next();
  if (!after.done && after.value.segment !== "\n")
    return { start, end: end + after.value.segment.length, text: after.value.segment };
  return null;
}
