/**
 * Editable elements that may belong to a library we do not know, with a model of its own. What the browser inserts into
 * the page may never reach such a model: Slate shows it and publishes without it, CKEditor takes it out again. A
 * paste that the page takes is different: it is the page's own code that then shows the text.
 */
import type { Editor } from "../composer";
import { cut, focusEditor, insertText, paste, pause, selectForInsertion } from "./insertion";

type UnknownEditor = Pick<Editor, "select" | "insert" | "retry" | "showAnew">;

const knownSigns = "[data-slate-editor], .ck-editor__editable";

/** Browsers write bare lines; what libraries render carries keys of theirs. Pages cannot hide that from us, and their objects on the nodes we cannot see. */
export function showsLibrary(root: HTMLElement): boolean {
  if (root.matches(knownSigns)) return true;
  for (const { attributes } of root.querySelectorAll("*")) {
    for (const { name } of attributes) if (name.startsWith("data-")) return true;
  }
  return false;
}

/** Such libraries look at the selection every 100 ms at most. */
const selectionPause = 120;

/** ms that a library may take to render after it lost the focus. */
const renderPause = 40;

export function unknownEditor(root: HTMLElement): UnknownEditor {
  const isLibrary = showsLibrary(root);
  let isPasteTaken = false;
  return {
    async select(_root, start, end, isSame) {
      await selectForInsertion(root, start, end, isSame, !isLibrary);
      if (isLibrary) await pause(selectionPause);
    },
    insert(_root, text) {
      // CKEditor makes a break of one line end, and a paragraph of two
      const pasted = root.matches(".ck-editor__editable") ? text.replaceAll("\n", "\n\n") : text;
      isPasteTaken = text === "" ? cut(root) : paste(root, pasted);
      if (!isPasteTaken) insertText(root, text);
    },
    retry(_root, text) {
      // a page can forbid pasting: that is taken too, and nothing comes of it
      if (!isPasteTaken) return false;
      isPasteTaken = false;
      insertText(root, text);
      return true;
    },
    /**
     * Leaving the field and coming back makes a library render what it really has. It also closes menus, and a page may fold up
     * a box that is left: so only where there is a sign of code that keeps a text of its own, which a bare box does not show.
     */
    async showAnew() {
      if (!isLibrary && !isPasteTaken) return;
      const hadPageFocus = root.ownerDocument.hasFocus();
      root.blur();
      if (!hadPageFocus) {
        root.dispatchEvent(new FocusEvent("blur"));
        root.dispatchEvent(new FocusEvent("focusout", { bubbles: true, composed: true }));
      }
      await pause(renderPause);
      if (root.isConnected) await focusEditor(root);
      await pause(renderPause);
    },
  };
}
