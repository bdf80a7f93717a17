/**
 * Instagram: posts with comment forms, a post in a window and on its page, the dialog for a new post, and beside all of them what is
 * no post (`decoys.ts`; `?beside=popup` opens one at once, with a message in it).
 */
import { element, pressable } from "../shared/element";
import { icon } from "../shared/icons";
import { labelsIn } from "../shared/languages";
import { readSettings, showPage } from "../shared/page";
import { OpenComposers, offerToTests } from "../shared/practice-window";
import { organisation, organisationsMessage, resident, residentsMessage } from "../shared/samples";
import { type CommentForm, createCommentForm } from "./comment-form";
import { type CreateDialog, openCreateDialog } from "./create-dialog";
import { createDecoy, decoyNames } from "./decoys";
import { createFeed } from "./feed";
import { labels } from "./labels";
import { createMenu } from "./menu";
import { fullPost, type InstagramPost } from "./post";

const settings = readSettings();
const { language, query } = settings;
const words = labelsIn(labels, language);
const composers = new OpenComposers();
const onPost = location.pathname.startsWith("/p/");
/** Pages on which nothing is written for the public. */
const onOther = /^\/(direct|stories|accounts)\//.test(location.pathname);
const ours: InstagramPost = { author: organisation.instagramHandle, text: organisationsMessage[language] };
const comments = [{ author: resident.handle, text: residentsMessage[language] }];
let dialog: { close(): void } | null = null;
let caption: CreateDialog | null = null;

function closeDialog(): void {
  dialog?.close();
  dialog = null;
  caption = null;
}
function openDialog(): CreateDialog {
  closeDialog();
  caption = openCreateDialog(words, query.get("caption") === "textarea", {
    closed: closeDialog,
    captionOpened: (composer) => composers.add(composer),
    captionClosed: (composer) => composers.remove(composer),
    shared(text, pictures) {
      closeDialog();
      window.__published += 1;
      feed.add({ author: organisation.instagramHandle, text, pictures });
    },
  });
  dialog = caption;
  return caption;
}
/** A post in a window over the feed; the address is then its own. */
function openPost(post: InstagramPost): CommentForm {
  closeDialog();
  const pathBehind = location.pathname + location.search;
  history.pushState(null, "", `/p/Abc/${location.search}`);
  const made = createCommentForm(words, "modal", () => {});
  const close = pressable({ class: "layer-close", "aria-label": words.close }, closeDialog, icon("close"));
  const shown = element("div", { role: "dialog", class: "dialog" }, fullPost(words, "article", post, comments, made));
  const layer = element("div", { class: "layer" }, shown, close);
  made.composer.button = (kind) =>
    kind === "close" ? close : kind === "publish" ? made.form.querySelector(":scope > [role=button]") : null;
  document.body.append(layer);
  composers.add(made.composer);
  dialog = {
    close() {
      composers.remove(made.composer);
      layer.remove();
      history.pushState(null, "", pathBehind);
    },
  };
  return made;
}

const feed = createFeed(words, composers, openPost);
const addSample = (): void => feed.add({ author: resident.handle, text: residentsMessage[language] });
const main = element("main", { role: "main" });
const onPage = onPost ? createCommentForm(words, "comment", () => {}) : null;
if (onPage) {
  composers.add(onPage.composer);
  main.append(fullPost(words, "div", ours, comments, onPage));
} else if (!onOther) {
  feed.add(ours);
  addSample();
  main.append(feed.node);
}

function openDecoy(name: string, text: string): void {
  const { composer, place, node } = createDecoy(name);
  if (place === "page") main.append(node);
  else if (place === "caption") {
    if (!caption?.addBelow(node)) throw new Error("An alternative text stands below a caption.");
  } else document.body.append(element("div", { class: "windows" }, node));
  composers.add(composer);
  if (text) composer.boxes()[0]?.setText(text);
}

showPage(settings, element("div", { class: "columns" }, createMenu(words, query, openDialog), main));
if (location.pathname.startsWith("/create/")) openDialog();
const secret = "Moi Anna, tunnus 131052-308T, soita 050 1234567";
const beside = query.get("beside");
const isBelowCaption = beside?.startsWith("alt") ?? false;
if (beside && !isBelowCaption) openDecoy(beside, secret);

const opened: Record<string, () => void> = {
  create: openDialog,
  caption() {
    openDialog().skipToCaption();
    if (beside && isBelowCaption) openDecoy(beside, secret);
  },
  edit: () => openDialog().editPost(),
  comment: () => (onPage ? onPage.composer.boxes()[0]?.root.focus() : feed.comment()),
  modal: () => openPost(ours).composer.boxes()[0]?.root.focus(),
  reply: () => openPost(ours).answer(resident.handle),
};
offerToTests(composers, {
  open(name) {
    if (opened[name]) opened[name]();
    else if (decoyNames.includes(name)) openDecoy(name, "");
    else throw new Error(`Instagram's page has ${Object.keys(opened)} and ${decoyNames}, not "${name}".`);
  },
  close: closeDialog,
  multiply(count) {
    for (let copy = 0; copy < count; copy++) addSample();
  },
});
