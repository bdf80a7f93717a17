/** The posts below each other, each with its comment box. */
import { element, pressable } from "../shared/element";
import type { OpenComposers, PageComposer } from "../shared/practice-window";
import { createCommentBox } from "./comment-box";
import type { Wall } from "./wall";

interface FeedPost {
  author: string;
  text: string;
  pictures?: string[];
}

interface Feed {
  node: HTMLElement;
  /** Puts a post on top. */
  add(post: FeedPost): void;
  /** Focuses the comment box of the topmost post. */
  comment(): void;
}

export function createFeed(wall: Wall, composers: OpenComposers): Feed {
  let topmost: PageComposer | null = null;
  const node = element("div", { role: "feed", class: "feed" });
  function add({ author, text, pictures = [] }: FeedPost): void {
    const comments = element("div", { class: "comments" });
    const box = createCommentBox(wall, (written) =>
      comments.append(element("p", { class: "comment", dir: "auto" }, written)),
    );
    const post = element(
      "div",
      { role: "article", class: "card" },
      element(
        "div",
        { class: "identity" },
        element("span", { class: "avatar", "aria-hidden": "true" }, author.slice(0, 1)),
        element("h3", {}, author),
      ),
      element("div", { "data-ad-preview": "message", dir: "auto", class: "message" }, text),
      ...pictures.map((src) => element("img", { src, alt: "", class: "posted-picture" })),
      element(
        "div",
        { class: "reactions" },
        pressable({ "aria-label": wall.words.like }, () => {}, wall.words.like),
        pressable(
          { "aria-label": wall.words.comment },
          () => box.composer.boxes()[0]?.root.focus(),
          wall.words.comment,
        ),
      ),
      comments,
      box.node,
    );
    node.prepend(post);
    composers.add(box.composer);
    topmost = box.composer;
  }
  return { node, add, comment: () => topmost?.boxes()[0]?.root.focus() };
}
