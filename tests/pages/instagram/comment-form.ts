/**
 * The form for a comment: the box is Lexical, or a textarea in older markup; the button is there only beside a text, and Enter
 * publishes as well. `?enter=line`: Enter makes a line, for tests that write several; `?label=de`: in a language that is not listed.
 */
import { type EditorBox, replaceBox } from "../editors/box";
import { createLexicalBox } from "../editors/lexical";
import { createTextarea } from "../editors/plain";
import { element, isEnabled, pressable, setEnabled } from "../shared/element";
import type { PageComposer } from "../shared/practice-window";
import type { InstagramWords } from "./labels";

export interface CommentForm {
  form: HTMLFormElement;
  composer: PageComposer;
  /** Answers someone: the text begins with their name. */
  answer(handle: string): void;
}

const query = new URLSearchParams(location.search);
const isUnlisted = query.get("label") === "de";

export function createCommentForm(words: InstagramWords, name: string, sent: (text: string) => void): CommentForm {
  const label = isUnlisted ? "Kommentar hinzufügen …" : words.addComment;
  const submit = pressable({ class: "link" }, send, isUnlisted ? "Posten" : words.post);
  const form = element("form", { method: "POST", class: "comment-form" });
  const make = (): EditorBox =>
    (query.get("comment") === "textarea" ? createTextarea : createLexicalBox)({
      attributes: { "aria-label": label },
      placeholder: label,
      onChange(text) {
        setEnabled(submit, text.trim() !== "");
        if (text.trim() !== "") form.append(submit);
        else submit.remove(); // Instagram shows the word only beside a text
      },
    });
  let box = make();
  form.prepend(box.host);
  function send(): void {
    const text = box.text();
    window.__published += 1;
    box.setText("");
    sent(text);
  }
  form.addEventListener(
    "keydown",
    (event) => {
      const isInBox = event.target instanceof Node && box.root.contains(event.target);
      if (event.key !== "Enter" || event.shiftKey || !isInBox || query.get("enter") === "line") return;
      event.preventDefault();
      event.stopPropagation();
      if (box.text().trim() !== "") send();
    },
    true,
  );
  return {
    form,
    composer: {
      name,
      boxes: () => [box],
      submitEnabled: () => isEnabled(submit),
      button: (kind) => (kind === "publish" && submit.isConnected ? submit : null),
      swap: () => {
        box = replaceBox(box, make);
      },
    },
    answer(handle) {
      box.setText(`@${handle} `);
      box.select(handle.length + 2, handle.length + 2);
    },
  };
}
