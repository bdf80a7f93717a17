/** Lexical, as Facebook and Instagram use it: rich text with a history and a placeholder beside the editor. */
import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { registerRichText } from "@lexical/rich-text";
import { mergeRegister } from "@lexical/utils";
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  CLEAR_HISTORY_COMMAND,
  createEditor,
} from "lexical";
import { element } from "../shared/element";
import type { BoxOptions, EditorBox } from "./box";
import { EmojiImageNode, showEmojiAsImages } from "./lexical-emoji";
import { $offsetOfPoint, $selectOffsets, $textOfBlocks } from "./lexical-offsets";

interface LexicalOptions extends BoxOptions {
  /** Emoji become pictures with their character in `alt`, as in Meta's message boxes. */
  emojiImages?: boolean;
}

/** Older versions have no constant for it. */
const mergeTag = "history-merge";
/** ms within which typing belongs to one undo step; the default of Lexical. */
const historyDelay = 300;

export function createLexicalBox(options: LexicalOptions): EditorBox {
  const root = element("div", {
    class: "editor",
    contenteditable: "true",
    role: "textbox",
    spellcheck: "true",
    tabindex: 0,
    "aria-placeholder": options.placeholder,
    ...options.attributes,
  });
  const placeholder = element("div", { class: "placeholder", "aria-hidden": "true" }, options.placeholder);
  const host = element("div", { class: "box" }, root, placeholder);
  const editor = createEditor({
    namespace: "practice",
    nodes: [EmojiImageNode],
    onError: (problem) => {
      throw problem; // into the console, where the tests look
    },
  });
  editor.setRootElement(root);
  const text = (): string => editor.getEditorState().read($textOfBlocks);
  const unregister = mergeRegister(
    registerRichText(editor),
    registerHistory(editor, createEmptyHistoryState(), historyDelay),
    options.emojiImages ? showEmojiAsImages(editor) : () => {},
    editor.registerUpdateListener(({ editorState }) => {
      const written = editorState.read($textOfBlocks);
      placeholder.hidden = written !== "";
      options.onChange(written);
    }),
  );
  function setText(replacement: string): void {
    editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
    editor.update(
      () => {
        const lines = replacement.split("\n").map((line) => {
          const paragraph = $createParagraphNode();
          return line === "" ? paragraph : paragraph.append($createTextNode(line));
        });
        const last = $getRoot()
          .clear()
          .append(...lines);
        if (replacement !== "") last.selectEnd();
      },
      { discrete: true, tag: mergeTag }, // the state that the first undo comes back to
    );
  }
  setText("");
  return {
    root,
    host,
    text,
    setText,
    caret: () =>
      editor.getEditorState().read(() => {
        const selection = $getSelection();
        return $isRangeSelection(selection) ? $offsetOfPoint(selection.focus) : null;
      }),
    select(start, end) {
      root.focus();
      editor.update(() => $selectOffsets(start, end), { discrete: true });
    },
    remove() {
      unregister();
      editor.setRootElement(null);
      host.remove();
    },
  };
}
