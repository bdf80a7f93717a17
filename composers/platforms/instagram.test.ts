// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { giveSize } from "../../tests/support/page-composer";
import { instagram } from "./instagram";
import { type OnPlatform, recogniserOf } from "./recognise";

beforeEach(() => giveSize());
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
  history.replaceState(null, "", "/");
});

const recognise = recogniserOf(instagram, () => instagram.keys);
const picture = '<img alt="">';
const chosen = '<img src="blob:a">';
const done = '<div role="button">Done</div>';
const share = '<div role="button">Share</div>';
const send = '<div role="button">Post</div>';
const plane = '<div role="button"><svg><title>Share</title></svg></div>';

function lookAt(page: string, selector = "#box"): ReturnType<typeof recognise> {
  document.body.innerHTML = page;
  const root = document.querySelector<HTMLElement>(selector);
  if (!root) throw new Error(`Nothing on the page is ${selector}.`);
  return recognise(root);
}
function known(page: string): OnPlatform {
  const composer = lookAt(page);
  if (!(composer instanceof Object)) throw new Error(`The box is ${composer}.`);
  return composer;
}
const textarea = (label: string, text = "") => `<textarea id="box" aria-label="${label}">${text}</textarea>`;
const editable = (label: string) => `<div id="box" contenteditable="true" aria-label="${label}"></div>`;
const dialog = (...content: string[]) => `<div role="dialog">${content.join("")}</div>`;

it("takes a box as a caption by its label, or where it shares the pictures above it", () => {
  expect(known(dialog(picture, textarea("Write a caption…"))).surface).toBe("post");
  expect(known(dialog(share, textarea("Write a caption…"))).surface).toBe("post");
  expect(known(dialog(share, chosen, editable("Bildunterschrift"))).surface).toBe("post");
  expect(known(dialog(done, picture, editable("Bildunterschrift"))).surface).toBe("post");
});

it.each([
  ["in a form", dialog(picture, `<form>${textarea("Write a caption…")}</form>`, share), '[role="dialog"]'],
  ["on a page", `<main>${picture}${textarea("Write a caption…")}${share}</main>`, "main"],
  ["on a part of a page", `<main><section>${textarea("Write a caption…")}${share}</section></main>`, "section"],
])("knows a named caption %s", (_, page, scope) => {
  const found = known(page);
  expect(found).toMatchObject({ surface: "post", recognised: "known" });
  expect(found.scope === document.querySelector(scope)).toBe(true);
});

it.each(["<canvas></canvas>", '<div style="background-image: url(blob:a)"></div>', "<video></video>"])(
  "takes %s for a picture of the last step",
  (shown) => expect(known(dialog(share, shown, editable("Bildunterschrift"))).recognised).toBe("known"),
);

it.each([
  ["below the caption, as an alternative text", dialog(share, chosen, "<textarea></textarea>", editable("Alt"))],
  ["in a text field that nothing names", dialog(share, chosen, textarea("Accessibility"))],
  ["in a text field of an edited post", dialog(done, picture, textarea("Beschreibung"))],
  ["in a conversation", dialog(share, chosen, '<div role="grid"></div>', editable("Nachricht"))],
  ["below a picture that someone sent", dialog(share, picture, editable("Nachricht"))],
  ["below a search for people", dialog(share, chosen, "<input>", editable("Nachricht"))],
  ["beside people to choose", dialog(share, chosen, editable("Nachricht"), '<input type="checkbox">')],
  ["where only a paper plane is called so", dialog(plane, chosen, editable("Nachricht"))],
  ["without a dialog, as a note", `<div>${picture}${editable("Gedanken")}${share}</div>`],
])("knows no caption %s", (_, page) => {
  expect(lookAt(page)).toBe("unknown");
});

it("knows no caption below a portrait, whatever it is called", () => {
  document.body.innerHTML = dialog(share, '<img src="blob:a" alt="Foto de anna">', editable("Comparte"));
  giveSize(document.querySelector("img") ?? undefined, 96, 96);
  expect(recognise(document.querySelector("#box") as HTMLElement)).toBe("unknown");
});

it("never reads a box of a dialog without a picture, as a note has, in whatever language it shares", () => {
  const portrait = '<img alt="Profiilikuva: maija">';
  for (const shown of ["", portrait, portrait.replace("Profiilikuva: maija", "maija's profile picture")])
    expect(lookAt(dialog(share, shown, textarea("Mikä mielessä?")))).toBe("private");
});

const post = (content: string) =>
  `<article><h1>Kirjasto on auki</h1><time></time>
  <h3><a href="/maija/">maija</a></h3><div>Milloin?</div>${plane}${content}</article>`;

it("takes a form below a post as a comment, whatever its label and wherever the post is shown", () => {
  const form = `<form>${textarea("Kommentar hinzufügen")}</form>`;
  const sent = form.replace("</form>", `${send}</form>`);
  for (const page of [post(form), dialog(post(form)), `<main><h1></h1><time></time>${sent}</main>`])
    expect(known(page)).toMatchObject({ surface: "comment", recognised: "known" });
  expect(lookAt(`<main>${form}</main>`)).toBe("unknown");
});

const message = `<form>${textarea("Nachricht")}<button>Senden</button></form>`;
it.each([
  ["on a page with a time", `<main><h1></h1><time></time>${message}</main>`],
  ["in a dialog with a time", dialog("<time></time>", picture, message)],
  ["in an article that shows no post", `<article><time></time>${message}</article>`],
  ["beside posts", `<main><article><h1></h1><time></time></article><div>${message}</div></main>`],
  ["in a conversation", `<main>${picture}<div role="grid"><time></time></div>${message}</main>`],
  ["of a dialog in a post", `<article><h1></h1><time></time>${dialog(picture, message)}</article>`],
])("knows no comment in a form %s", (_, page) => {
  expect(lookAt(page)).toBe("unknown");
});

it.each([
  [
    "its section",
    `<article><time></time><section>${textarea("Add a comment…")}<p>${send}</p></section></article>`,
    "section",
  ],
  ["the page", `<main>${textarea("Add a comment…")}${send}</main>`, "main"],
  ["itself beside another box", `<main>${textarea("Add a comment…")}<textarea></textarea>${send}</main>`, "#box"],
])("takes for the scope of a comment without a form %s", (_, page, scope) => {
  expect(known(page).scope === document.querySelector(scope)).toBe(true);
});

it.each([
  ["the caption", "Kiitos", "Kirjasto on auki"],
  ["the comment that is answered", "@maija Lauantaina", "Milloin?"],
  ["nothing, where the one answered is not shown", "@pekka Lauantaina", null],
])("knows what a comment stands below: %s", (_, text, parent) => {
  expect(known(post(`<form>${textarea("Add a comment…", text)}</form>`)).parent).toBe(parent);
});

it.each(["Message", "Viesti…", "Reply to maija…", "Share a thought…", "Write a message…", "Write alt text…"])(
  "never reads %s, whatever stands around it",
  (label) => {
    expect(lookAt(dialog(share, picture, textarea(label)))).toBe("private");
    expect(lookAt(post(`<form>${textarea(label)}<div role="button">Post</div></form>`))).toBe("private");
  },
);

it.each(["/direct/t/1/", "/stories/maija/1/", "/accounts/edit/"])("reads nothing at %s", (path) => {
  history.replaceState(null, "", path);
  expect(lookAt(post(`<form>${textarea("Add a comment…")}</form>`))).toBe("private");
});

const profile = (handle: string, alt = `${handle}'s profile picture`) => `<a href="/${handle}/"><img alt="${alt}"></a>`;
const home = '<a href="/"></a>';

it.each([
  ["the profile in the menu", `<nav>${home}<a href="/kampanja/">Uutta</a>${profile("kunta")}</nav>`, "@kunta"],
  ["a menu without a role", `<div>${home}<div>${profile("kunta")}</div></div>`, "@kunta"],
  ["a picture in another language", `<div>${home}${profile("kunta", "Käyttäjän kunta profiilikuva")}</div>`, "@kunta"],
  ["two profiles", `<nav>${home}${profile("kunta")}${profile("maija")}</nav>`, undefined],
  ["a message window alone", `<div>${profile("maija")}</div>`, undefined],
  ["a link without a picture", `<nav>${home}<a href="/kampanja/">Uutta</a></nav>`, undefined],
])("takes the account from the menu alone: %s", (_, menu, handle) => {
  const inPost = `<main><article>${home}${profile("maija")}</article></main>`;
  const { account } = known(`<div>${menu}</div>${inPost}${dialog(picture, textarea("Write a caption…"))}`);
  expect(account?.handle).toBe(handle);
});
