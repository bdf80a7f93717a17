/**
 * The editor kinds, most particular first: how each is recognised, read and edited. What works where was measured with
 * the real libraries; see `docs/composers.md`.
 */
import type { Editor } from "../composer";
import { isTextField } from "./editable-root";
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

/** What is the same for all libraries whose text stands in blocks. */
const richEditor = { read: readBlocks, select: selectForInsertion };

const lexical: Editor = {
  ...richEditor,
  kind: "lexical",
  matches: (root) => root.getAttribute("data-lexical-editor") === "true",
  insert: insertByPaste,
};

const draft: Editor = {
  ...richEditor,
  kind: "draft",
  matches: (root) =>
    root.classList.contains("public-DraftEditor-content") || root.querySelector("[data-contents]") !== null,
  insert: insertByPaste,
};

// TipTap, Quill and bare editables keep blank lines with `insertText`; Quill 1 must not see a paste event at all

const insertInHistory = import.meta.env.FIREFOX ? insertLines : insertText;

const prosemirror: Editor = {
  ...richEditor,
  kind: "prosemirror",
  matches: (root) => root.classList.contains("ProseMirror"),
  insert(root, text) {
    // Firefox leaves a bare line break for the lines that go, which would be read as one more
    if (import.meta.env.FIREFOX && text === "") cut(root);
    else insertInHistory(root, text);
  },
};

const quill: Editor = {
  ...richEditor,
  kind: "quill",
  matches: (root) => root.classList.contains("ql-editor"),
  insert: insertInHistory,
};

const textarea: Editor = {
  kind: "textarea",
  matches: isTextField,
  read: (root) => (isTextField(root) ? root.value : ""),
  async select(root, start, end) {
    if (!isTextField(root)) return;
    root.focus({ preventScroll: true });
    root.setSelectionRange(start, end);
  },
  insert: insertText,
};

const contenteditable: Editor = {
  kind: "contenteditable",
  matches: (root) => root.isContentEditable,
  read: readBlocks,
  select: (root, start, end, isSame) => selectForInsertion(root, start, end, isSame, true),
  insert: insertText,
};

const editors: readonly Editor[] = [textarea, lexical, draft, prosemirror, quill, contenteditable];

/** An element that an editor library has taken over stays with that library. */
const knownEditors = new WeakMap<HTMLElement, Editor>();

export function editorOf(root: HTMLElement): Editor | null {
  const knownEditor = knownEditors.get(root);
  if (knownEditor) return knownEditor;
  const editor = editors.find((candidate) => candidate.matches(root)) ?? null;
  if (editor && editor !== contenteditable) knownEditors.set(root, editor);
  return editor;
}

/** The text of an editable element; `""` where its editor is not known. */
export const textOf = (root: HTMLElement): string => editorOf(root)?.read(root) ?? "";
