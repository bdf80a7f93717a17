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

/** A message that another one quotes: a card below the text. */
export const quotedCard = (words: XWords, tweet: Tweet): HTMLElement =>
  element(
    "div",
    { "data-testid": "attachments", class: "attachments" },
    element("div", { role: "link", tabindex: 0, class: "quoted" }, ...messageOf(words, tweet)),
  );

function messageOf(words: XWords, { author, text, id, pictures = [] }: Tweet): HTMLElement[] {
  return [
    element(
      "div",
      { "data-testid": "User-Name", class: "names" },
      element("strong", {}, author.name),
      element("a", { class: "handle", href: `/${author.handle}/status/${id}${location.search}` }, `@${author.handle}`),
    ),
    element("div", { "data-testid": "tweetText", dir: "auto", class: "message" }, text),
    ...pictures.map((src) =>
      element("div", { "data-testid": "tweetPhoto" }, element("img", { src, alt: words.picture })),
    ),
  ];
}

/** `reply` = null: without the row of buttons, as inside a dialog. */
export function tweetArticle(words: XWords, tweet: Tweet, reply: (() => void) | null): HTMLElement {
  return element(
    "article",
    { role: "article", "data-testid": "tweet", tabindex: 0, class: "tweet" },
    avatar(tweet.author.handle),
    element(
      "div",
      { class: "tweet-body" },
      ...messageOf(words, tweet),
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
