/**
 * How each editor kind is edited. What works where was measured with the real libraries; see `docs/composers.md`. How they are
 * recognised and read is in `readers.ts`.
 */
import type { Editor, EditorReader } from "../composer";
import { isTextField } from "./editable-root";
import { cut, insertLines, insertText, paste, pause, selectForInsertion } from "./insertion";
import { readerOf } from "./readers";
import { showsLibrary, unknownEditor } from "./unknown-editor";

type Writer = Pick<Editor, "select" | "insert">;

/**
 * Lexical and Draft.js take a whole paste, lines and all, and a whole cut; `insertText` with a line break and `delete`
 * over several lines destroy what is there.
 */
function insertByPaste(root: HTMLElement, text: string): void {
  if (text === "") cut(root);
  else if (!paste(root, text) && !text.includes("\n")) insertText(root, text);
}

// TipTap, Quill and bare editables keep blank lines with `insertText`; Quill 1 must not see a paste event at all

const insertInHistory = import.meta.env.FIREFOX ? insertLines : insertText;

const pasting: Writer = {
  async select(root, ...places) {
    await selectForInsertion(root, ...places);
    // Lexical takes the news of a selection for that of its own where it has set one just before: it hears it twice
    root.ownerDocument.dispatchEvent(new Event("selectionchange"));
    await pause(0);
  },
  insert: insertByPaste,
};

const writers: Record<EditorReader["kind"], Writer> = {
  lexical: pasting,
  draft: pasting,
  prosemirror: {
    select: selectForInsertion,
    insert(root, text) {
      // Firefox leaves a bare line break for the lines that go, which would be read as one more
      if (import.meta.env.FIREFOX && text === "") cut(root);
      else insertInHistory(root, text);
    },
  },
  quill: { select: selectForInsertion, insert: insertInHistory },
  textarea: {
    async select(root, start, end) {
      if (!isTextField(root)) return;
      root.focus({ preventScroll: true });
      root.setSelectionRange(Math.min(start, end), Math.max(start, end), end < start ? "backward" : "forward");
    },
    insert: insertText,
  },
  contenteditable: {
    select: (root, start, end, isSame) => selectForInsertion(root, start, end, isSame, true),
    insert: insertText,
  },
};

/** `isKnownBox`: a platform's file knows the box, and so how a bare one there is edited, as long as no library shows. */
export function editorOf(root: HTMLElement, isKnownBox: boolean): Editor | null {
  const reader = readerOf(root);
  const isUnknown = reader?.kind === "contenteditable" && (!isKnownBox || showsLibrary(root));
  return reader && { ...reader, ...(isUnknown ? unknownEditor(root) : writers[reader.kind]) };
}
