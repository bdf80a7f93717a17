/** The three steps of a new post: pictures, editing, caption; and the one step in which a post is edited later. */
import { type EditorBox, replaceBox } from "../editors/box";
import { createLexicalBox } from "../editors/lexical";
import { createTextarea } from "../editors/plain";
import { element, pressable } from "../shared/element";
import { icon } from "../shared/icons";
import { addressesOf, drawPicture } from "../shared/pictures";
import type { PageComposer } from "../shared/practice-window";
import { organisation } from "../shared/samples";
import type { InstagramWords } from "./labels";

export interface CreateDialog {
  /** Goes on to the caption at once, with a picture that is drawn here. */
  skipToCaption(): void;
  /** The caption of a post that is there already: "Done" in place of "Share", and a picture that Instagram has described. */
  editPost(): void;
  /** Puts a further box below the caption, as the section for alternative texts does; false without a caption. */
  addBelow(node: Node): boolean;
  close(): void;
}

interface CreateEvents {
  closed(): void;
  /** The caption's editor came into the dialog, or left it. */
  captionOpened(composer: PageComposer): void;
  captionClosed(composer: PageComposer): void;
  shared(text: string, pictures: string[]): void;
}

const captionLimit = 2200;

export function openCreateDialog(words: InstagramWords, olderMarkup: boolean, events: CreateEvents): CreateDialog {
  let pictures: string[] = [];
  let composer: PageComposer | null = null;
  let box: EditorBox | null = null;
  let side: HTMLElement | null = null;
  const title = element("h1", {}, words.createPost);
  const left = element("div", { class: "head-side" });
  const right = element("div", { class: "head-side" });
  const body = element("div", { class: "dialog-body" });
  const dialog = element(
    "div",
    { role: "dialog", "aria-label": words.createPost, class: "dialog" },
    element("div", { class: "dialog-head" }, left, title, right),
    body,
  );
  const close = pressable({ class: "layer-close", "aria-label": words.close }, events.closed, icon("close"));
  const layer = element("div", { class: "layer" }, dialog, close);

  const picturesShown = (alt: string = words.picture): HTMLElement =>
    element("div", { class: "preview" }, ...pictures.map((src) => element("img", { src, alt, draggable: "false" })));
  const backTo = (step: () => void): HTMLElement => pressable({ "aria-label": words.back }, step, icon("back"));

  /** Shows one step; the caption's editor is taken apart when its step is left. */
  function show(name: string, back: (() => void) | null, forward: HTMLElement | null, ...content: Node[]): void {
    if (composer) events.captionClosed(composer);
    box?.remove();
    composer = null;
    box = null;
    side = null;
    title.textContent = name;
    left.replaceChildren(...(back ? [backTo(back)] : []));
    right.replaceChildren(...(forward ? [forward] : []));
    body.replaceChildren(...content);
  }
  function choose(files: FileList | null): void {
    pictures = addressesOf(files);
    showEdit();
  }
  function showMedia(): void {
    const input = element("input", { type: "file", accept: "image/*,video/*", multiple: true, class: "file" });
    input.addEventListener("change", () => choose(input.files));
    const select = element("button", { type: "button", class: "primary", click: () => choose(null) }, words.select);
    show(
      words.createPost,
      null,
      null,
      element("div", { class: "drop" }, icon("picture"), element("span", {}, words.dragHere), select, input),
    );
  }
  function showEdit(): void {
    show(words.edit, showMedia, pressable({ class: "link" }, showCaption, words.next), picturesShown());
  }
  function showCaption(): void {
    showLastStep(words.createPost, showEdit, words.share, picturesShown());
  }
  function showLastStep(name: string, back: (() => void) | null, action: string, shown: HTMLElement): void {
    const count = element("span", { class: "small" });
    const make = (): EditorBox =>
      (olderMarkup ? createTextarea : createLexicalBox)({
        attributes: { "aria-label": words.writeCaption },
        placeholder: words.writeCaption,
        onChange: (text) => {
          count.textContent = `${text.length}/${captionLimit}`;
        },
      });
    let made = make();
    const share = pressable({ class: "link" }, () => events.shared(made.text(), pictures), action);
    const below = element(
      "div",
      { class: "caption-side" },
      element(
        "div",
        { class: "identity" },
        element("img", { class: "avatar", src: drawPicture(), alt: `${words.profilePicture} ${organisation.name}` }),
        element("span", {}, organisation.instagramHandle),
      ),
      made.host,
      count,
      element("input", { type: "text", class: "alt-input", placeholder: words.altText }),
    );
    show(name, back, share, shown, below);
    side = below;
    box = made;
    composer = {
      name: back ? "caption" : "edit",
      boxes: () => [made],
      submitEnabled: () => share.isConnected, // a caption may be empty
      button: (kind) => (kind === "publish" ? share : kind === "close" ? close : null),
      swap: () => {
        made = replaceBox(made, make);
        box = made;
      },
    };
    events.captionOpened(composer);
  }

  showMedia();
  document.body.append(layer);
  return {
    skipToCaption() {
      pictures = addressesOf(null);
      showCaption();
    },
    editPost() {
      pictures = addressesOf(null);
      const described = "Photo by kirkkonummenkunta on November 3, 2026. May be an image of library and text.";
      showLastStep(words.editInfo, null, words.done, picturesShown(described));
    },
    addBelow(node) {
      side?.append(node);
      return side !== null;
    },
    close() {
      if (composer) events.captionClosed(composer);
      box?.remove();
      layer.remove();
    },
  };
}
