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

const recognise = recogniserOf(linkedin, () => linkedin.keys);
/** What the box of this id is, on a page of this content. */
function lookAt(page: string, id = "box") {
  document.body.innerHTML = page;
  const root = document.getElementById(id);
  if (!root) throw new Error(`Nothing on the page has the id ${id}.`);
  return recognise(root);
}
const box = (attributes: string, id = "box") =>
  `<div id="${id}" contenteditable="true" role="textbox" ${attributes}></div>`;
const editor = 'aria-label="Text editor for creating content"';
const share = (content: string) =>
  `<div role="dialog" data-sdui-screen="a.sharing.ShareCompose">${content}<button>Post</button></div>`;
const inDialog = (content: string) => `<div role="dialog">${content}</div>`;

describe("an editor in a dialog", () => {
  it.each([
    ["Post", { recognised: "known", surface: "post" }],
    ["Save", "unknown"],
    ["Next", "unknown"],
  ])("beside %s", (button, expected) => {
    const found = lookAt(inDialog(`${box(editor)}<button>${button}</button>`));
    if (typeof expected === "string") expect(found).toBe(expected);
    else expect(found).toMatchObject(expected);
  });

  it("is private where it is one for a message", () => {
    expect(lookAt(inDialog(`${box('aria-label="Text editor for creating message"')}<button>Post</button>`))).toBe(
      "private",
    );
  });
});

describe("of the boxes in a share dialog", () => {
  const other = box('aria-label="Mit KI umschreiben"', "other");
  it.each([
    ["the one with the key", `<div>${other}</div><div componentkey="ShareBox_textEditor">${box("")}</div>`],
    ["the first without any key", `<div>${box("")}</div><div>${other}</div>`],
  ])("only one is the post: %s", (_, content) => {
    expect(lookAt(share(content))).toMatchObject({ recognised: "known", surface: "post" });
    expect(lookAt(share(content), "other")).toBe("unknown");
  });

  it("none is while a step has another one beside a button that publishes nothing", () => {
    expect(lookAt(share(box('aria-label="Alternativtext"')).replace("Post", "Save"))).toBe("unknown");
  });
});

it("takes the button of a post without a dialog into its scope", () => {
  const found = lookAt(
    `<section><div><div componentkey="ShareBox_textEditor">${box("")}</div></div><div><button>Post</button></div></section>`,
  );
  expect(found instanceof Object && found.scope.localName).toBe("section");
});

describe("an article's scope", () => {
  const boxes = `<textarea id="article-editor-headline__textarea"></textarea>${box("data-test-article-editor-content-textbox")}`;
  it.each([
    [
      "holds a header with the button",
      `<section><main>${boxes}</main><header><button>Publish</button></header></section>`,
      "section",
    ],
    ["goes no farther than up to the button", `<main><div>${boxes}<button>Publish</button></div></main>`, "div"],
    ["is the page where no button publishes yet", `<main>${boxes}<button>Next</button></main>`, "body"],
  ])("%s", (_, page, selector) => {
    history.replaceState(null, "", "/article/new/");
    const found = lookAt(page);
    history.replaceState(null, "", "/");
    expect(found instanceof Object && [found.surface, found.scope.localName]).toEqual(["article", selector]);
  });
});

describe("what a comment answers", () => {
  const said = (text: string) => `<p data-testid="expandable-text-box">${text}</p>`;
  const commentOf = (text: string) => `<div id="replaceableComment_urn:li:comment:${text}">${said(text)}</div>`;
  const answer = (label = "") => `<div componentkey="commentBox-1">${box(`aria-label="${label}"`)}</div>`;
  const article = (text: string, content = "") =>
    `<article class="comments-comment-entity"><p class="update-components-text">${text}</p>${content}</article>`;
  it.each([
    ["a comment that is wrapped", `<div>${commentOf("Missä?")}</div>${answer()}`, "Missä?"],
    ["the comment around it, not one before", article("Eka") + article("Toka", answer()), "Toka"],
    [
      "no comment where there are several",
      `<div>${commentOf("a")}${commentOf("b")}</div>${answer("Add a reply…")}`,
      null,
    ],
    ["the post", answer(), "Puisto"],
    [
      "the post, where a comment stands before",
      `<div>${commentOf("Missä?")}</div>${answer("Add a comment…")}`,
      "Puisto",
    ],
    ["nothing that is known, where a reply finds no comment", answer("Add a reply…"), null],
  ])("%s", (_, content, parent) => {
    const other = `<div role="listitem">${said("Muu")}<div>${commentOf("Muualla")}</div></div>`;
    expect(lookAt(`${other}<div role="listitem">${said("Puisto")}<div>${content}</div></div>`)).toMatchObject({
      ...{ surface: "comment", parent },
    });
  });
});
