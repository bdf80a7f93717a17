/** The forms of a post: the new one in a native dialog and on a page of its own, the old one, and that of a company page. */
import { createQuillBox } from "../editors/quill";
import { createTipTapBox } from "../editors/tiptap";
import { element } from "../shared/element";
import { drawPicture } from "../shared/pictures";
import type { ButtonKind } from "../shared/practice-window";
import { organisation } from "../shared/samples";
import { composers, createForm, type Form, isCompany, named, outlet, settings, words } from "./practice";

/** ms after which the page puts a new dialog in the place of the one that it has just opened. */
const swapAfter = 500;

interface ShareBox extends Form {
  /** Holds the step that is shown. */
  screen: HTMLElement;
  /** Takes it out of the page. */
  remove(): void;
}
let opened: ShareBox | null = null;

/** Where another box of the open share dialog is to stand; null where none is open. */
export const openScreen = (): HTMLElement | null => opened?.screen ?? null;

/** The page's name and who may see the post stand on one button; a member's form has none. */
const author = () =>
  isCompany
    ? element(
        "button",
        { type: "button" },
        element("span", {}, organisation.name),
        element("span", { class: "small" }, words.audience),
      )
    : null;

/** What is attached stands in one card, whatever it is: `?attached=picture|described|film|link`. */
function previewCard(): HTMLElement {
  const card = element("div", { id: "ShareBoxpreviewCard" });
  const attached = settings.query.get("attached");
  const size = { width: "160", height: "100" };
  if (attached === "picture") card.append(element("img", { src: drawPicture(), alt: "image 0", ...size }));
  if (attached === "described")
    card.append(element("img", { src: drawPicture(), alt: "Lapsia uuden leikkipuiston keinuissa", ...size }));
  if (attached === "film") card.append(element("video", size));
  if (attached === "link")
    card.append(element("a", { href: "https://www.kirkkonummi.fi/kirjasto" }, "Kirjasto · kirkkonummi.fi"));
  return card;
}

interface Kind {
  editor: "new" | "old";
  attributes: Record<string, string>;
}

/**
 * The first step, and the one in which a time is chosen, during which the first is not in the page. `?scheduled`: a time has
 * been chosen already.
 */
function createShareBox(name: string, { editor, attributes }: Kind, screen: HTMLElement): Form {
  const buttons: Record<Exclude<ButtonKind, "publish">, HTMLElement> = {
    close: element("button", { type: "button", "aria-label": words.close, click: closeShareBox }, "✕"),
    next: element("button", { type: "button", "aria-label": words.clock, click: chooseTime }, "◷"),
  };
  const clock = buttons.next;
  const form = createForm({
    name,
    make: editor === "new" ? createTipTapBox : createQuillBox,
    attributes,
    placeholder: words.placeholder,
    submitWords: settings.query.has("scheduled") ? words.schedule : words.post,
    published: closeShareBox,
    button: (kind) => buttons[kind],
  });
  if (editor === "old") form.submit.classList.add("share-actions__primary-action");
  const content = element(
    "div",
    {},
    element("div", {}, author(), buttons.close),
    form.box().host,
    previewCard(),
    element("div", {}, clock, form.submit),
  );
  screen.append(content);

  function chooseTime(): void {
    const next = element("button", { type: "button" }, words.next);
    buttons.next = next;
    const step = element("div", {}, element("input", { type: "date", "aria-label": words.clock }), next);
    content.replaceWith(step);
    next.addEventListener("click", () => {
      step.replaceWith(content);
      form.submit.textContent = words.schedule; // the same button publishes at the time that was chosen
      buttons.next = clock;
    });
  }
  return form;
}

const newScreen = () => element("div", { "data-sdui-screen": "com.linkedin.sdui.flagshipnav.sharing.ShareCompose" });
const newEditor: Kind = {
  editor: "new",
  attributes: { "aria-label": words.editor, componentkey: "ShareBox_textEditor" },
};

/**
 * A native dialog, swapped for another one soon after it opened, with what was written and the focus kept. `?swapped`: that
 * is over already, as it is when a person publishes.
 */
function openDialog(): ShareBox {
  const screen = newScreen();
  const form = createShareBox("post", newEditor, screen);
  let dialog = element("dialog", { "aria-label": words.start }, screen);
  document.body.append(dialog);
  dialog.showModal();
  const swap = () => {
    const old = dialog;
    const focused = document.activeElement;
    const caret = form.box().root === focused ? form.box().caret() : null;
    dialog = element("dialog", { "aria-label": words.start }, screen);
    document.body.append(dialog);
    old.remove();
    dialog.showModal();
    if (caret !== null) form.box().select(caret, caret);
    else if (focused instanceof HTMLElement && dialog.contains(focused)) focused.focus();
  };
  const timer = settings.query.has("swapped") ? undefined : setTimeout(swap, swapAfter);
  return {
    ...form,
    screen,
    remove() {
      clearTimeout(timer);
      dialog.remove();
    },
  };
}

/** At `/sharing/compose` the same form is the page. */
function openPage(): ShareBox {
  const screen = newScreen();
  const form = createShareBox("post", newEditor, screen);
  const main = document.querySelector("main") ?? document.body;
  main.append(screen);
  return { ...form, screen, remove: () => screen.remove() };
}

/** The old form: Quill in an open shadow tree, class names as they were for years. */
function openOld(): ShareBox {
  const screen = named(
    element("div", { role: "dialog", "aria-label": words.start, "data-test-modal-id": "sharebox" }),
    "share-box-v2__modal",
  );
  const form = createShareBox("old", { editor: "old", attributes: { "aria-label": words.editor } }, screen);
  const host = outlet(screen);
  document.body.append(host);
  return { ...form, screen, remove: () => host.remove() };
}

/** The new editor in a dialog that lacks the keys of the others. */
function openCompany(): ShareBox {
  const screen = element("div", { role: "dialog", "aria-label": words.start, class: "dialog" });
  const form = createShareBox("company", newEditor, screen);
  document.body.append(screen);
  return { ...form, screen, remove: () => screen.remove() };
}

/** At `/preload/sharebox/`: of its dialog, its text box and its button only the names are known. */
function openPreloaded(): ShareBox {
  const screen = element("div", { role: "dialog", "aria-label": words.start });
  const form = createShareBox("sharebox", { editor: "old", attributes: { "aria-label": words.editor } }, screen);
  form.submit.className = "";
  document.body.append(screen);
  return { ...form, screen, remove: () => screen.remove() };
}

const openers: Record<string, () => ShareBox> = {
  post: location.pathname.startsWith("/sharing/") ? openPage : openDialog,
  old: openOld,
  company: openCompany,
  sharebox: openPreloaded,
};

export const shareBoxNames = Object.keys(openers);

/** Opens the form of this name in place of the one that is open; the usual one of the page where there is none of it. */
export function openShareBox(name: string): void {
  closeShareBox();
  opened = (openers[name] ?? openDialog)();
  composers.add(opened.composer);
}

export function closeShareBox(): void {
  if (!opened) return;
  composers.remove(opened.composer);
  opened.remove();
  opened.box().remove();
  opened = null;
}
