/** The box below a post, named after the account that comments. */
import { type EditorBox, replaceBox } from "../editors/box";
import { createLexicalBox } from "../editors/lexical";
import { element, isEnabled, pressable, setEnabled } from "../shared/element";
import { icon } from "../shared/icons";
import type { PageComposer } from "../shared/practice-window";
import { organisation } from "../shared/samples";
import type { Wall } from "./wall";

export function createCommentBox(
  wall: Wall,
  posted: (text: string) => void,
): { node: HTMLElement; composer: PageComposer } {
  const { words } = wall;
  const label = `${words.commentAs} ${organisation.name}`;
  const submit = pressable({ class: "round", "aria-label": words.comment }, send, icon("comment"));
  setEnabled(submit, false);
  const make = (): EditorBox =>
    createLexicalBox({
      attributes: { "aria-label": label },
      placeholder: label,
      onChange: (text) => setEnabled(submit, text.trim() !== ""),
    });
  let box = make();
  function send(): void {
    posted(box.text());
    box.setText("");
  }
  const node = element(
    "form",
    { role: "presentation", class: "comment-form" },
    element("span", { class: "avatar small-avatar", "aria-hidden": "true" }, "K"),
    element("div", { class: "comment-box" }, box.host),
    submit,
  );
  return {
    node,
    composer: {
      name: "comment",
      boxes: () => [box],
      submitEnabled: () => isEnabled(submit),
      swap: () => {
        box = replaceBox(box, make);
      },
    },
  };
}
