/**
 * The dialog over the page: a new post, a reply below the message that it answers, or a quote above the message that it
 * quotes. The page stays behind it.
 */
import { element } from "../shared/element";
import { icon } from "../shared/icons";
import { createXComposer, type XComposer, type XMessage } from "./composer";
import type { XWords } from "./labels";
import { quotedCard, type Tweet, tweetArticle } from "./tweet";

/** `thread`: with a second part that holds a text. */
export const modalKinds = ["modal", "reply", "quote", "thread", "schedule", "poll"] as const;
export type ModalKind = (typeof modalKinds)[number];

export interface Modal {
  composer: XComposer;
  close(): void;
}

interface ModalEvents {
  closed(): void;
  posted(messages: XMessage[]): void;
}

/** `message`: the one that is answered or quoted; null for a new post. */
export function openModal(words: XWords, kind: ModalKind, message: Tweet | null, events: ModalEvents): Modal {
  const composer = createXComposer({
    words,
    name: kind,
    placeholder: kind === "reply" ? words.postYourReply : kind === "quote" ? words.addComment : words.whatsHappening,
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
    kind === "reply" && message ? tweetArticle(words, message, null) : null,
    composer.node,
  );
  composer.composer.button = (button) =>
    button === "close" ? close : button === "publish" ? dialog.querySelector('[data-testid="tweetButton"]') : null;
  if (kind === "quote" && message) composer.node.querySelector(".part-text")?.append(quotedCard(words, message));
  const layer = element("div", { class: "layer" }, dialog);
  const layers = document.getElementById("layers") ?? document.body;
  layers.append(layer);
  if (kind === "thread") {
    composer.addPart();
    composer.composer.boxes()[1]?.setText(words.addAnother);
  }
  composer.composer.boxes()[0]?.select(0, 0);
  return {
    composer,
    close() {
      for (const box of composer.composer.boxes()) box.remove();
      layer.remove();
    },
  };
}
