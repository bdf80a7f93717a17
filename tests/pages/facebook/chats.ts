/**
 * Chats: windows that stand open on every page, and the page of a conversation. Their boxes are made like those of posts.
 * The variants have fewer and fewer signs, or such as composers have.
 */
import { createLexicalBox } from "../editors/lexical";
import { element, pressable } from "../shared/element";
import type { PageComposer } from "../shared/practice-window";
import { organisation, resident } from "../shared/samples";
import type { Wall } from "./wall";

export interface Decoy {
  node: HTMLElement;
  composer: PageComposer;
}

interface ChatSigns {
  name: string;
  /** Of the box. */
  label: string;
  placeholder?: string;
  /** Whether the window's own buttons have their names. */
  buttons?: true;
  /** Whether the messages are a log. */
  log?: true;
  attributes?: Record<string, string>;
  /** What a composer's box stands in. */
  around?(box: HTMLElement): HTMLElement;
}

function chatWindow({ words }: Wall, signs: ChatSigns): Decoy {
  const { name, label, placeholder = "Aa", buttons, log, attributes, around = (box) => box } = signs;
  const box = createLexicalBox({
    attributes: { "aria-label": label },
    placeholder,
    emojiImages: true,
    onChange: () => {},
  });
  const named = (label: string) => (buttons ? { "aria-label": label } : {});
  const node = element(
    "div",
    { class: "chat", ...attributes },
    element(
      "div",
      { class: "chat-head" },
      resident.name,
      pressable(named(words.minimizeChat), () => {}, "–"),
      pressable(named(words.closeChat), () => node.remove(), "×"),
    ),
    element(
      "div",
      log
        ? { role: "log", class: "chat-body" }
        : { class: "chat-body", "aria-label": `${words.messages} ${resident.name}` },
      element("div", { dir: "auto" }, "Moi!"),
    ),
    around(element("div", { class: "comment-box" }, box.host)),
  );
  return {
    node,
    composer: { name, decoy: true, boxes: () => [box], submitEnabled: () => false, swap: () => {} },
  };
}

/** A form as a comment has it, in a chat. */
const asComment =
  ({ words }: Wall) =>
  (box: HTMLElement) =>
    element(
      "form",
      { role: "presentation" },
      box,
      element(
        "div",
        { id: "focused-state-composer-submit" },
        pressable({ "aria-label": words.comment }, () => {}, ">"),
      ),
    );

/** The window that stands open on every page. */
export const openChat = (wall: Wall): Decoy =>
  chatWindow(wall, { name: "messenger", label: `${wall.words.writeTo} ${resident.name}`, buttons: true, log: true });

/** Further windows, by what is known of them. */
export const chats: Record<string, (wall: Wall) => Decoy> = {
  "chat-by-label": (wall) =>
    chatWindow(wall, { name: "chat-by-label", label: `${wall.words.writeTo} ${resident.name}`, placeholder: "…" }),
  "chat-by-log": (wall) => chatWindow(wall, { name: "chat-by-log", label: "", placeholder: "…", log: true }),
  "chat-by-buttons": (wall) =>
    chatWindow(wall, { name: "chat-by-buttons", label: "", placeholder: "…", buttons: true }),
  "chat-by-placeholder": (wall) => chatWindow(wall, { name: "chat-by-placeholder", label: "" }),
  "chat-without-signs": (wall) => chatWindow(wall, { name: "chat-without-signs", label: "", placeholder: "…" }),
  "chat-dialog": (wall) =>
    chatWindow(wall, {
      ...{ name: "chat-dialog", label: `${wall.words.writeTo} ${resident.name}`, log: true },
      attributes: { role: "dialog" },
    }),
  "chat-like-comment": (wall) =>
    chatWindow(wall, {
      ...{ name: "chat-like-comment", label: `${wall.words.commentAs} ${organisation.name}`, log: true },
      around: asComment(wall),
    }),
  "chat-like-post": (wall) =>
    chatWindow(wall, {
      ...{ name: "chat-like-post", label: wall.words.whatsOnYourMind, log: true },
      attributes: { role: "dialog", "aria-label": wall.words.createPost },
      around: (box) =>
        element(
          "form",
          { method: "POST" },
          box,
          pressable({}, () => {}, wall.words.post),
        ),
    }),
};
