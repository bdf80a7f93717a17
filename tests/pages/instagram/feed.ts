/** Posts with a comment box each; the box is Lexical, or a textarea in older markup. */
import { type EditorBox, replaceBox } from "../editors/box";
import { createLexicalBox } from "../editors/lexical";
import { createTextarea } from "../editors/plain";
import { element, isEnabled, pressable, setEnabled } from "../shared/element";
import { drawPicture } from "../shared/pictures";
import type { OpenComposers, PageComposer } from "../shared/practice-window";
import type { InstagramWords } from "./labels";

interface InstagramPost {
  author: string;
  text: string;
  pictures?: string[];
}

interface Feed {
  node: HTMLElement;
  add(post: InstagramPost): void;
  /** Focuses the comment box of the topmost post. */
  comment(): void;
}

export function createFeed(words: InstagramWords, olderMarkup: boolean, composers: OpenComposers): Feed {
  const node = element("div", { class: "feed" });
  let topmost: PageComposer | null = null;

  function createComments(comments: HTMLElement): { form: HTMLElement; composer: PageComposer } {
    const submit = pressable({ class: "link" }, send, words.post);
    const form = element("form", { method: "POST", class: "comment-form" });
    const make = (): EditorBox =>
      (olderMarkup ? createTextarea : createLexicalBox)({
        attributes: { "aria-label": words.addComment },
        placeholder: words.addComment,
        onChange(text) {
          setEnabled(submit, text.trim() !== "");
          if (text.trim() !== "") form.append(submit);
          else submit.remove(); // Instagram shows the word only beside a text
        },
      });
    let box = make();
    form.prepend(box.host);
    function send(): void {
      comments.append(element("p", { class: "comment" }, box.text()));
      box.setText("");
    }
    const composer: PageComposer = {
      name: "comment",
      boxes: () => [box],
      submitEnabled: () => isEnabled(submit),
      swap: () => {
        box = replaceBox(box, make);
      },
    };
    return { form, composer };
  }

  function add({ author, text, pictures = [drawPicture()] }: InstagramPost): void {
    const comments = element("div", {});
    const { form, composer } = createComments(comments);
    const post = element(
      "article",
      { class: "post" },
      element(
        "header",
        { class: "identity" },
        element("span", { class: "avatar", "aria-hidden": "true" }, author.slice(0, 1)),
        element("a", { href: "#" }, author),
      ),
      ...pictures.map((src) => element("img", { src, alt: "", class: "posted-picture" })),
      element("div", { class: "message" }, element("strong", {}, author), ` ${text}`),
      comments,
      element("section", {}, form),
    );
    node.prepend(post);
    composers.add(composer);
    topmost = composer;
  }
  return { node, add, comment: () => topmost?.boxes()[0]?.root.focus() };
}
