/** LinkedIn: the new form of a post (TipTap) and the old one (Quill in a shadow tree), a company page, comments. */
import { type BoxOptions, type EditorBox, replaceBox } from "../editors/box";
import { createQuillBox } from "../editors/quill";
import { createTipTapBox } from "../editors/tiptap";
import { element, isEnabled, setEnabled } from "../shared/element";
import { labelsIn } from "../shared/languages";
import { readSettings, showPage } from "../shared/page";
import { OpenComposers, offerToTests, type PageComposer } from "../shared/practice-window";
import { organisation, resident, residentsMessage } from "../shared/samples";
import { labels } from "./labels";

const settings = readSettings();
const { language, query } = settings;
const words = labelsIn(labels, language);
const composers = new OpenComposers();
const feed = element("main", { role: "main", class: "feed" });
const isCompany = location.pathname.startsWith("/company/");

/** ms after which the page puts a new dialog in the place of the one that it has just opened. */
const swapAfter = 500;

interface Form {
  composer: PageComposer;
  submit: HTMLButtonElement;
  holder: HTMLElement;
}

let opened: { composer: PageComposer; close(): void } | null = null;

/**
 * An editor and the button that publishes, on while something stands in it; `holder` is what `around` makes of them.
 */
function form(
  name: string,
  make: (options: BoxOptions) => EditorBox,
  attributes: Record<string, string>,
  around: (host: HTMLElement, submit: HTMLElement) => HTMLElement,
): Form {
  const submit = element("button", { type: "button", class: "primary" }, words.post);
  setEnabled(submit, false);
  const create = () =>
    make({
      attributes,
      placeholder: words.placeholder,
      onChange: (text) => setEnabled(submit, text.trim() !== ""),
    });
  let box = create();
  const composer: PageComposer = {
    name,
    boxes: () => [box],
    submitEnabled: () => isEnabled(submit),
    swap: () => {
      box = replaceBox(box, create);
    },
  };
  return { composer, submit, holder: around(box.host, submit) };
}

const actor = () =>
  element("button", { type: "button", "data-test-share-author": true }, isCompany ? organisation.name : resident.name);

/** The new form: a native dialog, swapped for another one soon after it opened, with what was written kept. */
function openNew(): void {
  const { composer, holder } = form(
    "post",
    createTipTapBox,
    { "aria-label": words.editor, componentkey: "ShareBox_textEditor" },
    (host, submit) =>
      element(
        "div",
        { "data-sdui-screen": "com.linkedin.sdui.flagshipnav.sharing.ShareCompose" },
        actor(),
        host,
        element("div", { id: "ShareBoxpreviewCard" }),
        submit,
      ),
  );
  let dialog = element("dialog", { "aria-label": words.start }, holder);
  document.body.append(dialog);
  dialog.showModal();
  composers.add(composer);
  const timer = setTimeout(() => {
    const old = dialog;
    const [box] = composer.boxes();
    const caret = box && old.contains(document.activeElement) ? box.caret() : null;
    dialog = element("dialog", { "aria-label": words.start }, holder);
    document.body.append(dialog);
    old.remove();
    dialog.showModal();
    if (caret !== null) box?.select(caret, caret);
  }, swapAfter);
  opened = {
    composer,
    close() {
      clearTimeout(timer);
      dialog.remove();
    },
  };
}

/** The old form: everything in an open shadow tree, class names as they were for years. */
function openOld(): void {
  const { composer, submit, holder } = form("old", createQuillBox, { "aria-label": words.editor }, (host, button) => {
    const modal = element(
      "div",
      { role: "dialog", "aria-label": words.start, "data-test-modal-id": "sharebox" },
      actor(),
      host,
      element("div", {}, button),
    );
    modal.classList.add("share-box-v2__modal");
    return modal;
  });
  submit.classList.add("share-actions__primary-action");
  const outlet = element("div", { id: "interop-outlet" });
  outlet.attachShadow({ mode: "open" }).append(holder);
  document.body.append(outlet);
  composers.add(composer);
  opened = { composer, close: () => outlet.remove() };
}

/** The dialog of a company page, which lacks the attributes by which the others are recognised. */
function openCompany(): void {
  const { composer, holder } = form("company", createTipTapBox, { "aria-label": words.editor }, (host, submit) =>
    element("div", { role: "dialog", "aria-label": words.start, class: "dialog" }, actor(), host, submit),
  );
  document.body.append(holder);
  composers.add(composer);
  opened = { composer, close: () => holder.remove() };
}

function close(): void {
  if (!opened) return;
  composers.remove(opened.composer);
  opened.close();
  for (const box of opened.composer.boxes()) box.remove();
  opened = null;
}

/** A post of someone's with its comment box. */
function addPost(): void {
  const { composer, holder } = form(
    "comment",
    createTipTapBox,
    { "aria-label": `${words.editor} ${words.comment}` },
    (host, submit) => element("div", { componentkey: `commentBox-${feed.childElementCount}` }, host, submit),
  );
  feed.append(
    element(
      "article",
      { "data-urn": `urn:li:activity:${1000 + feed.childElementCount}` },
      element("h3", {}, resident.name),
      element("div", { "data-test-id": "main-feed-activity-card__commentary" }, residentsMessage[language]),
      holder,
    ),
  );
  composers.add(composer);
}

/** The chat in the corner: looks like a composer, to test that it is not taken for one. */
function addMessages(): HTMLElement {
  const box = createTipTapBox({
    attributes: { "aria-label": words.message },
    placeholder: words.message,
    onChange: () => undefined,
  });
  const overlay = element("div", { role: "dialog", "data-view-name": "message-overlay-conversation" }, box.host);
  composers.add({
    name: "message",
    boxes: () => [box],
    submitEnabled: () => false,
    swap: () => undefined,
    decoy: true,
  });
  return overlay;
}

const openers: Record<string, () => void> = { post: openNew, old: openOld, company: openCompany };
const start = element("button", { type: "button", class: "primary" }, words.start);
start.addEventListener("click", () => {
  close();
  (isCompany ? openCompany : query.get("form") === "old" ? openOld : openNew)();
});
showPage(settings, start, feed, addMessages());
addPost();

offerToTests(composers, {
  open(name) {
    if (name === "comment") return;
    close();
    const opener = openers[name];
    if (!opener) throw new Error(`LinkedIn's page has ${Object.keys(openers).join(", ")} and comment, not "${name}".`);
    opener();
  },
  close,
  multiply(count) {
    for (let copy = 0; copy < count; copy++) addPost();
  },
});
