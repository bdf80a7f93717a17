/** X's composer, in the page or in a dialog: one part or a thread, with the tool bar beside (not around) the parts. */
import { element, isEnabled, setEnabled } from "../shared/element";
import { icon } from "../shared/icons";
import { addressesOf } from "../shared/pictures";
import type { PageComposer } from "../shared/practice-window";
import type { XWords } from "./labels";
import { createPart, type Part } from "./part";

export interface XMessage {
  text: string;
  pictures: string[];
}

interface XComposerOptions {
  words: XWords;
  /** Name by which tests find it. */
  name: "home" | "modal" | "reply" | "quote" | "thread" | "schedule" | "poll";
  placeholder: string;
  inDialog: boolean;
  posted(messages: XMessage[]): void;
}

export interface XComposer {
  node: HTMLElement;
  composer: PageComposer;
  addPart(): void;
  /** Empties it, back to one part. */
  clear(): void;
}

export function createXComposer({ words, name, placeholder, inDialog, posted }: XComposerOptions): XComposer {
  let parts: Part[] = [];
  const partsNode = element("div", { class: "parts" });
  const buttonId = inDialog ? "tweetButton" : "tweetButtonInline";
  const submit = element("button", { type: "button", role: "button", "data-testid": buttonId, class: "submit" });
  const add = element(
    "button",
    {
      type: "button",
      role: "button",
      "data-testid": "addButton",
      "aria-label": words.addPost,
      class: "tool",
      click: addPart,
    },
    icon("plus"),
  );
  const fileInput = element("input", {
    type: "file",
    multiple: true,
    accept: "image/*,video/*",
    "data-testid": "fileInput",
    class: "file",
  });
  const picture = element(
    "button",
    { type: "button", class: "tool", "aria-label": words.addPicture, click: attach },
    icon("picture"),
  );
  const right = element("div", { class: "tools-right" }, submit);
  const toolBar = element(
    "div",
    { role: "navigation", "data-testid": "toolBar", class: "tools" },
    picture,
    fileInput,
    right,
  );

  const choices = [1, 2].map((choice) =>
    element("input", { type: "text", name: `Choice${choice}`, placeholder: `${words.choice} ${choice}` }),
  );
  const node = element("div", { class: "composer" }, partsNode, ...(name === "poll" ? choices : []), toolBar);

  function changed(): void {
    const oneText = name === "reply" ? words.reply : name === "schedule" ? words.schedule : words.post;
    submit.textContent = parts.length > 1 ? words.postAll : oneText;
    setEnabled(
      submit,
      parts.every((part) => !part.isEmpty()),
    );
    const mayAdd = name !== "reply" && (parts.at(-1)?.box().text() ?? "") !== "";
    // not moved while it is there: losing focus changes the editor's state between the press and the click
    if (!mayAdd) add.remove();
    else if (!add.isConnected) right.prepend(add);
  }
  function addPart(): void {
    const part = createPart(words, parts.length, parts.length === 0 ? placeholder : words.addAnother, changed);
    parts.push(part);
    partsNode.append(part.node);
    changed();
    if (parts.length > 1) part.box().select(0, 0);
  }
  function attach(): void {
    const focused = parts.find((part) => part.node.contains(document.activeElement)) ?? parts.at(-1);
    for (const address of addressesOf(fileInput.files)) focused?.attach(address);
    fileInput.value = "";
  }
  function clear(): void {
    for (const part of parts) {
      part.box().remove();
      part.node.remove();
    }
    parts = [];
    addPart();
  }

  fileInput.addEventListener("change", attach);
  submit.addEventListener("click", () => {
    const messages = parts.map((part) => ({ text: part.box().text(), pictures: part.pictures() }));
    clear();
    window.__published += 1;
    posted(messages);
  });
  // X's own keys: Control or Command with Enter posts
  node.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      event.stopPropagation();
      if (isEnabled(submit)) submit.click();
    },
    true,
  );
  addPart();
  return {
    node,
    composer: {
      name,
      boxes: () => parts.map((part) => part.box()),
      submitEnabled: () => isEnabled(submit),
      button: (kind) => (kind === "publish" ? submit : null),
      swap: () => {
        for (const part of parts) part.swap();
      },
    },
    addPart,
    clear,
  };
}
