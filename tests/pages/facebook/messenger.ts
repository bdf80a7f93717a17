/** A chat window: like the post dialog, a dialog with a Lexical editor, but no composer of posts. */
import { createLexicalBox } from "../editors/lexical";
import { element } from "../shared/element";
import type { PageComposer } from "../shared/practice-window";
import { resident } from "../shared/samples";
import type { Wall } from "./wall";

export function createMessenger({ words }: Wall): { node: HTMLElement; composer: PageComposer } {
  const box = createLexicalBox({
    attributes: { "aria-label": words.message },
    placeholder: "Aa",
    emojiImages: true,
    onChange: () => {},
  });
  const node = element(
    "div",
    { role: "region", "aria-label": words.chats },
    element(
      "div",
      { role: "dialog", "aria-label": words.chats, class: "chat" },
      element("div", { class: "chat-head" }, resident.name),
      element("div", { class: "chat-body" }, "…"),
      element("div", { class: "comment-box" }, box.host),
    ),
  );
  return {
    node,
    composer: { name: "messenger", decoy: true, boxes: () => [box], submitEnabled: () => false, swap: () => {} },
  };
}
