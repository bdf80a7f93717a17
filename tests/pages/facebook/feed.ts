/** The posts below each other, each with its comment box. */
import { element } from "../shared/element";
import type { OpenComposers, PageComposer } from "../shared/practice-window";
import { organisation } from "../shared/samples";
import { createCommentBox } from "./comment-box";
import { type FeedPost, postContent } from "./post-content";
import type { Wall } from "./wall";

interface Feed {
  node: HTMLElement;
  /** Puts a post on top. */
  add(post: FeedPost): void;
  /** Focuses the comment box of the topmost post. */
  comment(): void;
}

export function createFeed(wall: Wall, composers: OpenComposers): Feed {
  const { words } = wall;
  let topmost: PageComposer | null = null;
  const focus = (composer: PageComposer | null) => composer?.boxes()[0]?.root.focus();
  const node = element("div", { role: "feed", class: "feed" });
  function add(post: FeedPost): void {
    const comments = element("div", { class: "comments" });
    const { node: form, composer } = createCommentBox(wall, {
      name: "comment",
      label: `${words.commentAs} ${organisation.name}`,
      submit: words.comment,
      posted: (written) => comments.append(element("p", { class: "comment", dir: "auto" }, written)),
    });
    node.prepend(
      element(
        "div",
        { role: "article", "aria-posinset": node.childElementCount + 1, class: "card" },
        ...postContent(wall, post, () => focus(composer)),
        comments,
        form,
      ),
    );
    composers.add(composer);
    topmost = composer;
  }
  return { node, add, comment: () => focus(topmost) };
}
