/** A post in a dialog of its own: no article stands around its comments, and the message is in the same dialog. */
import { element, pressable } from "../shared/element";
import { icon } from "../shared/icons";
import type { PageComposer } from "../shared/practice-window";
import { organisation } from "../shared/samples";
import { createCommentBox } from "./comment-box";
import { type FeedPost, postContent } from "./post-content";
import type { Wall } from "./wall";

/** Who has commented, and what. */
const commenter = { name: "Anna Esimerkki", text: "Onko siellä keinuja?" };
const answerer = { name: "Eino Esimerkki", text: "Kaksi on." };

interface PostView {
  composers: PageComposer[];
  close(): void;
}

/** `comment`, `reply`: the names of the composers for tests. */
export function openPostView(wall: Wall, post: FeedPost, comment: string, closed: () => void): PostView {
  const { words } = wall;
  const said = (by: typeof commenter) =>
    element(
      "div",
      { role: "article", "aria-label": `${words.commentBy} ${by.name} 2 h`, class: "comment" },
      element("span", { dir: "auto" }, by.name),
      element("div", { dir: "auto" }, by.text),
      pressable({}, () => {}, words.reply),
    );
  const answers = element("div", {}, said(answerer));
  const commentBox = createCommentBox(wall, {
    name: comment,
    label: `${words.commentAs} ${organisation.name}`,
    submit: words.comment,
    posted: (written) => thread.before(element("p", { dir: "auto" }, written)),
  });
  const reply = createCommentBox(wall, {
    name: "reply",
    label: `${words.replyTo} ${commenter.name}`,
    submit: words.reply,
    posted: (written) => answers.append(element("p", { dir: "auto" }, written)),
  });
  const thread = element("div", { class: "comments" }, said(commenter), answers, reply.node);
  const dialog = element(
    "div",
    { role: "dialog", "aria-labelledby": "post-title", class: "dialog" },
    element(
      "div",
      { class: "dialog-head" },
      element("h2", { id: "post-title", class: "dialog-title" }, `${words.postOf} ${post.author}`),
      pressable({ class: "round", "aria-label": words.close }, closed, icon("close")),
    ),
    element(
      "div",
      { class: "scroller" },
      ...postContent(wall, post, () => commentBox.composer.boxes()[0]?.root.focus()),
      pressable({ "aria-label": words.next }, () => {}, "›"), // to the next picture
      thread,
    ),
    commentBox.node,
  );
  const layer = element("div", { class: "layer" }, element("div", { class: "centre" }, dialog));
  document.body.append(layer);
  return {
    composers: [commentBox.composer, reply.composer],
    close() {
      for (const { composer } of [commentBox, reply]) for (const box of composer.boxes()) box.remove();
      layer.remove();
    },
  };
}
