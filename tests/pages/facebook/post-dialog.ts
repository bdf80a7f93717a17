/**
 * The dialog for a new post. As on Facebook there are two: an empty one that carries the name, and beside it one
 * without a name that holds the editor.
 */
import { type EditorBox, replaceBox } from "../editors/box";
import { createLexicalBox } from "../editors/lexical";
import { element, isEnabled, pressable, setEnabled } from "../shared/element";
import { icon } from "../shared/icons";
import { MediaList } from "../shared/media-list";
import { drawPicture } from "../shared/pictures";
import type { PageComposer } from "../shared/practice-window";
import { organisation } from "../shared/samples";
import type { Wall } from "./wall";

export interface PostDialog {
  composer: PageComposer;
  close(): void;
}

interface DialogEvents {
  closed(): void;
  posted(text: string, pictures: string[]): void;
}

export function openPostDialog(wall: Wall, events: DialogEvents): PostDialog {
  const { words, query } = wall;
  let text = "";
  const post = pressable({ class: "submit", "aria-label": words.post }, publish, words.post);
  const next = pressable({ class: "submit", "aria-label": words.next }, () => showSettings(), words.next);
  const media = new MediaList({ remove: words.remove, picture: words.picture }, allowSubmit);
  function allowSubmit(): void {
    const something = text.trim() !== "" || media.addresses.length > 0;
    for (const button of [post, next]) setEnabled(button, something);
  }
  const make = (): EditorBox =>
    createLexicalBox({
      attributes: {},
      placeholder: wall.placeholder,
      emojiImages: query.get("emoji") === "images",
      onChange(written) {
        text = written;
        allowSubmit();
      },
    });
  let box = make();

  const title = element("h2", { class: "dialog-title" }, words.createPost);
  const picture = pressable(
    { class: "tool", "aria-label": words.addPicture },
    () => media.add(drawPicture()),
    icon("picture"),
  );
  const byPage = query.get("flow") === "page"; // Pages go through a second step
  const form = element(
    "form",
    { method: "POST", class: "dialog-form" },
    element(
      "div",
      { class: "dialog-head" },
      title,
      pressable({ class: "round", "aria-label": words.close }, events.closed, icon("close")),
    ),
    element(
      "div",
      { class: "identity" },
      element("span", { class: "avatar", "aria-hidden": "true" }, "K"),
      element(
        "div",
        {},
        element("strong", {}, organisation.name),
        element("div", { class: "small" }, wall.group ?? words.everyone),
      ),
    ),
    element("div", { class: "scroller" }, box.host, media.node),
    element("div", { class: "tools" }, element("span", {}, words.addPicture), picture),
    byPage ? next : post,
  );
  const dialog = element("div", { role: "dialog", class: "dialog" }, form);
  const shell = element("div", {
    role: "dialog",
    "aria-label": words.createPost,
    "aria-modal": "true",
    class: "shell",
  });
  const layer = element("div", { class: "layer" }, shell, element("div", { class: "centre" }, dialog));

  function showSettings(): void {
    title.textContent = words.postSettings;
    next.replaceWith(post);
  }
  function publish(): void {
    events.posted(text, media.addresses);
  }

  document.body.append(layer);
  allowSubmit();
  box.root.focus();
  return {
    composer: {
      name: "post",
      boxes: () => [box],
      submitEnabled: () => isEnabled(byPage && next.isConnected ? next : post),
      swap: () => {
        box = replaceBox(box, make);
      },
    },
    close() {
      box.remove();
      layer.remove();
    },
  };
}
