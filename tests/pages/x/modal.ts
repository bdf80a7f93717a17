/** The dialog over the page: a new post, or a reply below the message that it answers. The page stays behind it. */
import { element } from "../shared/element";
import { icon } from "../shared/icons";
import { createXComposer, type XComposer, type XMessage } from "./composer";
import type { XWords } from "./labels";
import { type Tweet, tweetArticle } from "./tweet";

export interface Modal {
  composer: XComposer;
  close(): void;
}

interface ModalEvents {
  closed(): void;
  posted(messages: XMessage[]): void;
}

export function openModal(words: XWords, parent: Tweet | null, events: ModalEvents): Modal {
  const composer = createXComposer({
    words,
    name: parent ? "reply" : "modal",
    placeholder: parent ? words.postYourReply : words.whatsHappening,
    inDialog: true,
    posted: events.posted,
  });
  const close = element(
    "button",
    { type: "button", "data-testid": "app-bar-close", "aria-label": words.close, class: "round", click: events.closed },
    icon("close"),
  );
  const dialog = element(
    "div",
    { role: "dialog", "aria-modal": "true", "aria-labelledby": "modal-header", class: "dialog" },
    element("div", { class: "dialog-head" }, close, element("h2", { id: "modal-header" })),
    parent && tweetArticle(words, parent, null),
    composer.node,
  );
  const layer = element("div", { class: "layer" }, dialog);
  const layers = document.getElementById("layers") ?? document.body;
  layers.append(layer);
  composer.composer.boxes()[0]?.select(0, 0);
  return {
    composer,
    close() {
      for (const box of composer.composer.boxes()) box.remove();
      layer.remove();
    },
  };
}
