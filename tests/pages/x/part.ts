/** One part of a thread: avatar, Draft.js box and what is attached to it. */
import type { EditorBox } from "../editors/box";
import { replaceBox } from "../editors/box";
import { createDraftBox } from "../editors/draft";
import { element } from "../shared/element";
import { icon } from "../shared/icons";
import { organisation } from "../shared/samples";
import type { XWords } from "./labels";

export interface Part {
  node: HTMLElement;
  box(): EditorBox;
  pictures(): string[];
  isEmpty(): boolean;
  attach(address: string): void;
  swap(): void;
}

/** X names the writer's own picture after the account, or leaves it unnamed: `?avatar=unknown`. */
export const ownAvatar = new URLSearchParams(location.search).get("avatar") ?? organisation.handle;

export function avatar(handle: string): HTMLElement {
  const letter = handle.slice(0, 1).toUpperCase();
  return element("div", { "data-testid": `UserAvatar-Container-${handle}`, class: "avatar" }, letter);
}

export function createPart(words: XWords, index: number, placeholder: string, changed: () => void): Part {
  const attachments = element("div", { "data-testid": "attachments", class: "attachments" });
  const make = (): EditorBox =>
    createDraftBox({
      testId: `tweetTextarea_${index}`,
      attributes: { "aria-label": words.postText },
      placeholder,
      onChange: changed,
    });
  let box = make();
  const pictures = (): string[] => [...attachments.querySelectorAll("img")].map(({ src }) => src);

  function attach(address: string): void {
    const remove = element(
      "button",
      { type: "button", class: "media-remove", "aria-label": words.remove },
      icon("close"),
    );
    const photo = element(
      "div",
      { "data-testid": "tweetPhoto", "aria-label": words.picture, class: "media-item" },
      element("img", { src: address, alt: words.picture, draggable: "false" }),
    );
    const shown = element(
      "div",
      { role: "group", class: "attachment" },
      photo,
      remove,
      element(
        "a",
        { role: "link", tabindex: 0, class: "alt-text" },
        element("span", { "data-testid": "altTextLabel" }, words.addDescription),
      ),
    );
    remove.addEventListener("click", () => {
      shown.remove();
      if (!attachments.hasChildNodes()) attachments.remove();
      changed();
    });
    attachments.append(shown);
    column.append(attachments); // there only while it holds something
    changed();
  }

  const holder = element("div", { "data-testid": `tweetTextarea_${index}RichTextInputContainer` }, box.host);
  const label = element("label", { "data-testid": `tweetTextarea_${index}_label` }, holder);
  const column = element("div", { class: "part-text" }, label);
  return {
    node: element("div", { class: "part" }, avatar(ownAvatar), column),
    box: () => box,
    pictures,
    isEmpty: () => box.text().trim() === "" && pictures().length === 0,
    attach,
    swap: () => {
      box = replaceBox(box, make);
    },
  };
}
