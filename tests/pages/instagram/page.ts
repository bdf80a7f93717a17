/** Instagram: posts with comment boxes, and the dialog for a new post. */
import { element } from "../shared/element";
import { icon } from "../shared/icons";
import { labelsIn } from "../shared/languages";
import { readSettings, showPage } from "../shared/page";
import { OpenComposers, offerToTests } from "../shared/practice-window";
import { organisation, organisationsMessage, resident, residentsMessage } from "../shared/samples";
import { type CreateDialog, openCreateDialog } from "./create-dialog";
import { createFeed } from "./feed";
import { labels } from "./labels";

const settings = readSettings();
const { language, query } = settings;
const words = labelsIn(labels, language);
const composers = new OpenComposers();
const feed = createFeed(words, query.get("comment") === "textarea", composers);
let dialog: CreateDialog | null = null;

function closeDialog(): void {
  dialog?.close();
  dialog = null;
}
function openDialog(): CreateDialog {
  closeDialog();
  dialog = openCreateDialog(words, query.get("caption") === "textarea", {
    closed: closeDialog,
    captionOpened: (composer) => composers.add(composer),
    captionClosed: (composer) => composers.remove(composer),
    shared(text, pictures) {
      closeDialog();
      feed.add({ author: organisation.instagramHandle, text, pictures });
    },
  });
  return dialog;
}
const addSample = (): void => feed.add({ author: resident.handle, text: residentsMessage[language] });

feed.add({ author: organisation.instagramHandle, text: organisationsMessage[language] });
addSample();
const create = element(
  "a",
  { href: "#", role: "link", class: "create" },
  icon("plus"),
  element("span", {}, words.create),
);
create.addEventListener("click", (event) => {
  event.preventDefault();
  openDialog();
});
showPage(
  settings,
  element(
    "div",
    { class: "columns" },
    element(
      "nav",
      { class: "side" },
      element("span", { class: "mark", "aria-hidden": "true" }, "ig"),
      element("a", { href: `/?${query}` }, icon("home"), element("span", {}, words.home)),
      create,
      element(
        "a",
        { href: `/${organisation.instagramHandle}/` },
        element("span", { class: "avatar", "aria-hidden": "true" }, "K"),
        element("span", {}, organisation.instagramHandle),
      ),
    ),
    element("main", { role: "main" }, feed.node),
  ),
);
if (location.pathname.startsWith("/create/")) openDialog();

offerToTests(composers, {
  open(name) {
    if (name === "create") openDialog();
    else if (name === "caption") openDialog().skipToCaption();
    else if (name === "comment") feed.comment();
    else throw new Error(`Instagram's page has "create", "caption" and "comment", not "${name}".`);
  },
  close: closeDialog,
  multiply(count) {
    for (let copy = 0; copy < count; copy++) addSample();
  },
});
