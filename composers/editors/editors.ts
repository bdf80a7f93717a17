/**
 * The editor kinds, most particular first: how each is recognised, read and edited. What works where was measured with
 * the real libraries; see `docs/composers.md`.
 */
import type { Editor } from "../composer";
import { cut, insertLines, insertText, paste, selectForInsertion } from "./insertion";
import { readBlocks } from "./pieces";

/**
 * Lexical and Draft.js take a whole paste, lines and all, and a whole cut; `insertText` with a line break and `delete`
 * over several lines destroy what is there.
 */
function insertByPaste(root: HTMLElement, text: string): void {
  if (text === "") cut(root);
  else if (!paste(root, text) && !text.includes("\n")) insertText(root, text);
}

const lexical: Editor = {
  kind: "lexical",
  matches: (root) => root.getAttribute("data-lexical-editor") === "true",
  read: readBlocks,
  select: selectForInsertion,
  insert: insertByPaste,
};

const draft: Editor = {
  kind: "draft",
  matches: (root) =>
    root.classList.contains("public-DraftEditor-content") || root.querySelector("[data-contents]") !== null,
  read: readBlocks,
  select: selectForInsertion,
  insert: insertByPaste,
};

// TipTap, Quill and bare editables keep blank lines with `insertText`; Quill 1 must not see a paste event at all

const insertInHistory = import.meta.env.FIREFOX ? insertLines : insertText;

const prosemirror: Editor = {
  kind: "prosemirror",
  matches: (root) => root.classList.contains("ProseMirror"),
  read: readBlocks,
  select: selectForInsertion,
  insert(root, text) {
    // Firefox leaves a bare line break for the lines that go, which would be read as one more
    if (import.meta.env.FIREFOX && text === "") cut(root);
    else insertInHistory(root, text);
  },
};

const quill: Editor = {
  kind: "quill",
  matches: (root) => root.classList.contains("ql-editor"),
  read: readBlocks,
  select: selectForInsertion,
  insert: insertInHistory,
};

const textarea: Editor = {
  kind: "textarea",
  matches: (root) => root instanceof HTMLTextAreaElement,
  read: (root) => (root instanceof HTMLTextAreaElement ? root.value : ""),
  async select(root, start, end) {
    if (!(root instanceof HTMLTextAreaElement)) return;
    root.focus({ preventScroll: true });
    root.setSelectionRange(start, end);
  },
  insert: insertText,
};

const contenteditable: Editor = {
  kind: "contenteditable",
  matches: (root) => root.isContentEditable,
  read: readBlocks,
  select(root, start, end, isSame) {
    return selectForInsertion(root, start, end, isSame, true);
  },
  insert: insertText,
};

const editors: readonly Editor[] = [textarea, lexical, draft, prosemirror, quill, contenteditable];

/** A library takes over an element once, and then keeps it. */
const known = new WeakMap<HTMLElement, Editor>();

export function editorOf(root: HTMLElement): Editor | null {
  const before = known.get(root);
  if (before) return before;
  const editor = editors.find((candidate) => candidate.matches(root)) ?? null;
  if (editor && editor !== contenteditable) known.set(root, editor);
  return editor;
}
