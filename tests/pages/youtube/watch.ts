/** What is written below videos, and on the page of a channel: comments, answers, posts with pictures and polls. */
import { element } from "../shared/element";
import { organisation, organisationsMessage, resident, residentsMessage } from "../shared/samples";
import { addComposer, button, ghost, settings, tag, words } from "./parts";

const { language, query } = settings;
const root = "contenteditable-root";

/** A box as comments and posts have it, with its buttons. */
function commentBox(host: HTMLElement | undefined, close: Node, publish: Node): HTMLElement {
  const input = tag("yt-formatted-string", { id: "contenteditable-textarea" }, ghost(root), ...(host ? [host] : []));
  const buttons = element("div", { id: "buttons" }, close, publish);
  return tag("ytd-commentbox", { id: "commentbox" }, element("div", { id: "creation-box" }, input), buttons);
}

const message = (author: string, text: string, ...below: Node[]) =>
  tag(
    "ytd-comment-view-model",
    {},
    element("h3", {}, author),
    element("div", { id: "content-text" }, text),
    button("reply-button-end", words.reply, () => {}),
    ...below,
  );

/** A comment on the video; others stand below it already. */
function addComment(name: string, submit: string): void {
  addComposer(name, [{ label: words.writeComment, id: root }], ([host], comment, cancel) => {
    const publish = button("submit-button", submit, comment);
    const close = button("cancel-button", words.cancel, cancel);
    const header = tag("ytd-comments-header-renderer", {}, commentBox(host, close, publish));
    const thread = tag("ytd-comment-thread-renderer", {}, message(resident.name, residentsMessage[language]));
    return { node: tag("ytd-comments", { id: "comments" }, header, thread), publish, close };
  });
}

/** `toAnswer`: an answer to an answer. */
function addAnswer(name: string, toAnswer: boolean): void {
  addComposer(name, [{ label: words.writeReply, id: root }], ([host], answer, cancel) => {
    const publish = button("submit-button", words.reply, answer);
    const close = button("cancel-button", words.cancel, cancel);
    const dialog = tag("ytd-comment-reply-dialog-renderer", {}, commentBox(host, close, publish));
    const comment = message(resident.name, residentsMessage[language], ...(toAnswer ? [] : [dialog]));
    const answers = toAnswer ? [message(organisation.name, organisationsMessage[language], dialog)] : [];
    const replies = tag("ytd-comment-replies-renderer", {}, ...answers);
    return { node: tag("ytd-comment-thread-renderer", {}, comment, replies), publish, close };
  });
}

/** What can be chosen in a poll: text fields of their own. What polls looked like before stays, without a size. */
function poll(): HTMLElement {
  const before = element("div", { id: "quiz-attachment" }, element("textarea", { placeholder: "Option 1" }));
  before.style.cssText = "width: 0; height: 0; overflow: hidden";
  const choices = ["Kyllä", "Ei", ""].map((choice, at) => {
    const choiceField = element("textarea", { placeholder: `${words.answer} ${at + 1}` });
    choiceField.value = choice;
    const holder = element("div", {}, choiceField);
    holder.className = "ytPostsCreationOptionViewModelTextFieldContainer";
    return holder;
  });
  return tag("div", {}, before, ...choices);
}

/** Pictures that were chosen, from addresses of a server and none of this page's own making. */
function pictures(count: number): HTMLElement {
  const holder = element("div", { id: "thumbnail-images-container" });
  for (let at = 1; at <= count; at++) {
    const picture = element("img", { src: `https://www.youtube.com/blank?picture=${at}`, alt: "" });
    picture.className = "thumbnail-image";
    picture.style.cssText = "width: 90px; height: 60px";
    holder.append(picture);
  }
  return holder;
}

function addPost(name: string, ...attached: Node[]): void {
  addComposer(name, [{ label: words.writePost, id: root }], ([host], post, cancel) => {
    const publish = button("submit-button", query.has("schedule") ? words.schedule : words.post, post);
    const close = button("cancel-button", words.cancel, cancel);
    const author = element("span", { id: "author-name" }, organisation.name);
    const unused = element("span", { id: "submit-button" });
    const content = element("div", {}, commentBox(host, close, publish), ...attached);
    return { node: tag("ytd-backstage-post-dialog-renderer", {}, author, unused, content), publish, close };
  });
}

export const watchComposers: Record<string, () => void> = {
  comment: () => addComment("comment", words.comment),
  edit: () => addComment("edit", words.save),
  answer: () => addAnswer("answer", false),
  "answer-to-answer": () => addAnswer("answer-to-answer", true),
  poll: () => addPost("poll", poll()),
  community: () => addPost("community", pictures(Number(query.get("pictures") ?? 0))),
};
