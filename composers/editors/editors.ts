/**
 * The editor kinds, most particular first: how each is recognised, read and edited. What works where was measured with
 * the real libraries; see `docs/composers.md`.
 */
import type { Editor } from "../composer";
import { insertText, paste, selectForInsertion, widened } from "./insertion";
import { readBlocks } from "./pieces";

/** Lexical and Draft.js take a whole paste, lines and all; `insertText` with a line break destroys what is there. */
async function replaceByPaste(root: HTMLElement, start: number, end: number, text: string): Promise<void> {
  const wide = text === "" ? widened(readBlocks(root), start, end) : { start, end, text };
  if (!wide) {
    await selectForInsertion(root, start, end);
    insertText(root, "");
    return;
  }
  await selectForInsertion(root, wide.start, wide.end);
  if (!paste(root, wide.text) && !wide.text.includes("\n")) insertText(root, wide.text);
}

/** TipTap, Quill and bare editables keep blank lines with `insertText`; Quill 1 must not see a paste event at all. */
async function replaceByTyping(root: HTMLElement, start: number, end: number, text: string): Promise<void> {
  await selectForInsertion(root, start, end);
  insertText(root, text);
}

const lexical: Editor = {
  kind: "lexical",
  matches: (root) => root.dataset.lexicalEditor === "true",
  read: readBlocks,
  replace: replaceByPaste,
};

const draft: Editor = {
  kind: "draft",
  matches: (root) =>
    root.classList.contains("public-DraftEditor-content") || root.querySelector("[data-contents]") !== null,
  read: readBlocks,
  replace: replaceByPaste,
};

const prosemirror: Editor = {
  kind: "prosemirror",
  matches: (root) => root.classList.contains("ProseMirror"),
  read: readBlocks,
  replace: replaceByTyping,
};

const quill: Editor = {
  kind: "quill",
  matches: (root) => root.classList.contains("ql-editor"),
  read: readBlocks,
  replace: replaceByTyping,
};

const textarea: Editor = {
  kind: "textarea",
  matches: (root) => root instanceof HTMLTextAreaElement,
  read: (root) => (root instanceof HTMLTextAreaElement ? root.value : ""),
  async replace(root, start, end, text) {
    if (!(root instanceof HTMLTextAreaElement)) return;
    // text fields take a selection at once
    root.focus({ preventScroll: true });
    root.setSelectionRange(start, end);
    insertText(root, text);
  },
};

const contenteditable: Editor = {
  kind: "contenteditable",
  matches: (root) => root.isContentEditable,
  read: readBlocks,
  replace: replaceByTyping,
};

export const editors: readonly Editor[] = [textarea, lexical, draft, prosemirror, quill, contenteditable];

export function editorOf(root: HTMLElement): Editor | null {
  return editors.find((editor) => editor.matches(root)) ?? null;
}
