/** The ways of putting text into an editor through its model; `editors.ts` says which editor takes which way. */
import { endTyping, select } from "./selection";

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Editors take up a selection that was set from outside a moment later; inserting at once lands at the old caret. */
const selectionPause = 40;

/** The browser tells editors of a selection in an event of its own, on a busy machine later than that; no longer than this is waited for it, ms. */
const longestTelling = 250;

/** Selects, and waits until the editor was told; false where it was selected already. */
async function selectAndTell(root: HTMLElement, start: number, end: number): Promise<boolean> {
  const told = new Promise((resolve) =>
    root.ownerDocument.addEventListener("selectionchange", resolve, { once: true }),
  );
  const isNew = select(root, start, end);
  if (isNew) await Promise.race([told, pause(longestTelling)]);
  return isNew;
}

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

export async function selectForInsertion(
  root: HTMLElement,
  start: number,
  end: number,
  isSame: () => boolean,
  isBare = false,
): Promise<void> {
  await focusEditor(root);
  if (isSame()) {
    // in one go: a key between the two would replace all that is selected
    if (isBare) endTyping(root);
    await selectAndTell(root, start, end);
  }
  await pause(selectionPause);
  // just after a focus ProseMirror takes a caret at the very start for one that the browser has set, and puts it back, once;
  // someone who types on has the caret where they want it
  if (isSame() && (await selectAndTell(root, start, end))) await pause(selectionPause);
}

function sendToEditor(root: HTMLElement, type: "paste" | "cut", clipboardData: DataTransfer, data: string): boolean {
  const init: ClipboardEventInit & { dataType: string; data: string } = {
    clipboardData,
    bubbles: true,
    cancelable: true,
    composed: true,
    // Firefox hands on an empty clipboard unless it is given in an older form that only Firefox knows
    dataType: "text/plain",
    data,
  };
  return !root.dispatchEvent(new ClipboardEvent(type, init));
}

/** A paste as the browser would send it; true where the editor took it. The person's own clipboard is not touched. */
export function paste(root: HTMLElement, text: string): boolean {
  const clipboard = new DataTransfer();
  clipboard.setData("text/plain", text);
  return sendToEditor(root, "paste", clipboard, text);
}

/** Takes out what is selected, as cutting would; true where the editor did. */
export function cut(root: HTMLElement): boolean {
  return sendToEditor(root, "cut", new DataTransfer(), "");
}

/** Typed into the focused editor, as one undo step; no text takes out what is selected. */
export function insertText(root: HTMLElement, text: string): void {
  root.ownerDocument.execCommand(text === "" ? "delete" : "insertText", false, text);
}

/**
 * As `insertText`, for editors that keep the undo history themselves, in Firefox, which drops line ends there unless each is
 * made as the Enter key makes it; the editors join what comes at once into one undo step.
 */
export function insertLines(root: HTMLElement, text: string): void {
  const page = root.ownerDocument;
  const [first = "", ...rest] = text.split("\n");
  const separator = page.queryCommandValue("defaultParagraphSeparator");
  // whole lines that are replaced leave the text beside the paragraphs: Enter would make it a DIV, which Quill drops
  page.execCommand("defaultParagraphSeparator", false, "p");
  if (getSelection()?.toString().includes("\n")) {
    // Quill 2 replaces lines by itself, one too many; where whole lines are deleted, only a letter keeps one
    insertText(root, "");
    insertText(root, first || "x");
    if (!first) insertText(root, "");
  } else if (first || !text) insertText(root, first);
  for (const line of rest) {
    page.execCommand("insertParagraph");
    if (line) insertText(root, line);
  }
  page.execCommand("defaultParagraphSeparator", false, separator);
}
