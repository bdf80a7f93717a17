// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { giveSize } from "../../tests/support/page-composer";
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

it("takes a button to the next picture of a post for no sign that a post is written", () => {
  const message = '<div data-ad-rendering-role="story_message">Moi</div>';
  const next = '<div role="button" aria-label="Next"></div>';
  expect(recognise(show(`<div role="dialog">${editor}${next}</div>`))).toMatchObject({ surface: "post" });
  expect(recognise(show(`<div role="dialog">${message}${editor}${next}</div>`))).toBe("unknown");
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
