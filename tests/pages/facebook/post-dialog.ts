/**
 * The dialog for a new post, a shared or an edited one. As on Facebook there are two dialogs: an empty one that carries
 * the name, and beside it one without a name that holds the editor. A page's post goes through a second step.
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

interface DialogKind {
  /** As tests know it. */
  name: string;
  /** What the empty dialog is called; null: there is none. */
  shell: string | null;
  title: string;
  placeholder: string;
  /** Of the button that publishes. */
  submit: string;
  /** A message that is shared, with who wrote it. */
  shared?: Node;
  /** Nothing tells what it is. */
  decoy?: true;
}

interface DialogEvents {
  closed(): void;
  posted(text: string, pictures: string[]): void;
}

export function openPostDialog(wall: Wall, kind: DialogKind, events: DialogEvents): PostDialog {
  const { words, query } = wall;
  let text = "";
  const byPage = kind.name === "post" && query.get("flow") === "page";
  const submitLabel = byPage && query.has("schedule") ? words.schedule : kind.submit;
  const post = pressable({ class: "submit", "aria-label": submitLabel }, publish, submitLabel);
  const next = pressable({ class: "submit", "aria-label": words.next }, () => showSettings(), words.next);
  const close = pressable({ class: "round", "aria-label": words.close }, events.closed, icon("close"));
  const media = new MediaList({ remove: words.remove, picture: words.picture }, allowSubmit);
  function allowSubmit(): void {
    const something = text.trim() !== "" || media.addresses.length > 0;
    for (const button of [post, next]) setEnabled(button, something);
  }
  const make = (): EditorBox =>
    createLexicalBox({
      attributes: {},
      placeholder: kind.placeholder,
      emojiImages: query.get("emoji") === "images",
      onChange(written) {
        text = written;
        allowSubmit();
      },
    });
  let box = make();

  const title = element("h2", { class: "dialog-title" }, kind.title);
  const picture = pressable(
    { class: "tool", "aria-label": words.addPicture },
    () => media.add(drawPicture()),
    icon("picture"),
  );
  const firstStep = element(
    "div",
    {},
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
    element("div", { class: "scroller" }, box.host, media.node, kind.shared ?? null),
    element("div", { class: "tools" }, element("span", {}, words.addPicture), picture),
    byPage ? next : post,
  );
  const form = element(
    "form",
    { method: "POST", class: "dialog-form" },
    element("div", { class: "dialog-head" }, title, close),
    firstStep,
  );
  const dialog = element("div", { role: "dialog", class: "dialog" }, form);
  const shell =
    kind.shell && element("div", { role: "dialog", "aria-label": kind.shell, "aria-modal": "true", class: "shell" });
  const layer = element("div", { class: "layer" }, shell, element("div", { class: "centre" }, dialog));

  function showSettings(): void {
    title.textContent = words.postSettings;
    if (query.get("step") === "unmounted") firstStep.remove();
    else firstStep.hidden = true;
    form.append(element("div", {}, element("p", {}, words.everyone), post));
  }
  function publish(): void {
    window.__published += 1;
    events.posted(text, media.addresses);
  }

  document.body.append(layer);
  allowSubmit();
  box.root.focus();
  const { name, decoy } = kind;
  return {
    composer: {
      name,
      ...(decoy && { decoy }),
      boxes: () => [box],
      submitEnabled: () => isEnabled(byPage && !post.isConnected ? next : post),
      swap: () => {
        box = replaceBox(box, make);
      },
      button(wanted) {
        if (wanted === "close") return close;
        const button = wanted === "next" ? next : post;
        return button.isConnected ? button : null;
      },
    },
    close() {
      box.remove();
      layer.remove();
    },
  };
}
