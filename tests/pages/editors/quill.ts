/** Quill 1.3, as LinkedIn's old form uses it. The text that Quill keeps always ends with one more newline. */
import Quill from "quill";
import { element } from "../shared/element";
import type { BoxOptions, EditorBox } from "./box";
import { caretIn, selectIn } from "./plain-lines";

export function createQuillBox(options: BoxOptions): EditorBox {
  const container = element("div");
  const host = element("div", { class: "box" }, container);
  host.style.whiteSpace = "pre-wrap"; // reaches into shadow trees; Quill's style sheet does not
  const quill = new Quill(container, { placeholder: options.placeholder, formats: [] });
  for (const [name, value] of Object.entries({ role: "textbox", "aria-multiline": "true", ...options.attributes })) {
    quill.root.setAttribute(name, value);
  }
  const clipboard = container.querySelector<HTMLElement>(".ql-clipboard");
  if (clipboard) clipboard.style.cssText = "position: absolute; left: -100000px; height: 1px; overflow: hidden";
  // Firefox tells the selection within a shadow tree at the document, where Quill looks for it, but not the focus
  if (!("getSelection" in ShadowRoot.prototype)) {
    quill.selection.hasFocus = () => (quill.root.getRootNode() as ShadowRoot).activeElement === quill.root;
  }
  const text = () => {
    quill.update("user"); // what the browser typed since
    return quill.getText().replace(/\n$/, "");
  };
  quill.on("text-change", () => options.onChange(quill.getText().replace(/\n$/, "")));
  return {
    root: quill.root,
    host,
    text,
    caret: () => caretIn(quill.root),
    setText(replacement) {
      quill.setText(`${replacement}\n`, "user"); // without this newline Quill takes the last one of the text for the newline that it adds
      quill.history.clear();
      selectIn(quill.root, replacement.length, replacement.length);
      options.onChange(replacement);
    },
    select(start, end) {
      quill.root.focus();
      selectIn(quill.root, start, end);
    },
    remove: () => host.remove(),
  };
}
