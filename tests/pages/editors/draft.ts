/** Draft.js under React 17, as X uses it. */
import { ContentState, Editor, EditorState, SelectionState } from "draft-js";
import { createElement, createRef } from "react";
import { render, unmountComponentAtNode } from "react-dom";
import { element } from "../shared/element";
import type { BoxOptions, EditorBox } from "./box";
import { decorator } from "./draft-decorators";

interface DraftOptions extends BoxOptions {
  /** `data-testid` of the editable node. */
  testId?: string;
}

export function createDraftBox(options: DraftOptions): EditorBox {
  const host = element("div", { class: "box" });
  const editor = createRef<Editor>();
  let state = EditorState.createWithContent(ContentState.createFromText(""), decorator);

  const blocks = () => state.getCurrentContent().getBlocksAsArray();
  const text = (): string => state.getCurrentContent().getPlainText("\n");

  function show(next: EditorState): void {
    state = next;
    const props = {
      ref: editor,
      editorState: state,
      onChange: change,
      placeholder: options.placeholder,
      ariaLabel: options.attributes["aria-label"],
      ariaMultiline: true,
      role: options.attributes.role ?? "textbox",
      webDriverTestID: options.testId,
      spellCheck: true,
      stripPastedStyles: true,
    };
    render(createElement(Editor, props), host);
  }
  function change(next: EditorState): void {
    show(next);
    options.onChange(text());
  }
  /** Block key and offset within it. */
  function pointAt(offset: number): { key: string; offset: number } {
    let left = offset;
    let last = { key: "", offset: 0 };
    for (const block of blocks()) {
      last = { key: block.getKey(), offset: Math.min(left, block.getLength()) };
      if (left <= block.getLength()) break;
      left -= block.getLength() + 1;
    }
    return last;
  }

  show(state);
  const root = host.querySelector<HTMLElement>("[contenteditable]");
  if (!root) throw new Error("Draft.js rendered no editor.");
  return {
    root,
    host,
    text,
    caret() {
      const selection = state.getSelection();
      let offset = 0;
      for (const block of blocks()) {
        if (block.getKey() === selection.getFocusKey()) return offset + selection.getFocusOffset();
        offset += block.getLength() + 1;
      }
      return null;
    },
    setText(replacement) {
      const fresh = EditorState.createWithContent(ContentState.createFromText(replacement, "\n"), decorator);
      const atEnd = EditorState.moveSelectionToEnd(fresh);
      // without force only the model has the caret there, and the page where it was
      const hasFocus = document.activeElement === root;
      change(hasFocus ? EditorState.forceSelection(atEnd, atEnd.getSelection()) : atEnd);
    },
    select(start, end) {
      editor.current?.focus();
      const [anchor, focus] = [pointAt(start), pointAt(end)];
      const selection = SelectionState.createEmpty(anchor.key).merge({
        anchorOffset: anchor.offset,
        focusKey: focus.key,
        focusOffset: focus.offset,
        isBackward: end < start,
        hasFocus: true,
      });
      change(EditorState.forceSelection(state, selection));
    },
    remove() {
      unmountComponentAtNode(host);
      host.remove();
    },
  };
}
