/** Posts of others with their comments, in the new feed and in the old one (`?feed=old`). */
import { createQuillBox } from "../editors/quill";
import { createTipTapBox } from "../editors/tiptap";
import { element, setEnabled } from "../shared/element";
import { organisation, organisationsMessage, resident, residentsMessage } from "../shared/samples";
import { composers, createForm, type Form, named, settings, words } from "./practice";

const { language, query } = settings;
const isOld = query.get("feed") === "old";
export const feed = element("main", { role: "main", class: "feed" });

let boxCount = 0;

/** A comment's or a reply's form; the buttons under a post or a comment that lead to it have the same names as its own. */
function createCommentForm(name: "comment" | "reply", opener: HTMLElement): Form {
  const form: Form = createForm({
    name,
    make: isOld ? createQuillBox : createTipTapBox,
    attributes: { "aria-label": words.editor },
    placeholder: words[name],
    submitWords: name === "comment" ? words.commentButton : words.replyButton,
    published: () => {
      form.box().setText("");
      setEnabled(form.submit, false);
    },
    button: (kind) => (kind === "next" ? opener : null),
  });
  if (isOld) form.box().root.dataset.placeholder = words[name];
  composers.add(form.composer);
  return form;
}

/** In the new feed the button stands outside of the element that holds the editor. */
function around({ box, submit }: Form): HTMLElement {
  const count = ++boxCount;
  if (isOld) {
    const button = named(submit, "comments-comment-box__submit-button--cr");
    return named(element("div", {}, element("form", {}, box().host, button)), "comments-comment-box");
  }
  return element(
    "div",
    {},
    element("div", { componentkey: `commentBox-${count}` }, box().host),
    element("div", { componentkey: `urn:li:activity:${count}-commentButtonSection` }, submit),
  );
}

const said = (text: string) =>
  isOld
    ? named(element("div", { class: "message" }, text), "update-components-text")
    : element("p", { class: "message", "data-testid": "expandable-text-box" }, text);

/** The button that leads to a comment's or a reply's box. */
const opener = (name: string) => element("button", { type: "button" }, name);

let first: { comment: HTMLElement; replyOpener: HTMLElement } | null = null;

/** A post of someone's with its comment box and a comment on it. */
export function addPost(): void {
  const number = 1000 + feed.childElementCount;
  const commentOpener = opener(words.commentButton);
  const replyOpener = opener(words.replyButton);
  const commentContent = [element("h4", {}, organisation.name), said(organisationsMessage[language]), replyOpener];
  const comment = isOld
    ? named(element("article", { "data-id": `urn:li:comment:(activity:${number},1)` }), "comments-comment-entity")
    : element("div", { id: `replaceableComment_urn:li:comment:(activity:${number},1)` });
  comment.append(...commentContent);
  const content = [
    element("h3", {}, resident.name),
    said(residentsMessage[language]),
    commentOpener,
    around(createCommentForm("comment", commentOpener)),
    element("div", {}, comment),
  ];
  feed.append(
    isOld
      ? element("div", { "data-urn": `urn:li:activity:${number}` }, ...content)
      : element("div", { "data-lazy-mount-id": `post-${number}` }, element("div", { role: "listitem" }, ...content)),
  );
  first ??= { comment, replyOpener };
}

/** The box for a reply stands in the comment in the old feed, and beside it in the new one. */
export function openReply(): void {
  if (!first) return;
  const holder = around(createCommentForm("reply", first.replyOpener));
  if (isOld) first.comment.append(holder);
  else first.comment.after(holder);
}
