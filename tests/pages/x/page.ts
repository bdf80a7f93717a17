/** X: the home page with its box, a dialog for posts and replies, and the page of one message. */
import { element } from "../shared/element";
import { labelsIn } from "../shared/languages";
import { readSettings, showPage } from "../shared/page";
import { drawPicture } from "../shared/pictures";
import { OpenComposers, offerToTests } from "../shared/practice-window";
import { organisation, organisationsMessage, resident, residentsMessage } from "../shared/samples";
import { createXComposer, type XComposer, type XMessage } from "./composer";
import { labels } from "./labels";
import { type Modal, type ModalKind, openModal } from "./modal";
import { sideNav } from "./side-nav";
import { type Tweet, tweetArticle } from "./tweet";

const settings = readSettings();
const words = labelsIn(labels, settings.language);
const composers = new OpenComposers();
const onStatus = /\/status\/(\d+)/.exec(location.pathname);
const question: Tweet = { id: onStatus?.[1] ?? "1001", author: resident, text: residentsMessage[settings.language] };
const news: Tweet = { id: "1002", author: organisation, text: organisationsMessage[settings.language] };
const timeline = element("section", { role: "region" });
const pathBehindModal = location.pathname === "/compose/post" ? "/home" : location.pathname;
let modal: Modal | null = null;
let posts = 2000;

function show(tweet: Tweet): void {
  timeline.prepend(tweetArticle(words, tweet, () => openDialog("reply", tweet)));
}
function posted(messages: XMessage[]): void {
  for (const message of messages) show({ id: String(posts++), author: organisation, ...message });
}
function closeDialog(): void {
  if (!modal) return;
  composers.remove(modal.composer.composer);
  modal.close();
  modal = null;
  history.pushState(null, "", pathBehindModal + location.search.replace(/[?&]in_reply_to=\d+/, ""));
}
function openDialog(kind: ModalKind, message: Tweet | null): void {
  closeDialog();
  const query = new URLSearchParams(location.search);
  if (kind === "reply" && message) query.set("in_reply_to", message.id);
  history.pushState(null, "", `/compose/post${query.size > 0 ? `?${query}` : ""}`);
  modal = openModal(words, kind, message, {
    closed: closeDialog,
    posted(messages) {
      closeDialog();
      posted(messages);
    },
  });
  composers.add(modal.composer.composer);
}

const inline: XComposer = createXComposer({
  words,
  name: onStatus ? "reply" : "home",
  placeholder: onStatus ? words.postYourReply : words.whatsHappening,
  inDialog: false,
  posted,
});
composers.add(inline.composer);
show(news);
if (!onStatus) show(question);

showPage(
  settings,
  element(
    "div",
    { id: "react-root", class: "columns" },
    sideNav(words, () => openDialog("modal", null)),
    element(
      "main",
      { role: "main" },
      element(
        "div",
        { "data-testid": "primaryColumn", class: "column" },
        element("h1", {}, onStatus ? words.thread : words.home),
        onStatus ? tweetArticle(words, question, () => openDialog("reply", question)) : null,
        inline.node,
        timeline,
      ),
    ),
  ),
  element("div", { id: "layers" }),
);
if (location.pathname === "/compose/post") {
  if (settings.query.has("in_reply_to")) openDialog("reply", question);
  else openDialog("modal", null);
}

offerToTests(composers, {
  open(name) {
    if (name === "modal") openDialog("modal", null);
    else if (name === "reply") openDialog("reply", question);
    else if (name === "quote") openDialog("quote", { ...question, pictures: [drawPicture()] });
    else if (name === "home") inline.composer.boxes()[0]?.select(0, 0);
    else throw new Error(`X's page has "home", "modal", "reply" and "quote", not "${name}".`);
  },
  close: closeDialog,
  multiply(count) {
    const used = composers.current() === modal?.composer.composer ? modal.composer : inline;
    for (let copy = 0; copy < count; copy++) used.addPart();
  },
});
