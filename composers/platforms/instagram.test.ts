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
const share = '<div role="button">Share</div>';
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
const dialog = (...content: string[]) => `<div role="dialog">${content.join("")}</div>`;

it("takes a box as a caption by its label, or where it shares the pictures above it", () => {
  expect(known(dialog(picture, textarea("Write a caption…"))).surface).toBe("post");
  expect(known(dialog(share, textarea("Write a caption…"))).surface).toBe("post");
  expect(known(dialog(share, picture, textarea("Bildunterschrift"))).surface).toBe("post");
});

it.each([
  ["below the caption, as an alternative text", dialog(share, picture, "<textarea></textarea>", textarea("Alt"))],
  ["in a conversation", dialog(share, picture, '<div role="grid"></div>', textarea("Nachricht"))],
  ["where only a paper plane is called so", dialog(plane, picture, textarea("Nachricht"))],
])("knows no caption %s", (_, page) => {
  const found = lookAt(page);
  expect(found instanceof Object ? found.recognised : found).not.toBe("known");
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
  for (const page of [post(form), dialog(post(form)), `<main><time></time>${form}</main>`])
    expect(known(page)).toMatchObject({ surface: "comment", recognised: "known" });
  expect(lookAt(`<main>${form}</main>`)).toBe("unknown");
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
