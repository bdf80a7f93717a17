/** The form of a comment or an answer: Enter publishes, Shift+Enter makes a line, and a button comes with the focus. */
import { type EditorBox, replaceBox } from "../editors/box";
import { createLexicalBox } from "../editors/lexical";
import { element, isEnabled, pressable, setEnabled } from "../shared/element";
import { icon } from "../shared/icons";
import type { PageComposer } from "../shared/practice-window";
import type { Wall } from "./wall";

interface CommentForm {
  /** As tests know it. */
  name: string;
  label: string;
  submit: string;
  posted(text: string): void;
}

export function createCommentBox(
  { query }: Wall,
  { name, label, submit: submitLabel, posted }: CommentForm,
): { node: HTMLElement; composer: PageComposer } {
  const submit = pressable({ class: "round", "aria-label": submitLabel }, send, icon("comment"));
  setEnabled(submit, false);
  const focused = element("div", { id: "focused-state-composer-submit" }, element("span", {}, submit));
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
    window.__published += 1;
  }
  const people = element("ul", { role: "listbox" }, element("li", { role: "option", id: "person-1" }, "Maija"));
  const node = element(
    "form",
    { role: "presentation", class: "comment-form" },
    element("span", { class: "avatar small-avatar", "aria-hidden": "true" }, "K"),
    element("div", { class: "comment-box" }, box.host),
  );
  node.addEventListener("focusin", () => {
    if (!focused.isConnected) node.append(focused);
    // a list of people to mention, with the first one chosen
    if (!query.has("mentions") || box.text() !== "") return;
    box.root.setAttribute("aria-activedescendant", "person-1");
    node.append(people);
  });
  node.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.target !== box.root) return;
      event.preventDefault();
      event.stopPropagation();
      if (people.isConnected) {
        box.root.removeAttribute("aria-activedescendant");
        people.remove();
      } else if (box.text().trim() !== "") send();
    },
    true,
  );
  return {
    node,
    composer: {
      name,
      boxes: () => [box],
      submitEnabled: () => isEnabled(submit),
      swap: () => {
        box = replaceBox(box, make);
      },
      button: (kind) => (kind === "publish" ? submit : null),
      isSentByEnter: true,
    },
  };
}
