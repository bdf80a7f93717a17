/** CKEditor 5, which no watched platform uses: what the browser puts into the page by itself it takes out again. */
import { ClassicEditor, Essentials, Paragraph, type Position } from "ckeditor5";
import { element } from "../shared/element";
import type { BoxOptions, EditorBox } from "./box";

/** CKEditor starts a moment later; the editor stands in no page until its box is made. */
export async function startCkeditor(): Promise<(options: BoxOptions) => EditorBox> {
  const editor = await ClassicEditor.create("", { plugins: [Essentials, Paragraph], licenseKey: "GPL" });
  return (options) => boxOf(editor, options);
}

function boxOf(editor: ClassicEditor, { attributes, onChange }: BoxOptions): EditorBox {
  const { model, editing } = editor;
  const modelRoot = model.document.getRoot();
  const viewRoot = editing.view.document.getRoot();
  const root = editor.ui.getEditableElement();
  const { element: outermost } = editor.ui.view;
  if (!modelRoot || !viewRoot || !root || !outermost) throw new Error("CKEditor made no editor.");
  const content = modelRoot; // TypeScript forgets in functions that it is not null
  const host = element("div", { class: "box" }, outermost);

  const lines = () =>
    [...modelRoot.getChildren()].map((block) => {
      const children = block.is("element") ? [...block.getChildren()] : [];
      return children.map((child) => (child.is("$text") ? child.data : "\n")).join("");
    });
  const text = () => lines().join("\n");
  function pointAt(offset: number): Position {
    let left = offset;
    for (const [at, line] of lines().entries()) {
      if (left <= line.length) return model.createPositionFromPath(content, [at, left]);
      left -= line.length + 1;
    }
    return model.createPositionAt(content, "end");
  }
  editing.view.change((writer) => {
    for (const [name, value] of Object.entries(attributes)) writer.setAttribute(name, value, viewRoot);
  });
  model.document.on("change:data", () => onChange(text()));
  const select = (start: number, end: number) =>
    model.change((writer) => {
      const range = writer.createRange(pointAt(Math.min(start, end)), pointAt(Math.max(start, end)));
      writer.setSelection(range, { backward: end < start });
    });
  return {
    root,
    host,
    text,
    caret() {
      const [block = 0, offset = 0] = model.document.selection.focus?.path ?? [];
      return lines()
        .slice(0, block)
        .reduce((sum, line) => sum + line.length + 1, offset);
    },
    setText(replacement) {
      model.enqueueChange({ isUndoable: false }, (writer) => {
        writer.remove(writer.createRangeIn(modelRoot));
        for (const line of replacement.split("\n")) {
          const paragraph = writer.createElement("paragraph");
          writer.append(paragraph, modelRoot);
          if (line) writer.appendText(line, paragraph);
        }
      });
      select(replacement.length, replacement.length);
    },
    select(start, end) {
      editing.view.focus();
      select(start, end);
    },
    remove() {
      host.remove();
      void editor.destroy();
    },
  };
}
