// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { giveSize } from "../../tests/support/page-composer";
import { linkedin } from "./linkedin";
import { recogniserOf } from "./recognise";

beforeEach(() => giveSize());
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** What is read around the post in a share dialog of this content. */
function postWith(content: string) {
  document.body.innerHTML = `<dialog open>${content}<div componentkey="ShareBox_textEditor"></div></dialog>`;
  const root = document.querySelector<HTMLElement>("[componentkey]");
  return root && linkedin.recognise(root, linkedin.keys);
}
const cardWith = (content: string) => postWith(`<div id="ShareBoxpreviewCard">${content}</div>`)?.media;
const pictureCalled = (alt: string) => `<img src="blob:1" alt="${alt}">`;

it("never reads a box in a frame of a page of messages, by whatever address the frame has", () => {
  document.body.innerHTML = '<form><textarea componentkey="ShareBox_textEditor"></textarea></form>';
  const root = document.querySelector("textarea");
  const recognised = () => root && recogniserOf(linkedin, () => linkedin.keys)(root);
  expect(recognised()).toMatchObject({ recognised: "known" });
  const outer = { location: { pathname: "/messaging/thread/1/" } };
  const page = Object.assign(outer, { parent: outer });
  vi.stubGlobal("parent", { location: { pathname: "/preload/" }, parent: page });
  expect(recognised()).toBe("private");
});

it("never reads a box beside a log of messages, also while one of the messages in it is changed", () => {
  document.body.innerHTML = `<form><div role="log"><textarea></textarea></div>
    <textarea componentkey="ShareBox_textEditor"></textarea></form>`;
  const root = document.querySelector<HTMLElement>("[componentkey]");
  expect(root && recogniserOf(linkedin, () => linkedin.keys)(root)).toBe("private");
});

describe("a picture's alternative text", () => {
  it.each([
    ["", "nothing"],
    ["image 0", "the number that the form gives it"],
    ["Kuva 12", "such a number in another language"],
    ["IMG_2044.JPG", "the name of its file"],
    ["kuva.png", "the name of its file"],
    ["DSC01234", "the name of its file"],
    ["May be an image of 2 people", "what a machine says of it"],
    ["No alternative text description for this image", "what the site says where there is none"],
  ])("is none where it is %j: %s", (alt) => {
    expect(cardWith(pictureCalled(alt))?.altTexts).toEqual([null]);
  });

  it.each(["Lapsia keinuissa", "Leikkipuisto avattiin 1.6.2026", "Masalan kirjasto 2"])(
    "is what it says: %s",
    (alt) => {
      expect(cardWith(pictureCalled(alt))?.altTexts).toEqual([alt]);
    },
  );

  it("belongs to its picture", () => {
    expect(cardWith(pictureCalled("image 0") + pictureCalled("Lapsia keinuissa"))?.altTexts).toEqual([
      null,
      "Lapsia keinuissa",
    ]);
  });
});

describe("the card below the text", () => {
  it.each([
    ["a picture", pictureCalled("image 0")],
    ["a film", "<video></video>"],
    ["a poll", "Kumpi? <textarea></textarea>"],
    ["nothing yet", "<div></div>"],
  ])("is no link where it holds %s", (_, content) => {
    expect(cardWith(content)?.link).toBeUndefined();
  });

  it("is a link where it holds a preview, with its address where there is one", () => {
    expect(cardWith("Kirjasto · kirkkonummi.fi")?.link).toBe("Kirjasto · kirkkonummi.fi");
    expect(cardWith('<a href="https://www.kirkkonummi.fi/">Kirjasto</a>')?.link).toBe(
      "https://www.kirkkonummi.fi/ Kirjasto",
    );
  });
});

describe("whose account it is", () => {
  it.each([
    ["Acme Post to Anyone", "Acme"],
    ["Acme Auf Alle posten", "Acme"],
    ["Post to Anyone", null],
    ["Add media", null],
  ])("%s: %s", (reading, name) => {
    expect(postWith(`<button>${reading}</button>`)?.account?.name ?? null).toBe(name);
  });
});
