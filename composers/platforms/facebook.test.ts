// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { giveSize } from "../../tests/support/page-composer";
import { isPublishButton } from "../publish-button";
import { facebook } from "./facebook";
import { recogniserOf } from "./recognise";
import { suite } from "./suite";

/** Properties that happy-dom does not know yet. */
const reflected = { ariaLabel: "aria-label", ariaPlaceholder: "aria-placeholder", ariaSelected: "aria-selected" };

beforeEach(() => {
  giveSize();
  for (const [property, attribute] of Object.entries(reflected))
    Object.defineProperty(Element.prototype, property, {
      configurable: true,
      get(this: Element) {
        return this.getAttribute(attribute);
      },
    });
});
afterEach(() => {
  for (const property of Object.keys(reflected)) Reflect.deleteProperty(Element.prototype, property);
  vi.restoreAllMocks();
  document.body.replaceChildren();
  history.replaceState(null, "", "/");
});

/** Puts the markup into the page, and gives its text box back. */
function show(markup: string): HTMLElement {
  document.body.innerHTML = `<div role="main">${markup}</div>`;
  const box = document.body.querySelector<HTMLElement>("[contenteditable=true], textarea");
  if (!box) throw new Error("A page without a text box.");
  return box;
}
const recognise = recogniserOf(facebook, () => facebook.keys);
const recogniseInSuite = recogniserOf(suite, () => suite.keys);
const editor = '<div contenteditable="true" data-lexical-editor="true"></div>';

it("looks over no buttons of the page for a box that nothing names: a feed has thousands", () => {
  const box = show(`${editor}<div role="button">Post</div>`);
  const search = vi.spyOn(Element.prototype, "querySelectorAll");
  expect(facebook.recognise(box, facebook.keys)).toBeNull();
  expect(search).not.toHaveBeenCalled();
});

it("knows a post no longer where its box has become that of a message", () => {
  const box = show(`<div role="dialog">${editor}<div role="button">Post</div></div>`);
  expect(recognise(box)).toMatchObject({ surface: "post", recognised: "known" });
  box.setAttribute("aria-label", "Write to Maija");
  expect(recognise(box)).toBe("private");
});

it("takes no text field in a dialog for a post, whatever button stands there and whatever the field is called", () => {
  for (const button of ["Save", "Next", "Tallenna", "Fertig"])
    expect(
      recognise(show(`<div role="dialog"><textarea></textarea><div role="button" aria-label="${button}"></div></div>`)),
    ).toBe("unknown");
});

const button = (name: string) => `<div role="button" aria-label="${name}"></div>`;
const labelled = (label: string) =>
  `<div contenteditable="true" data-lexical-editor="true" aria-label="${label}"></div>`;
const publishes = (element: Element | null) =>
  element instanceof HTMLElement && isPublishButton(element, facebook.keys.publish.post);

it("takes Save and Next beside an editor for no sign that a post is written, but in a dialog named so", () => {
  for (const name of ["Save", "Next"]) {
    const markup = `${labelled("Write a welcome message")}${button(name)}`;
    expect(recognise(show(`<div role="dialog">${markup}</div>`))).toBe("unknown");
    expect(publishes(document.querySelector("[role=button]"))).toBe(false);
    expect(recognise(show(`<div role="dialog" aria-label="Edit post">${markup}</div>`))).toMatchObject({
      surface: "post",
    });
    expect(publishes(document.querySelector("[role=button]"))).toBe(name === "Save");
  }
});

it("takes Save for publishing by its shown name, in a dialog of an edited post only", () => {
  const saves = ['<div role="button"><span>Save</span></div>', "<button>Save</button>"];
  const shell = '<div role="dialog" aria-label="Muokkaa julkaisua"></div>';
  for (const save of saves) {
    for (const markup of [
      `<div role="dialog" aria-label="Edit post">${editor}${save}</div>`,
      `${shell}<div><div role="dialog">${editor}${save}</div></div>`,
      `<div role="dialog">${labelled("What's on your mind?")}${save}</div>`,
    ]) {
      expect(recognise(show(markup))).toMatchObject({ surface: "post", recognised: "known", media: null });
      expect(publishes(document.querySelector("[role=button], button"))).toBe(true);
    }
    expect(recognise(show(`<div role="dialog">${editor}${save}</div>`))).toBe("unknown");
    expect(publishes(document.querySelector("[role=button], button"))).toBe(false);
  }
});

it("takes one editor of a post's dialog for the post: the labelled one, else the first", () => {
  show(`<div role="dialog" aria-label="Create post">${editor}${labelled("Beschreibe etwas")}${button("Post")}</div>`);
  const [first, second] = document.querySelectorAll<HTMLElement>("[contenteditable]");
  expect(first && recognise(first)).toMatchObject({ surface: "post" });
  expect(second && recognise(second)).toBe("unknown");
  show(`<div role="dialog">${editor}${labelled("Mitä mietit?")}${button("Post")}</div>`);
  const boxes = [...document.querySelectorAll<HTMLElement>("[contenteditable]")].map((box) => recognise(box));
  expect(boxes).toMatchObject(["unknown", { surface: "post" }]);
});

const shell = '<div role="dialog" aria-label="Create post"></div>';

it("takes a chat in a dialog beside the empty shell of a post for no post", () => {
  const chat = `<div><div role="dialog">${button("–")}${labelled("Schreib an Anna")}${button("Senden")}<div role="button"><svg><title>Senden</title></svg></div></div></div>`;
  expect(recognise(show(`${shell}${chat}`))).toBe("unknown");
  const post = `<div><div role="dialog">${editor}<div role="button">Posten</div></div></div>`;
  for (const other of [chat, chat.replace("Schreib an", "Write to")])
    expect(recognise(show(`${shell}${post}${other}`))).toMatchObject({ surface: "post" });
});

it("takes what is called a comment in a dialog without any post for none: a story is answered there", () => {
  for (const label of ["Reply to Anna's story…", "Svara Anna"])
    expect(recognise(show(`<div role="dialog">${labelled(label)}</div>`))).toBe("unknown");
});

it("takes for a comment without a form what holds it alone with the button that publishes it", () => {
  const box = show(
    `<div role="article"><p><i>${labelled("Comment as Kunta")}</i></p><div>${button("Post comment")}</div></div>`,
  );
  expect(recognise(box)).toMatchObject({ surface: "comment", scope: document.querySelector("[role=article]") });
});

it("takes a comment right before the form for the one that is answered, whatever the label; never the post", () => {
  const comment = '<div role="article" aria-label="Kommentar von Anna"><div dir="auto">Koska?</div></div>';
  const parentBelow = (comments: string) => {
    const recognised = recognise(
      show(
        `<div role="article"><p data-ad-preview="message">Moi</p><div>${comments}<div><form role="presentation">${labelled("Antwort an Anna")}<p id="focused-state-composer-submit"></p></form></div></div></div>`,
      ),
    );
    return recognised instanceof Object ? recognised.parent : recognised;
  };
  expect(parentBelow(comment)).toBe("Koska?");
  expect(parentBelow(comment + comment)).toBeNull();
  expect(parentBelow("")).toBe("Moi");
});

it("says of the pictures of a post that is edited that they are unknown", () => {
  const box = show(
    `<div role="dialog" aria-label="Edit post">${editor}<img src="https://a.example/1.jpg"><div role="button" aria-label="Save"></div></div>`,
  );
  expect(recognise(box)).toMatchObject({ surface: "post", media: null });
});

it("takes an answer to a comment of the person who is named for its parent, and no acting account from the name", () => {
  const comment = (name: string, text: string) =>
    `<div role="article" aria-label="Comment by ${name} 2h"><div dir="auto">${text}</div></div>`;
  const box = show(
    `<div>${comment("Anna", "Yksi")}${comment("Eino", "Kaksi")}<form><div contenteditable="true" aria-label="Reply to Eino"></div></form></div>`,
  );
  expect(recognise(box)).toMatchObject({ surface: "comment", account: null, parent: "Kaksi" });
});

it("names no account in Business Suite where two are named, nor that of a list behind the text", () => {
  history.replaceState(null, "", "/latest/composer");
  const box = '<div contenteditable="true" role="combobox" data-lexical-editor="true"></div>';
  const list = (name: string) => `<div role="combobox">${name}</div>`;
  const accountAt = (markup: string) => {
    const recognised = recogniseInSuite(show(markup));
    return recognised instanceof Object ? recognised.account?.name : recognised;
  };
  expect(accountAt(list("Kirkkonummi") + box)).toBe("Kirkkonummi");
  expect(accountAt(list("Kirkkonummi and kirkkonummi_1") + box)).toBeUndefined();
  expect(accountAt(box + list("1.12.2026"))).toBeUndefined();
});
