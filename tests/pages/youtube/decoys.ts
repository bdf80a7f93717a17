/** Boxes on YouTube's pages that are none of our business: prompts, searches, playlists, settings, captions, live chats. */
import { element } from "../shared/element";
import { addComposer, button, type Field, tag } from "./parts";

interface Decoy extends Field {
  /** What stands around it, from the outermost; `tag#id.class[name=value]`, each of them once at most. */
  around: string[];
  send: string;
}

function wrapped(around: string[], content: Node[]): HTMLElement {
  const [outermost = "div", ...rest] = around;
  const [, name = "div", id, className, key, value] =
    /^([\w-]+)(?:#([\w-]+))?(?:\.([\w-]+))?(?:\[([\w-]+)=([\w-]+)\])?$/.exec(outermost) ?? [];
  const made = tag(name, {}, ...(rest.length > 0 ? [wrapped(rest, content)] : content));
  if (id) made.id = id;
  if (className) made.className = className;
  if (key && value) made.setAttribute(key, value);
  return made;
}

const decoys: Record<string, Decoy> = {
  // www.youtube.com
  ask: {
    ...{ around: ["ytd-engagement-panel-section-list-renderer[target-id=PAyouchat]", "you-chat-input"], plain: true },
    ...{ label: "Ask a question…", id: "input", send: "Send" },
  },
  "live-chat": {
    around: ["yt-live-chat-app", "yt-live-chat-renderer", "yt-live-chat-text-input-field-renderer#input"],
    ...{ label: "Chat…", id: "input", send: "Send" },
  },
  search: { around: ["ytd-searchbox#search"], label: "Search", id: "search-input", send: "Search", plain: true },
  report: { around: ["tp-yt-paper-dialog"], label: "Add details", id: "details", send: "Report", plain: true },
  // studio.youtube.com
  "ask-studio": {
    around: ["ytcp-creator-chat-dialog", "div.ytcp-creator-chat-input"],
    ...{ label: "Ask something", id: "prompt", send: "Send" },
  },
  product: {
    around: ["ytcp-video-metadata-product-placement"],
    ...{ label: "Product name", id: "textbox", send: "Save", plain: true },
  },
  playlist: {
    around: [
      "ytcp-playlist-creation-dialog[dialog-type=CREATE_PLAYLIST]",
      ...["ytcp-dialog", "tp-yt-paper-dialog", "ytcp-playlist-metadata-editor"],
      ...["ytcp-social-suggestions-textbox#title-textarea", "ytcp-social-suggestion-input#input"],
    ],
    ...{ label: "Add title", id: "textbox", send: "Create" },
  },
  channel: {
    around: ["ytcp-channel-editing-section", "ytcp-social-suggestions-textbox#description-textarea"],
    ...{ label: "Tell viewers about your channel", id: "textbox", send: "Publish" },
  },
  caption: {
    around: ["ytve-captions-editor-modal", "ytcp-dialog", "ytve-editor", "ytve-captions-editor-caption-segment-line"],
    ...{ label: "Caption", id: "textarea", send: "Publish", plain: true },
  },
  "blocked-words": {
    around: ["ytcp-settings-dialog", "ytcp-dialog", "ytcp-free-text-chip-bar"],
    ...{ label: "Add words, separated by commas", id: "text-input", send: "Save", plain: true },
  },
  note: { around: ["ytcp-dialog"], label: "Message to the editor", id: "note", send: "Save", plain: true },
};

export function addDecoy(name: string): boolean {
  const decoy = decoys[name];
  if (!decoy) return false;
  addComposer(
    name,
    [decoy],
    ([host]) => {
      const publish = button("send-button", decoy.send, () => {});
      return { node: wrapped(decoy.around, [element("div", {}, ...(host ? [host] : []), publish)]), publish };
    },
    true,
  );
  return true;
}
