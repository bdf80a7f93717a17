/**
 * Boxes that are nobody's posts: messages in their three places and on their own pages, Grok, descriptions, search. Each has the
 * keys that X gives it; those called "renamed" have none of them, and labels in a language that is not listed.
 */
import type { EditorBox } from "../editors/box";
import { createDraftBox } from "../editors/draft";
import { createTextarea } from "../editors/plain";
import { element } from "../shared/element";
import type { PageComposer } from "../shared/practice-window";
import { resident } from "../shared/samples";

/** Where one stands: in the app, beside the home box, in the layers before the app, as a dialog there, or as the page itself. */
export type DecoyPlace = "app" | "column" | "layers" | "dialog";

export interface Decoy {
  composer: PageComposer;
  place: DecoyPlace;
  node: HTMLElement;
}

const draft = (testId: string | undefined, label: string): EditorBox =>
  createDraftBox({
    ...(testId ? { testId } : {}),
    attributes: { "aria-label": label },
    placeholder: label,
    onChange() {},
  });
const field = (placeholder: string, attributes: Record<string, string> = {}): EditorBox =>
  createTextarea({ attributes, placeholder, onChange() {} });

const button = (name: string, testId?: string): HTMLElement =>
  element("button", { type: "button", "data-testid": testId, class: "submit" }, name);
const said = (attributes: Record<string, string> = {}): HTMLElement =>
  element("div", attributes, element("div", {}, resident.name), element("div", {}, "…"));
const inside = (testId: string | null, ...content: Node[]): HTMLElement =>
  element("div", { "data-testid": testId, class: "drawer" }, ...content);

interface Kind {
  place: DecoyPlace;
  box(): EditorBox;
  around(host: HTMLElement): HTMLElement;
}

/** The drawer as it was until 2025, and still is in places. */
const drawer = (place: DecoyPlace): Kind => ({
  place,
  box: () => draft("dmComposerTextInput", "Start a new message"),
  around: (host) => inside("DMDrawer", said(), host, button("Send", "dmComposerSendButton")),
});
const chat = (root: string | null, place: DecoyPlace): Kind => ({
  place,
  box: () => field("Message", { "data-testid": "dm-composer-textarea" }),
  around: (host) => inside(root, said(), host, button("Send", "dm-composer-send-button")),
});
const grok = (root: string | null): Kind => ({
  place: "app",
  box: () => field("Ask anything", { autocapitalize: "sentences" }),
  around: (host) => inside(root, host, button("Grok something")),
});
const form = (place: DecoyPlace, label: string, attributes: Record<string, string>, save: string): Kind => ({
  place,
  box: () => field(label, attributes),
  around: (host) => inside(null, element("h2", {}, label), element("input", { type: "text" }), host, button(save)),
});

const kinds: Record<string, Kind> = {
  drawer: drawer("app"),
  "drawer-column": drawer("column"),
  "drawer-layers": chat("chat-drawer-root", "layers"),
  "drawer-renamed": {
    place: "app",
    box: () => draft(undefined, "Nachricht verfassen"),
    around: (host) => inside("renamed", said({ role: "log" }), host, button("Senden")),
  },
  // a page that gives a chat the keys of a post
  "drawer-faked": {
    place: "column",
    box: () => draft("tweetTextarea_0", "Post text"),
    around: (host) => inside("DMDrawer", said(), host, button("Post", "tweetButtonInline")),
  },
  messages: { ...drawer("app"), around: (host) => inside(null, said(), host) },
  chat: chat(null, "app"),
  grok: grok(null),
  "grok-drawer": grok("GrokDrawer"),
  alt: form("dialog", "Description", { "data-testid": "altTextInput" }, "Save"),
  bio: form("dialog", "Bio", { name: "description" }, "Save"),
  list: form("dialog", "Description", { name: "description" }, "Next"),
  note: form("app", "Explain why", { name: "note" }, "Submit"),
  search: {
    place: "app",
    box: () => field("Search", { "data-testid": "SearchBox_Search_Input" }),
    around: (host) => element("form", { role: "search", class: "drawer" }, host),
  },
};

export const decoyNames = Object.keys(kinds);

export function createDecoy(name: string): Decoy {
  const kind = kinds[name];
  if (!kind) throw new Error(`X's page has no decoy called ${name}.`);
  const box = kind.box();
  const node = kind.around(box.host);
  const dialog = { role: "dialog", "aria-modal": "true", class: "dialog" };
  return {
    composer: { name, decoy: true, boxes: () => [box], submitEnabled: () => false, swap() {} },
    place: kind.place,
    node: kind.place === "dialog" ? element("div", { class: "layer" }, element("div", dialog, node)) : node,
  };
}
