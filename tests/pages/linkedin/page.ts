/** LinkedIn: its feed, the pages of a company, of a profile, of messages and of an article, and the forms on them. */
import { element } from "../shared/element";
import { showPage } from "../shared/page";
import { offerToTests } from "../shared/practice-window";
import { organisation } from "../shared/samples";
import { createArticle } from "./article";
import { decoyNames, openDecoy } from "./decoys";
import { addPost, feed, openReply } from "./feed";
import { composers, isCompany, settings, words } from "./practice";
import { closeShareBox, openShareBox, shareBoxNames } from "./share-box";

const isFeed = location.pathname.startsWith("/feed");
const isArticle = location.pathname.startsWith("/article/");

const start = element("button", { type: "button", class: "primary" }, words.start);
start.addEventListener("click", () => {
  if (settings.query.get("form") === "old") openShareBox("old");
  else openShareBox(isCompany ? "company" : "post");
});
showPage(settings, isCompany ? element("h1", {}, organisation.name) : start, isCompany ? start : feed);
if (isCompany) start.after(feed);
if (isFeed) {
  addPost();
  openDecoy("message");
}
if (isArticle) {
  const article = createArticle();
  document.querySelector("main")?.append(article.node);
  composers.add(article.composer);
}

offerToTests(composers, {
  open(name) {
    if (name === "comment" || name === "article") return;
    if (name === "reply") openReply();
    else if (shareBoxNames.includes(name)) openShareBox(name);
    else if (decoyNames.includes(name)) openDecoy(name);
    else throw new Error(`LinkedIn's page has ${[...shareBoxNames, ...decoyNames]}, comment and reply, not "${name}".`);
  },
  close: closeShareBox,
  multiply(count) {
    for (let copy = 0; copy < count; copy++) addPost();
  },
});
