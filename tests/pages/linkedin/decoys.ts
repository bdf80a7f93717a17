/** Boxes that look like a composer and are none: messages, alternative texts, what is said of a person, prompts. */
import type { BoxOptions, EditorBox } from "../editors/box";
import { createContentEditable, createTextarea } from "../editors/plain";
import { createQuillBox } from "../editors/quill";
import { createTipTapBox } from "../editors/tiptap";
import { element } from "../shared/element";
import { residentsMessage } from "../shared/samples";
import { composers, named, outlet, settings, words } from "./practice";
import { openScreen } from "./share-box";

interface Decoy {
  make: (options: BoxOptions) => EditorBox;
  label: string;
  attributes?: Record<string, string>;
  /** Puts it into the page. */
  place(box: EditorBox): void;
}

const append = (...content: HTMLElement[]) => document.body.append(...content);
const button = (name: string) => element("button", { type: "button" }, name);
const said = () => element("p", {}, residentsMessage[settings.language]);
const dialog = (box: EditorBox, name: string) =>
  element("div", { role: "dialog", "aria-label": name }, box.host, button(name));

/** The window of a conversation, in the corner of each page. */
function overlay(box: EditorBox): HTMLElement {
  named(box.root, "msg-form__contenteditable");
  return element(
    "div",
    { role: "dialog", "data-view-name": "message-overlay-conversation" },
    named(element("form", {}, box.host, button(words.send)), "msg-form"),
  );
}

/** In the open share dialog, else as a later step of one, in which the post's own editor is not in the page. */
function inShareDialog(box: EditorBox, isOld: boolean): void {
  const content = element("div", {}, box.host, button(words.save));
  const screen = openScreen();
  const key = isOld ? { "data-test-modal-id": "sharebox" } : { "data-sdui-screen": "flagshipnav.sharing.ShareCompose" };
  const step = screen ?? element("div", { role: "dialog", ...key });
  step.append(content);
  if (!screen) append(isOld ? outlet(step) : step);
}

const message = { make: createTipTapBox, label: words.message };
const inDialog = (name: string) => (box: EditorBox) => append(dialog(box, name));

const decoys: Record<string, Decoy> = {
  message: { ...message, place: (box) => append(overlay(box)) },
  "message-in-outlet": { ...message, make: createQuillBox, place: (box) => append(outlet(overlay(box))) },
  "message-page": { ...message, place: (box) => append(element("section", {}, said(), box.host, button(words.send))) },
  /** As a page would have it that gives its chat the keys of a post. */
  "message-with-our-keys": {
    ...message,
    attributes: { componentkey: "ShareBox_textEditor" },
    place: (box) =>
      append(element("div", { "data-sdui-screen": "sharing.ShareCompose" }, overlay(box), button(words.post))),
  },
  /** No key and no label that is known, only the messages beside it. */
  "message-beside-log": {
    ...message,
    place: (box) => append(element("section", {}, element("div", { role: "log" }, said()), box.host, button("→"))),
  },
  "message-beside-list": {
    ...message,
    place: (box) =>
      append(element("section", {}, element("ul", { role: "list" }, element("li", {}, said())), box.host, button("→"))),
  },
  inmail: {
    ...{ make: createTextarea, label: words.message },
    place: (box) => append(named(element("div", {}, box.host, button(words.send)), "msg-inmail-compose")),
  },
  "event-chat": {
    ...{ make: createContentEditable, label: words.comment },
    place: (box) => append(element("aside", {}, element("div", { role: "log" }, said()), box.host, button(words.send))),
  },
  alt: { make: createTextarea, label: words.alternativeText, place: (box) => inShareDialog(box, false) },
  "alt-old": { make: createTextarea, label: words.alternativeText, place: (box) => inShareDialog(box, true) },
  poll: { make: createTextarea, label: words.pollQuestion, place: (box) => inShareDialog(box, false) },
  about: { make: createTextarea, label: words.about, place: inDialog(words.save) },
  note: {
    ...{ make: createTextarea, label: words.note, attributes: { name: "message" } },
    place: inDialog(words.send),
  },
  recommendation: { make: createTextarea, label: words.recommendation, place: inDialog(words.next) },
  job: { make: createQuillBox, label: words.job, place: inDialog(words.next) },
  prompt: {
    ...{ make: createContentEditable, label: words.prompt },
    place: (box) => append(element("form", {}, box.host, button("→"))),
  },
  search: {
    ...{ make: createTextarea, label: words.prompt },
    place: (box) => append(element("form", { role: "search" }, box.host)),
  },
};

export const decoyNames = Object.keys(decoys);
const opened = new Set<string>();

/** Puts the decoy of this name into the page, if it is not there. */
export function openDecoy(name: string): void {
  const { make, label, attributes, place } = decoys[name] ?? {};
  if (opened.has(name) || !make || !place || !label) return;
  opened.add(name);
  const box = make({
    attributes: { "aria-label": label, ...attributes },
    placeholder: label,
    onChange: () => undefined,
  });
  place(box);
  composers.add({
    name,
    boxes: () => [box],
    submitEnabled: () => false,
    swap: () => undefined,
    decoy: true,
  });
}
