// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Keys } from "../rules/model/composer-keys";
import { type ComposerOnPage, createComposer, giveSize } from "../tests/support/page-composer";
import type { Composer } from "./composer";
import { publishButtonIn } from "./publish-button";

const byName: Keys = { selectors: [], labels: ["Post", "Julkaise"] };
const bySelector: Keys = { selectors: ["[data-testid=tweetButton]"], labels: [] };

let composer: ComposerOnPage;
beforeEach(() => {
  giveSize();
  composer = createComposer();
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** Puts this into the composer, or elsewhere on the page, and gives its first element. */
function put(html: string, place: HTMLElement = composer.scope): HTMLElement {
  const holder = document.createElement("div");
  holder.innerHTML = html;
  place.append(holder);
  const element = holder.firstElementChild;
  if (!(element instanceof HTMLElement)) throw new Error(`No element: ${html}`);
  return element;
}
function pathOf(element: Element): EventTarget[] {
  let path: EventTarget[] = [];
  const take = (event: Event) => {
    path = event.composedPath();
  };
  addEventListener("click", take, { once: true });
  element.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
  return path;
}
const findIn = (element: Element, publish = byName, of: Composer | null = composer) =>
  publishButtonIn(pathOf(element), of, { boxes: {}, publish: { post: publish } });

describe("a button of the composer publishes", () => {
  it.each([
    ["by the text on it", "<button>Julkaise</button>", byName],
    ["by the whole of the text in it", '<div role="button">Post<i>!</i></div>', { ...byName, labels: ["Post!"] }],
    ["as an element with the role of a button", '<div role="button"> Post </div>', byName],
    ["by the platform's selector", '<button data-testid="tweetButton">?</button>', bySelector],
    ["by the selector of what holds it", '<div data-testid="tweetButton"><button>?</button></div>', bySelector],
  ])("%s", (_how, html, publish) => {
    const element = put(html);
    const button = element.matches("button, [role=button]") ? element : element.querySelector("button");
    expect(findIn(button ?? element, publish)).toBe(button);
  });

  it("also where what is pressed stands in it", () => {
    const button = put("<button><span>Post</span></button>");
    expect(findIn(button.querySelector("span") ?? button)).toBe(button);
  });
});

describe("nothing is taken for the publish button", () => {
  it.each([
    ["of a longer name", "<button>Post reminder</button>"],
    ["of another name", "<button>Add photo</button>"],
    ["that is disabled", "<button disabled>Post</button>"],
    ["that says that it is disabled", '<button aria-disabled="true">Post</button>'],
    ["that is no button", "<span>Post</span>"],
  ])("%s", (_what, html) => {
    expect(findIn(put(html))).toBeNull();
  });

  it("outside of the composer", () => {
    expect(findIn(put("<button>Post</button>", document.body))).toBeNull();
  });

  it("that takes no space on the page", () => {
    const button = put("<button>Post</button>");
    giveSize(button, 0, 0);
    expect(findIn(button)).toBeNull();
  });

  it("where there is no composer, or one of another kind", () => {
    const button = put("<button>Post</button>");
    expect(findIn(button, byName, null)).toBeNull();
    expect(findIn(button, byName, { ...composer, surface: "comment" })).toBeNull();
  });
});

describe("a button outside of the composer publishes by a key of its own", () => {
  const outside = '<div><button data-testid="tweetButton">?</button></div>';
  const buttonIn = (element: HTMLElement) => element.querySelector("button") ?? element;

  it("where no other box is nearer", () => {
    const button = buttonIn(put(outside, document.body));
    expect(findIn(button, bySelector)).toBe(button);
  });

  it("also where a box is nearer that is too small to be written in, as pages keep for the clipboard", () => {
    const holder = put(outside, document.body);
    giveSize(holder.appendChild(document.createElement("textarea")), 1, 1);
    expect(findIn(buttonIn(holder), bySelector)).toBe(buttonIn(holder));
  });

  it("and not where another box is nearer", () => {
    const holder = put(outside, document.body);
    holder.append(document.createElement("textarea"));
    expect(findIn(buttonIn(holder), bySelector)).toBeNull();
  });
});

it("the title of a picture is no name of a button, and its label is", () => {
  const picture = "<svg><title>Post</title></svg>";
  expect(findIn(put(`<button>${picture}</button>`))).toBeNull();
  const labelled = put(`<button aria-label="Post">${picture}</button>`);
  expect(findIn(labelled)).toBe(labelled);
  const named = put(`<button>${picture} Julkaise</button>`);
  expect(findIn(named)).toBe(named);
});

it("an element of YouTube's own is a button without saying so, unless it cannot be pressed", () => {
  const save: Keys = { selectors: ["#save"], labels: ["Reply"] };
  const host = put('<ytcp-button id="save"><div>Save</div></ytcp-button>');
  expect(findIn(host.firstElementChild ?? host, save)).toBe(host);
  const named = put("<ytcp-comment-button><span>Reply</span></ytcp-comment-button>");
  expect(findIn(named.firstElementChild ?? named, save)).toBe(named);
  host.setAttribute("disabled", "");
  expect(findIn(host, save)).toBeNull();
});

describe("a dialog of another purpose publishes nothing", () => {
  const inDialog = (box: string) => put(`<div role="dialog">${box}<button>Post</button></div>`).querySelector("button");

  it("within the composer", () => {
    const button = inDialog("<textarea></textarea>");
    expect(button && findIn(button)).toBeNull();
  });

  it("in a later step, where another box stands in it; one without any is that step", () => {
    const kept = { ...composer, keptTexts: ["Hei"] };
    const [other, step] = [inDialog("<textarea></textarea>"), inDialog("")];
    expect(other && findIn(other, byName, kept)).toBeNull();
    expect(step && findIn(step, byName, kept)).toBe(step);
  });

  it("where nothing is ever read", () => {
    const button = put('<div class="chat"><button>Post</button></div>').querySelector("button");
    const find = (unread?: string) =>
      button && publishButtonIn(pathOf(button), composer, { boxes: {}, publish: { post: byName } }, unread);
    expect(find()).toBe(button);
    expect(find(".chat")).toBeNull();
  });
});

describe("a dialog that is open over a composer", () => {
  const button = "<button>Post</button>";
  const findInDialog = (surface: "post" | "article", content: string) => {
    composer = createComposer(["Otsikko", "Teksti"], { surface, scope: document.body });
    const dialog = put(`<div role="dialog">${content}</div>`, document.body);
    const path = pathOf(dialog.querySelector("button") ?? dialog);
    return publishButtonIn(path, composer, { boxes: {}, publish: { [surface]: byName } })?.localName ?? null;
  };

  it.each([
    ["publishes an article", "article", button, "button"],
    ["publishes no article where it holds another box", "article", `<textarea></textarea>${button}`, null],
    ["publishes no post", "post", button, null],
  ] as const)("%s", (_, surface, content, found) => {
    expect(findInDialog(surface, content)).toBe(found);
  });
});
