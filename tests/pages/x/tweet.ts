/** A message in the time line, above a reply, or in a reply's dialog. */
import { element } from "../shared/element";
import { icon } from "../shared/icons";
import type { XWords } from "./labels";
import { avatar } from "./part";

export interface Tweet {
  id: string;
  author: { name: string; handle: string };
  text: string;
  pictures?: string[];
}

/** `reply` = null: without the row of buttons, as inside a dialog. */
export function tweetArticle(words: XWords, tweet: Tweet, reply: (() => void) | null): HTMLElement {
  const { author, text, id, pictures = [] } = tweet;
  return element(
    "article",
    { role: "article", "data-testid": "tweet", tabindex: 0, class: "tweet" },
    avatar(author.handle),
    element(
      "div",
      { class: "tweet-body" },
      element(
        "div",
        { "data-testid": "User-Name", class: "names" },
        element("strong", {}, author.name),
        element(
          "a",
          { class: "handle", href: `/${author.handle}/status/${id}${location.search}` },
          `@${author.handle}`,
        ),
      ),
      element("div", { "data-testid": "tweetText", dir: "auto", class: "message" }, text),
      ...pictures.map((src) =>
        element("div", { "data-testid": "tweetPhoto" }, element("img", { src, alt: words.picture })),
      ),
      reply &&
        element(
          "div",
          { role: "group", class: "reactions" },
          element(
            "button",
            { type: "button", "data-testid": "reply", "aria-label": words.reply, click: reply },
            icon("comment"),
          ),
        ),
    ),
  );
}
