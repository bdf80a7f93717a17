/** TipTap 3, as LinkedIn's new form uses it: paragraphs, links, a history. */
import { Editor } from "@tiptap/core";
import type { Node as ProseNode } from "@tiptap/pm/model";
import { EditorState, TextSelection } from "@tiptap/pm/state";
import { StarterKit } from "@tiptap/starter-kit";
import { element } from "../shared/element";
import type { BoxOptions, EditorBox } from "./box";

/** Each paragraph with the place of its first character; a break within one counts as its character. */
function linesOf(document: ProseNode): { text: string; at: number }[] {
  const lines: { text: string; at: number }[] = [];
  document.descendants((node, at) => {
    if (!node.isTextblock) return true;
    lines.push({ text: node.textBetween(0, node.content.size, "\n", "\n"), at: at + 1 });
    return false;
  });
  return lines;
}

const textOf = (document: ProseNode) =>
  linesOf(document)
    .map(({ text }) => text)
    .join("\n");

function placeOf(document: ProseNode, offset: number): number {
  let left = offset;
  let place = 1;
  for (const { text, at } of linesOf(document)) {
    place = at + Math.min(left, text.length);
    if (left <= text.length) break;
    left -= text.length + 1;
  }
  return place;
}

export function createTipTapBox(options: BoxOptions): EditorBox {
  const host = element("div", { class: "box" });
  const attributes = { role: "textbox", "aria-multiline": "true", "aria-placeholder": options.placeholder };
  const editor = new Editor({
    element: host,
    extensions: [StarterKit],
    editorProps: { attributes: { ...attributes, ...options.attributes } },
    onUpdate: () => options.onChange(text()),
  });
  editor.view.dom.classList.add("tiptap"); // the class that LinkedIn's editor has
  const text = () => textOf(editor.state.doc);
  function select(start: number, end: number): void {
    editor.view.focus();
    const { doc, tr } = editor.state;
    editor.view.dispatch(tr.setSelection(TextSelection.create(doc, placeOf(doc, start), placeOf(doc, end))));
  }
  return {
    root: editor.view.dom,
    host,
    text,
    caret() {
      const { doc, selection } = editor.state;
      let sum = 0;
      for (const { text: line, at } of linesOf(doc)) {
        if (selection.head <= at + line.length) return sum + Math.max(0, selection.head - at);
        sum += line.length + 1;
      }
      return sum;
    },
    setText(replacement) {
      const { schema, plugins } = editor.state;
      const lines = replacement
        .split("\n")
        .map((line) => schema.node("paragraph", null, line === "" ? [] : [schema.text(line)]));
      const doc = schema.node("doc", null, lines);
      const selection = TextSelection.create(doc, placeOf(doc, replacement.length));
      editor.view.updateState(EditorState.create({ doc, plugins, selection })); // a new state has no undo history
      options.onChange(replacement);
    },
    select,
    remove() {
      editor.destroy();
      host.remove();
    },
  };
}
