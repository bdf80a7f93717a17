/** Slate under React 17, which no watched platform uses: its model takes nothing that the browser puts into the page by itself. */
import { createElement } from "react";
import { render, unmountComponentAtNode } from "react-dom";
import { createEditor, type Descendant, Editor, type Point, Transforms } from "slate";
import { withHistory } from "slate-history";
import { Editable, ReactEditor, Slate, withReact } from "slate-react";
import { element } from "../shared/element";
import type { BoxOptions, EditorBox } from "./box";

const paragraphs = (text: string): Descendant[] => text.split("\n").map((line) => ({ children: [{ text: line }] }));

export function createSlateBox(options: BoxOptions): EditorBox {
  const host = element("div", { class: "box" });
  document.body.append(host); // Slate looks for its document when it is rendered
  const editor = withHistory(withReact(createEditor()));
  const lines = () => editor.children.map((_line, at) => Editor.string(editor, [at]));
  const text = () => lines().join("\n");
  const pointAt = (offset: number): Point => {
    let left = offset;
    for (const [at, line] of lines().entries()) {
      if (left <= line.length) return { path: [at, 0], offset: left };
      left -= line.length + 1;
    }
    return Editor.end(editor, []);
  };
  const { attributes, placeholder } = options;
  const editable = createElement(Editable, { role: "textbox", ...attributes, placeholder });
  const props = { editor, initialValue: paragraphs(""), onChange: () => options.onChange(text()) };
  render(createElement(Slate, props, editable), host);
  const root = host.querySelector<HTMLElement>("[data-slate-editor]");
  if (!root) throw new Error("Slate rendered no editor.");
  return {
    root,
    host,
    text,
    caret() {
      const { selection } = editor;
      if (!selection) return null;
      const { path, offset } = selection.focus;
      const before = lines().slice(0, path[0]);
      return before.reduce((sum, line) => sum + line.length + 1, offset);
    },
    setText(replacement) {
      Editor.withoutNormalizing(editor, () => {
        for (let count = editor.children.length; count > 0; count--) Transforms.removeNodes(editor, { at: [0] });
        // Slate's types leave open what a node is
        Transforms.insertNodes(editor, paragraphs(replacement) as never, { at: [0] });
      });
      Transforms.select(editor, pointAt(replacement.length));
      editor.history = { undos: [], redos: [] };
    },
    select(start, end) {
      ReactEditor.focus(editor);
      Transforms.select(editor, { anchor: pointAt(start), focus: pointAt(end) });
    },
    remove() {
      unmountComponentAtNode(host);
      host.remove();
    },
  };
}
