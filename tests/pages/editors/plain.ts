/** Boxes without a library: a textarea and a bare `contenteditable`; their model is what the browser keeps. */
import { element } from "../shared/element";
import type { BoxOptions, EditorBox } from "./box";
import { caretIn, readLines, selectIn, writeLines } from "./plain-lines";

export function createTextarea(options: BoxOptions): EditorBox {
  const root = element("textarea", { class: "textarea", placeholder: options.placeholder, ...options.attributes });
  root.addEventListener("input", () => options.onChange(root.value));
  return {
    root,
    host: root,
    text: () => root.value,
    caret: () => (root.selectionDirection === "backward" ? root.selectionStart : root.selectionEnd),
    setText(text) {
      root.value = text;
      root.setSelectionRange(text.length, text.length);
      options.onChange(text);
    },
    select(start, end) {
      root.focus();
      root.setSelectionRange(Math.min(start, end), Math.max(start, end), end < start ? "backward" : "forward");
    },
    remove: () => root.remove(),
  };
}

export function createContentEditable(options: BoxOptions): EditorBox {
  const root = element("div", {
    class: "editor",
    contenteditable: "true",
    role: "textbox",
    "aria-multiline": "true",
    ...options.attributes,
  });
  root.addEventListener("input", () => options.onChange(readLines(root)));
  return {
    root,
    host: root,
    text: () => readLines(root),
    caret: () => caretIn(root),
    setText(text) {
      writeLines(root, text);
      selectIn(root, text.length, text.length);
      options.onChange(text);
    },
    select(start, end) {
      root.focus();
      selectIn(root, start, end);
    },
    remove: () => root.remove(),
  };
}
