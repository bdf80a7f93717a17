/**
 * YouTube and YouTube Studio: title and description of a video, replies in Studio, a community post, comments. Served
 * with Trusted Types enforced; empty copies of boxes, without a size, stand beside them as in the real pages.
 */
import { type EditorBox, replaceBox } from "../editors/box";
import { createContentEditable, createTextarea } from "../editors/plain";
import { element, isEnabled, setEnabled } from "../shared/element";
import { labelsIn } from "../shared/languages";
import { readSettings, showPage } from "../shared/page";
import { OpenComposers, offerToTests, type PageComposer } from "../shared/practice-window";
import { organisation, resident, residentsMessage } from "../shared/samples";
import { labels } from "./labels";

const settings = readSettings();
const { language } = settings;
const words = labelsIn(labels, language);
const composers = new OpenComposers();

/** A custom element as the platform names it; none is registered. */
function tag(name: string, attributes: Record<string, string>, ...children: Node[]): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.style.display = "block";
  made.append(...children);
  return made;
}

interface Field {
  label: string;
  id: string;
  /** A text field instead of a bare `contenteditable`. */
  plain?: boolean;
}

/** Boxes that belong to one message, with the button that sends them; `build` puts them into the page. */
function addComposer(
  name: string,
  fields: Field[],
  button: string,
  build: (hosts: Node[], submit: Node) => Node,
): void {
  const submit = element("button", { type: "button" }, button);
  const holder = element("div", { id: "submit-button" }, submit);
  setEnabled(submit, false);
  const makers = fields.map(({ label, id, plain }) => (): EditorBox => {
    const made = (plain ? createTextarea : createContentEditable)({
      attributes: { "aria-label": label, id },
      placeholder: label,
      onChange: () =>
        setEnabled(
          submit,
          boxes.some((box) => box.text().trim() !== ""),
        ),
    });
    made.host.style.cssText = "white-space: pre-wrap; min-height: 2em; border: 1px solid";
    return made;
  });
  let boxes: EditorBox[] = [];
  boxes = makers.map((make) => make());
  const composer: PageComposer = {
    name,
    boxes: () => boxes,
    submitEnabled: () => isEnabled(submit),
    swap: () => {
      boxes = boxes.map((box, at) => replaceBox(box, makers[at] ?? (() => box)));
    },
  };
  document.body.append(
    build(
      boxes.map(({ host }) => host),
      holder,
    ),
  );
  composers.add(composer);
}

/** An empty copy of a box, which takes no space. */
function ghost(id: string): HTMLElement {
  const twin = element("div", { id, contenteditable: "true", role: "textbox" });
  twin.style.cssText = "width: 0; height: 0; overflow: hidden";
  return twin;
}

function addDetails(): void {
  const fields = [
    { label: words.title, id: "textbox" },
    { label: words.description, id: "textbox" },
  ];
  addComposer("video", fields, words.save, ([title, description], submit) =>
    tag(
      "ytcp-video-metadata-editor",
      {},
      tag("ytcp-social-suggestions-textbox", { id: "title-textarea" }, ghost("textbox"), ...(title ? [title] : [])),
      tag(
        "ytcp-social-suggestions-textbox",
        { id: "description-textarea" },
        ghost("textbox"),
        ...(description ? [description] : []),
      ),
      submit,
    ),
  );
}

const message = () => element("div", { id: "content-text" }, residentsMessage[language]);

const addStudioReply = () =>
  addComposer("reply", [{ label: words.reply, id: "textarea", plain: true }], words.post, ([host], submit) =>
    tag("ytcp-comment-thread", {}, message(), tag("ytcp-commentbox", {}, ...(host ? [host] : []), submit)),
  );
const addComment = () =>
  addComposer("comment", [{ label: words.comment, id: "contenteditable-root" }], words.post, ([host], submit) =>
    tag(
      "ytd-comments",
      {},
      tag("ytd-commentbox", { hidden: "" }, ghost("contenteditable-root")),
      tag("ytd-commentbox", {}, ...(host ? [host] : []), submit),
    ),
  );
const addCommentReply = () =>
  addComposer("answer", [{ label: words.reply, id: "contenteditable-root" }], words.post, ([host], submit) =>
    tag(
      "ytd-comment-thread-renderer",
      {},
      element("h3", {}, resident.name),
      message(),
      tag("ytd-commentbox", {}, ...(host ? [host] : []), submit),
    ),
  );
const addCommunity = () =>
  addComposer("community", [{ label: words.community, id: "contenteditable-root" }], words.post, ([host], submit) =>
    tag(
      "ytd-backstage-post-dialog-renderer",
      {},
      element("span", { id: "author-name" }, organisation.name),
      tag("ytd-commentbox", {}, ghost("contenteditable-root"), ...(host ? [host] : []), submit),
    ),
  );

const adders: Record<string, () => void> =
  location.hostname === "studio.youtube.com"
    ? { video: addDetails, reply: addStudioReply }
    : { comment: addComment, answer: addCommentReply, community: addCommunity };

showPage(settings);
document.body.append(element("div", { id: "entity-name" }, organisation.name));

offerToTests(composers, {
  open(name) {
    const add = adders[name];
    if (!add) throw new Error(`This page has ${Object.keys(adders).join(", ")}, not "${name}".`);
    add();
  },
  close() {
    const current = composers.current();
    if (!current) return;
    composers.remove(current);
    for (const box of current.boxes()) box.remove();
  },
  multiply(count) {
    for (let copy = 0; copy < count; copy++) Object.values(adders).at(-1)?.();
  },
});
