/** YouTube Studio: title and description of a video, on its page and when it is uploaded; answers to comments. */
import { element } from "../shared/element";
import { residentsMessage } from "../shared/samples";
import { addComposer, button, ghost, settings, tag, words } from "./parts";

const fields = [
  { label: words.title, id: "textbox" },
  { label: words.description, id: "textbox" },
];

const field = (wrapper: string, id: string, host: HTMLElement | undefined) =>
  tag(
    wrapper,
    { id },
    ghost("textbox"),
    tag(
      "ytcp-form-input-container",
      { id: "container" },
      tag("ytcp-social-suggestion-input", { id: "input" }, ...(host ? [host] : [])),
    ),
  );

const editor = ([title, description]: HTMLElement[]) =>
  tag(
    "ytcp-video-metadata-editor",
    { id: "metadata-editor" },
    tag(
      "ytcp-video-metadata-editor-basics",
      { id: "basics" },
      field("ytcp-social-suggestions-textbox", "title-textarea", title),
      field("ytcp-mention-textbox", "description-textarea", description),
    ),
  );

/** The button that saves stands in the header of the page, and not with the fields. */
function addVideoPage(): void {
  addComposer("video", fields, (hosts, save, undo) => {
    const publish = button("save", words.save, save);
    const close = button("discard", words.cancel, undo);
    const header = tag("ytcp-sticky-header", { id: "sticky-header" }, element("h1", {}, "Video"), close, publish);
    return { node: tag("ytcp-video-details-section", {}, header, editor(hosts)), publish, close };
  });
}

/** Four steps; only the first shows the fields, only the last the button that publishes. */
function addUpload(): void {
  addComposer("upload", fields, (hosts, done, cancel) => {
    const name = settings.query.has("schedule") ? words.schedule : words.publish;
    const publish = button("done-button", name, done);
    const close = button("close-button", words.cancel, cancel);
    const steps = [editor(hosts), ...["elements", "checks", "review"].map((step) => tag(`ytcp-uploads-${step}`, {}))];
    const next = button("next-button", words.next, () => show(step + 1));
    let step = 0;
    function show(at: number): void {
      step = at;
      for (const [index, shown] of steps.entries()) shown.style.display = index === at ? "block" : "none";
      const isLast = at === steps.length - 1;
      next.style.display = isLast ? "none" : "inline-block";
      publish.style.display = isLast ? "inline-block" : "none";
    }
    show(0);
    const buttons = element("div", {}, close, next, publish);
    const dialog = tag("tp-yt-paper-dialog", { id: "dialog" }, tag("ytcp-animatable", {}, ...steps), buttons);
    return { node: tag("ytcp-uploads-dialog", {}, dialog), publish, next, close };
  });
}

/** `wrapper`: of the box; `isOlder`: the button has a key. */
function addReply(name: string, wrapper: string, isOlder = false): void {
  addComposer(name, [{ label: words.writeReply, id: "textarea", plain: true }], ([host], reply, cancel) => {
    const publish = button(isOlder ? "submit-button" : "", words.reply, reply, isOlder);
    const close = button("cancel-button", words.cancel, cancel);
    const box = tag(wrapper, { id: "commentbox" }, ...(host ? [host] : []), close, publish);
    const text = element("div", { id: "content-text" }, residentsMessage[settings.language]);
    const opens = button("reply-button", words.reply, () => {});
    const comment = tag("ytcp-comment", { id: "comment" }, text, opens, element("div", { id: "reply-dialog" }, box));
    return { node: tag("ytcp-comment-thread", {}, comment), publish, close };
  });
}

export const studioComposers: Record<string, () => void> = {
  video: addVideoPage,
  upload: addUpload,
  reply: () => addReply("reply", "ytcp-commentbox"),
  lit: () => addReply("lit", "ytcp-commentbox-lit"),
  older: () => addReply("older", "ytcp-commentbox", true),
};
