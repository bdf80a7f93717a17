/** Boxes that are nobody's posts: messages on their page and in windows, story replies, notes, biography, alternative text, search. */
import type { EditorBox } from "../editors/box";
import { createLexicalBox } from "../editors/lexical";
import { createTextarea } from "../editors/plain";
import { element, pressable } from "../shared/element";
import { drawPicture } from "../shared/pictures";
import type { PageComposer } from "../shared/practice-window";
import { resident } from "../shared/samples";

/** Where one stands: in a window over the page, in a dialog there, as the page itself, or below the caption. */
export type DecoyPlace = "window" | "dialog" | "page" | "caption";

export interface Decoy {
  composer: PageComposer;
  place: DecoyPlace;
  node: HTMLElement;
}

const lexical = (label: string, placeholder = label): EditorBox =>
  createLexicalBox({ attributes: { "aria-label": label }, placeholder, onChange() {} });
const field = (placeholder: string, attributes: Record<string, string> = {}): EditorBox =>
  createTextarea({ attributes, placeholder, onChange() {} });
const named = (name: string): HTMLElement => pressable({ class: "link" }, () => {}, name);
const portrait = (): HTMLElement =>
  element(
    "a",
    { href: `/${resident.handle}/` },
    element("img", { class: "avatar", src: drawPicture(), alt: `${resident.handle}'s profile picture` }),
  );

interface Kind {
  place: DecoyPlace;
  box(): EditorBox;
  around(host: HTMLElement): HTMLElement;
}

const message = (place: DecoyPlace, label: string, placeholder: string, log: string | null = null): Kind => ({
  place,
  box: () => lexical(label, placeholder),
  around: (host) =>
    element("div", { class: "message-window" }, portrait(), element("div", { role: log }, "…"), host, named("Send")),
});
const form = (place: DecoyPlace, box: () => EditorBox, ...buttons: string[]): Kind => ({
  place,
  box,
  around: (host) => element("div", { class: "message-window" }, portrait(), ...buttons.map(named), host),
});

const kinds: Record<string, Kind> = {
  popup: message("window", "Message", "Message..."),
  "popup-dialog": message("dialog", "Message", "Message..."),
  "popup-unlisted": message("dialog", "Nachricht", "Nachricht senden …", "log"),
  "popup-renamed": message("dialog", "Nachricht", "Nachricht senden …"),
  "popup-window": message("window", "Nachricht", "Nachricht senden …"),
  direct: message("page", "Message", "Message..."),
  "direct-renamed": message("page", "Nachricht", "Nachricht senden …"),
  // a page that gives a chat the label of a comment
  "popup-faked": {
    ...message("dialog", "Add a comment…", "Add a comment…", "log"),
    box: () => lexical("Add a comment…"),
  },
  story: form("page", () => field(`Reply to ${resident.handle}…`), "Send"),
  note: form("dialog", () => lexical("Share a thought…"), "Share"),
  "note-unlisted": form("dialog", () => lexical("Mikä mielessä?"), "Jaa"),
  send: form("dialog", () => field("Write a message…"), "Send"),
  "send-unlisted": form("dialog", () => field("Nachricht schreiben …"), "Senden"),
  bio: form("page", () => field("Bio", { id: "pepBio" }), "Submit"),
  alt: form("caption", () => field("Write alt text...")),
  "alt-unlisted": form("caption", () => field("Alternativtext schreiben …")),
  prompt: {
    place: "dialog",
    box: () => field("Describe your change"),
    around: (host) =>
      element("div", { class: "message-window" }, element("img", { src: drawPicture(), alt: "" }), host, named("Next")),
  },
  search: {
    place: "window",
    box: () => field("Search"),
    around: (host) => element("div", { role: "search", class: "message-window" }, host),
  },
};

export const decoyNames = Object.keys(kinds);

export function createDecoy(name: string): Decoy {
  const kind = kinds[name];
  if (!kind) throw new Error(`Instagram's page has no decoy called ${name}.`);
  const box = kind.box();
  const node = kind.around(box.host);
  const dialog = { role: "dialog", class: "message-dialog" };
  return {
    composer: { name, decoy: true, boxes: () => [box], submitEnabled: () => false, swap() {} },
    place: kind.place,
    node: kind.place === "dialog" ? element("div", dialog, node) : node,
  };
}
