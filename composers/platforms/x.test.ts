// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { giveSize } from "../../tests/support/page-composer";
import { type OnPlatform, recogniserOf } from "./recognise";
import { x } from "./x";

beforeEach(() => giveSize());
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
  history.replaceState(null, "", "/");
});

const recognise = recogniserOf(x, () => x.keys);
const box = (id: string) => `<div data-testid="${id}" contenteditable="true"></div>`;
const button = '<button data-testid="tweetButtonInline">Post</button>';

function show(page: string): void {
  document.body.innerHTML = page;
}
function lookAt(selector: string): ReturnType<typeof recognise> {
  const root = document.querySelector<HTMLElement>(selector);
  if (!root) throw new Error(`Nothing on the page is ${selector}.`);
  return recognise(root);
}
const keysOf = (composer: ReturnType<typeof recognise>) =>
  composer instanceof Object ? composer.roots.map((root) => root.dataset.testid) : composer;
const known = (selector: string): OnPlatform => {
  const composer = lookAt(selector);
  if (!(composer instanceof Object)) throw new Error(`${selector} is ${composer}.`);
  return composer;
};

it("takes the boxes of a thread as its parts, and no other box that stands between them", () => {
  const chat = `<div data-testid="DMDrawer">${box("tweetTextarea_9")}<textarea></textarea></div>`;
  show(`<div role="dialog">${box("tweetTextarea_0")}${chat}<textarea></textarea>${box("tweetTextarea_1")}</div>`);
  expect(keysOf(known('[data-testid="tweetTextarea_1"]'))).toEqual(["tweetTextarea_0", "tweetTextarea_1"]);
});

it("goes no farther around a post than up to another box, where the tool bar has no key any more", () => {
  show(`<div id="app"><div id="composer">${box("tweetTextarea_0")}</div><textarea></textarea></div>`);
  expect(known('[data-testid="tweetTextarea_0"]').scope.id).toBe("composer");
});

it("knows a part by what is around it, where the box has lost its own key", () => {
  show(`<label data-testid="tweetTextarea_0_label"><div id="box" contenteditable="true"></div></label>${button}`);
  expect(known("#box").recognised).toBe("known");
});

it("does not know a box without any key, reads it beside X's button alone, and not beside another box", () => {
  const bare = '<div id="box" contenteditable="true"></div>';
  show(`<main>${bare}</main>`);
  expect(lookAt("#box")).toBe("unknown");
  show(`<main><div>${bare}${button}</div></main>`);
  expect(known("#box").recognised).toBe("generic");
  show(`<main><div>${bare}<textarea></textarea>${button}</div></main>`);
  expect(lookAt("#box")).toBe("unknown");
});

it.each([
  ["a message drawer", '<div data-testid="DMDrawer"><textarea></textarea></div>'],
  ["a message drawer of 2026", '<div data-testid="chat-drawer-root"><textarea></textarea></div>'],
  ["a message box", '<textarea data-testid="dm-composer-textarea"></textarea>'],
  ["an older message box", '<div data-testid="dmComposerTextInput" contenteditable="true"></div>'],
  ["Grok", '<div data-testid="GrokDrawer"><textarea></textarea></div>'],
  ["an alternative text", '<textarea data-testid="altTextInput"></textarea>'],
  ["a message box without keys", '<textarea placeholder="Start a new message"></textarea>'],
  ["Grok without keys", '<textarea placeholder="Ask anything"></textarea>'],
])("never reads %s, even beside X's button", (_, page) => {
  show(`<main>${page}${button}</main>`);
  expect(lookAt("textarea, [contenteditable]")).toBe("private");
});

it.each(["/messages", "/messages/1-2", "/i/chat/1-2", "/i/grok", "/settings/profile"])(
  "reads nothing at %s",
  (path) => {
    history.replaceState(null, "", path);
    show(`<main>${box("tweetTextarea_0")}${button}</main>`);
    expect(lookAt("[contenteditable]")).toBe("private");
  },
);

it.each(["/messagesfan", "/i/charts", "/home"])("reads a post at %s", (path) => {
  history.replaceState(null, "", path);
  show(`<main>${box("tweetTextarea_0")}${button}</main>`);
  expect(keysOf(lookAt("[contenteditable]"))).toEqual(["tweetTextarea_0"]);
});

it("lets go of a post's box that has become a message's", () => {
  show(`<div id="around">${box("tweetTextarea_0")}${button}</div>`);
  expect(known("[contenteditable]").recognised).toBe("known");
  document.querySelector("#around")?.setAttribute("data-testid", "chat-drawer-root");
  expect(lookAt("[contenteditable]")).toBe("private");
});

it("takes every box on the page of a message as an answer, whatever can be read of the message", () => {
  history.replaceState(null, "", "/maija/status/1");
  show(`<main>${box("tweetTextarea_0")}${button}</main>`);
  expect(known("[contenteditable]")).toMatchObject({ surface: "comment", parent: null, place: "unknown" });
});

const answered = `<article><div data-testid="UserAvatar-Container-anna"></div>
  <div data-testid="User-Name"><a href="/anna">Anna</a></div><div data-testid="tweetText">Milloin?</div></article>`;
const menu = (content: string) => `<button data-testid="SideNav_AccountSwitcher_Button">${content}</button>`;

it.each([
  ["the link to the profile", '<a data-testid="AppTabBar_Profile_Link" href="/kunta"></a>', "@kunta"],
  ["the picture in the menu", menu('<div data-testid="UserAvatar-Container-kunta"></div>'), "@kunta"],
  ["the words in the menu", menu("<div>Kunta</div><div>@kunta</div>"), "@kunta"],
  ["a picture without a name", menu('<div data-testid="UserAvatar-Container-unknown"></div>'), undefined],
  ["nothing", "", undefined],
])("takes the account from the menu alone: %s", (_, inMenu, handle) => {
  show(`${inMenu}<div role="dialog">${answered}${box("tweetTextarea_0")}</div>`);
  const { account, place, parent } = known("[contenteditable]");
  expect([account?.handle, place, parent]).toEqual([handle, handle ? "outside" : "unknown", "Milloin?"]);
});

it("takes the button in the header of an article into its scope", () => {
  history.replaceState(null, "", "/compose/articles/edit/1");
  show(`<section><header><button>Publish</button></header>
    <main><textarea placeholder="Add a title"></textarea>${box("composer")}</main></section>`);
  const { surface, scope, roots } = known("textarea");
  expect([surface, scope.localName, roots.length]).toEqual(["article", "section", 2]);
});
