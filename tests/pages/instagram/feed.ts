/** Posts below each other, with a comment form each. */
import { element } from "../shared/element";
import type { OpenComposers, PageComposer } from "../shared/practice-window";
import { createCommentForm } from "./comment-form";
import type { InstagramWords } from "./labels";
import { feedPost, type InstagramPost } from "./post";

export interface Feed {
  node: HTMLElement;
  add(post: InstagramPost): void;
  /** Focuses the comment box of the topmost post. */
  comment(): void;
}

/** `open`: shows a post in a window of its own. */
export function createFeed(words: InstagramWords, composers: OpenComposers, open: (post: InstagramPost) => void): Feed {
  const node = element("div", { class: "feed" });
  let topmost: PageComposer | null = null;

  function add(post: InstagramPost): void {
    const comments = element("div", {});
    const { form, composer } = createCommentForm(words, "comment", (text) =>
      comments.append(element("p", { class: "comment" }, text)),
    );
    const article = feedPost(words, post, form, () => open(post));
    article.append(comments);
    node.prepend(article);
    composers.add(composer);
    topmost = composer;
  }
  return { node, add, comment: () => topmost?.boxes()[0]?.root.focus() };
}
