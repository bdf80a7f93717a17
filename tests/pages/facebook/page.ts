/** Facebook: a wall with a line that opens the post dialog, posts with comment boxes, and a chat window. */
import { element, pressable } from "../shared/element";
import { readSettings, showPage } from "../shared/page";
import { OpenComposers, offerToTests } from "../shared/practice-window";
import { organisation, organisationsMessage, resident, residentsMessage } from "../shared/samples";
import { createFeed } from "./feed";
import { createMessenger } from "./messenger";
import { openPostDialog, type PostDialog } from "./post-dialog";
import { wallAt } from "./wall";

const settings = readSettings();
const wall = wallAt(location.pathname, settings);
const { words, language } = wall;
const composers = new OpenComposers();
let dialog: PostDialog | null = null;

function closeDialog(): void {
  if (!dialog) return;
  composers.remove(dialog.composer);
  dialog.close();
  dialog = null;
}

function openDialog(): void {
  if (dialog) return;
  dialog = openPostDialog(wall, {
    closed: closeDialog,
    posted(text, pictures) {
      closeDialog();
      feed.add({ author: organisation.name, text, pictures });
    },
  });
  composers.add(dialog.composer);
}

const messenger = createMessenger(wall);
composers.add(messenger.composer);
const feed = createFeed(wall, composers);
feed.add({ author: organisation.name, text: organisationsMessage[language] });
feed.add({ author: resident.name, text: residentsMessage[language] });

showPage(
  settings,
  element(
    "div",
    { role: "banner", class: "bar" },
    element("span", { class: "mark", "aria-hidden": "true" }, "f"),
    element("span", {}, organisation.name),
  ),
  element(
    "div",
    { role: "main", class: "column" },
    element("h1", {}, wall.group ?? organisation.name),
    wall.group ? element("p", { class: "small" }, words.groupNote) : null,
    element(
      "div",
      { role: "region", "aria-label": words.createPost, class: "card starter" },
      element("span", { class: "avatar", "aria-hidden": "true" }, "K"),
      pressable({ class: "trigger" }, openDialog, wall.trigger),
    ),
    feed.node,
  ),
  messenger.node,
);

offerToTests(composers, {
  open(name) {
    if (name === "post") openDialog();
    else if (name === "comment") feed.comment();
    else throw new Error(`Facebook's page has "post" and "comment", not "${name}".`);
  },
  close: closeDialog,
  multiply(count) {
    for (let copy = 0; copy < count; copy++) feed.add({ author: resident.name, text: residentsMessage[language] });
  },
});
