/** A post: in the feed, and in full with its comments, in a window of its own or on its page. */
import { element, pressable } from "../shared/element";
import { icon } from "../shared/icons";
import { drawPicture } from "../shared/pictures";
import type { CommentForm } from "./comment-form";
import type { InstagramWords } from "./labels";

export interface InstagramPost {
  author: string;
  text: string;
  pictures?: string[];
}

export interface Comment {
  author: string;
  text: string;
}

const header = (author: string): HTMLElement =>
  element(
    "header",
    { class: "identity" },
    element(
      "a",
      { href: `/${author}/` },
      element("img", { class: "avatar", src: drawPicture(), alt: `${author}'s profile picture` }),
    ),
    element("a", { href: `/${author}/` }, author),
  );
const time = (): HTMLElement => element("time", { datetime: "2026-11-03T09:00:00.000Z" }, "3.11.");

/** The paper plane: a button without a name, whose picture is called "Share" – or whatever sharing is called. */
function sharing(words: InstagramWords): HTMLElement {
  const plane = icon("plus");
  plane.prepend(Object.assign(document.createElementNS("http://www.w3.org/2000/svg", "title"), {}));
  const title = plane.querySelector("title");
  if (title) title.textContent = words.share;
  return pressable({}, () => {}, plane);
}

const pictureAlt = (author: string): string => `Photo by ${author} on November 3, 2026. May be an image of text.`;

export function feedPost(words: InstagramWords, post: InstagramPost, form: HTMLElement, open: () => void): HTMLElement {
  const { author, text, pictures = [drawPicture()] } = post;
  return element(
    "article",
    { class: "post" },
    header(author),
    ...pictures.map((src) => element("img", { src, alt: pictureAlt(author), class: "posted-picture" })),
    element("section", {}, pressable({ "aria-label": words.addComment }, open, icon("comment")), sharing(words)),
    element("div", { class: "message" }, element("strong", {}, author), ` ${text}`),
    time(),
    element("section", {}, form),
  );
}

/** `tag`: "article" in a window; "div" on the page of the post. */
export function fullPost(
  words: InstagramWords,
  tag: "article" | "div",
  { author, text }: InstagramPost,
  comments: readonly Comment[],
  { form, answer }: CommentForm,
): HTMLElement {
  const caption = element("li", {}, element("h2", {}, element("a", { href: `/${author}/` }, author)));
  caption.append(element("div", {}, element("h1", { dir: "auto" }, text), time()));
  const answers = comments.map((comment) =>
    element(
      "li",
      {},
      element("h3", {}, element("a", { href: `/${comment.author}/` }, comment.author)),
      element("div", {}, element("span", { dir: "auto" }, comment.text)),
      element("button", { type: "button", click: () => answer(comment.author) }, words.replyTo),
    ),
  );
  return element(
    tag,
    { role: tag === "article" ? "presentation" : null, class: "full-post" },
    header(author),
    element("img", { src: drawPicture(), alt: pictureAlt(author), class: "posted-picture" }),
    element("ul", {}, caption, ...answers),
    element("section", {}, sharing(words)),
    element("section", {}, form),
  );
}
