/** Facebook: a wall with a line that opens the post dialog, posts with comment boxes, a chat window, and what else one writes in. */
import { createLexicalBox } from "../editors/lexical";
import { element, pressable } from "../shared/element";
import { readSettings, showPage } from "../shared/page";
import { OpenComposers, offerToTests, type PageComposer } from "../shared/practice-window";
import { organisation, organisationsMessage, resident, residentsMessage } from "../shared/samples";
import { chats, openChat } from "./chats";
import { decoys } from "./decoys";
import { createFeed } from "./feed";
import { openPostDialog } from "./post-dialog";
import { openPostView } from "./post-view";
import { createReel } from "./reel";
import { wallAt } from "./wall";

const settings = readSettings();
const wall = wallAt(location.pathname, settings);
const { words, language, placeholder } = wall;
const composers = new OpenComposers();
/** The dialog that is open, by the name of its composer; two kinds of a post's comments stand in one. */
let dialog: { composers: PageComposer[]; close(): void } | null = null;

function closeDialog(): void {
  for (const composer of dialog?.composers ?? []) composers.remove(composer);
  dialog?.close();
  dialog = null;
}
function show(opened: NonNullable<typeof dialog>): void {
  dialog = opened;
  for (const composer of opened.composers) composers.add(composer);
}

const posted = (author: string) =>
  author === organisation.name
    ? { author, text: organisationsMessage[language] }
    : { author, text: residentsMessage[language] };

const create = { shell: words.createPost, title: words.createPost, placeholder, submit: words.post };
const shared = element(
  "div",
  { role: "article", class: "card" },
  element("h3", {}, resident.name),
  element("div", { "data-ad-rendering-role": "story_message", dir: "auto" }, residentsMessage[language]),
);
const edit = { title: words.editPost, placeholder, submit: words.save };
const kinds = {
  post: create,
  share: { ...create, shell: null, placeholder: words.sayAboutThis, submit: words.shareNow, shared },
  edit: { ...edit, shell: words.editPost },
  "edit-unnamed": { ...edit, shell: null },
  // one that neither names nor buttons tell from anything else
  "unknown-dialog": { ...create, shell: null, decoy: true },
} as const;

function openDialog(name: keyof typeof kinds): void {
  if (dialog) return;
  const { composer, close } = openPostDialog(
    wall,
    { name, ...kinds[name] },
    {
      closed: closeDialog,
      posted(text, pictures) {
        closeDialog();
        feed.add({ author: organisation.name, text, pictures });
      },
    },
  );
  show({ composers: [composer], close });
}

/** Whose post the dialog shows, by the name of its comment. */
const views: Record<string, string> = { "dialog-comment": resident.name, "own-comment": organisation.name };

function openView(comment: string): void {
  const author = views[comment] ?? resident.name;
  if (!dialog) show(openPostView(wall, posted(author), comment, closeDialog));
}

const chat = openChat(wall);
composers.add(chat.composer);
const feed = createFeed(wall, composers);
const bar = element(
  "div",
  { role: "banner", class: "bar" },
  element("span", { class: "mark", "aria-hidden": "true" }, "f"),
  element("span", {}, organisation.name),
);
const main = element("div", { role: "main", class: "column" });
showPage(settings, bar, main, chat.node);

const onReelsPage = location.pathname.startsWith("/reels/");
const reel = onReelsPage ? createReel(wall, createLexicalBox) : null;
if (reel) {
  main.append(reel.node);
  composers.add(reel.composer);
} else if (!/^\/(messages|marketplace|stories)\//.test(location.pathname)) {
  main.append(
    element("h1", {}, wall.group ?? organisation.name),
    wall.group ? element("p", { class: "small" }, words.groupNote) : "",
    element(
      "div",
      { role: "region", "aria-label": words.createPost, class: "card starter" },
      element("span", { class: "avatar", "aria-hidden": "true" }, "K"),
      pressable({ class: "trigger" }, () => openDialog("post"), wall.trigger),
    ),
    feed.node,
  );
  feed.add(posted(organisation.name));
  feed.add(posted(resident.name));
}

/** Chats stand beside the page's own content, other boxes in it. */
function openDecoy(name: string): void {
  if (composers.byName().has(name)) return;
  const make = chats[name] ?? decoys[name];
  if (!make) throw new Error(`Facebook's page has nothing called "${name}".`);
  const { node, composer } = make(wall);
  (chats[name] ? document.body : main).append(node);
  composers.add(composer);
}

offerToTests(composers, {
  open(name) {
    if (name in kinds)
      openDialog(name as keyof typeof kinds); // it is one of their names
    else if (name === "comment") feed.comment();
    else if (name in views || name === "reply") {
      openView(name === "reply" ? "dialog-comment" : name);
      composers.byName().get(name)?.boxes()[0]?.root.focus();
    } else if (name !== "reel") openDecoy(name);
  },
  close: closeDialog,
  multiply(count) {
    for (let copy = 0; copy < count; copy++) feed.add(posted(resident.name));
  },
});
