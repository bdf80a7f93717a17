// @vitest-environment happy-dom
/** What is read of a page and what is not, whatever the platform: on a platform of two keys. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ComposerKeys } from "../../rules/model/composer-keys";
import { giveSize } from "../../tests/support/page-composer";
import type { Platform } from "../composer";
import { recogniseGeneric } from "./generic";
import { recogniserOf, withAdded } from "./recognise";
import { isNamed } from "./surroundings";

const keys: ComposerKeys = {
  boxes: { post: { selectors: ["[data-testid=post-box]"], labels: ["What's new"] } },
  publish: {
    post: { selectors: ["#publish"], labels: ["Post", "Julkaise"] },
    comment: { selectors: [], labels: ["Reply"] },
    video: { selectors: ["#save"], labels: ["Save"] },
    article: { selectors: [], labels: ["Next"] },
  },
};
const platform: Platform = {
  channel: "facebook",
  unread: { within: "[data-testid=drawer]", paths: /^\/messages/, labels: ["Write to "] },
  keys,
  recognise: (root, { boxes }) => {
    const named = isNamed(root, boxes.post) ? recogniseGeneric(root, keys, true) : null;
    return named && { ...named, surface: "post" };
  },
};
let asked: boolean;
let added: ComposerKeys | undefined;
const recognise = recogniserOf(
  platform,
  () => withAdded(platform.keys, added),
  () => asked,
);

beforeEach(() => {
  giveSize();
  asked = false;
  added = undefined;
});
afterEach(() => {
  vi.restoreAllMocks();
  history.replaceState(null, "", "/");
  document.body.replaceChildren();
});

/** Puts this into the page; the box is the element with the id "box". */
function page(html: string): HTMLElement {
  document.body.innerHTML = html;
  const box = document.getElementById("box");
  if (!box) throw new Error(`No box: ${html}`);
  return box;
}
/** What becomes of the box: how it is recognised, and as what. */
function seen(html: string): string {
  const recognised = recognise(page(html));
  return recognised instanceof Object ? `${recognised.recognised} ${recognised.surface}` : recognised;
}
const box = '<textarea id="box"></textarea>';

describe("a box that no platform file knows", () => {
  it.each([
    ["alone", box],
    ["in a dialog", `<div role="dialog">${box}</div>`],
    ["in a form with a button that sends", `<form>${box}<button>Send</button></form>`],
    ["beside a button of a longer name", `<form>${box}<button>Post reminder</button></form>`],
    ["far below a button", `<main><button>Post</button>${"<div>".repeat(13)}${box}${"</div>".repeat(13)}</main>`],
    ["beside a button that may belong to anything", `<main>${box}<button>Post</button></main>`],
    ["in a dialog, beside a button outside of it", `<div><div role="dialog">${box}</div><button>Post</button></div>`],
    ["whose button another box may have", `<form>${box}<textarea></textarea><button>Post</button></form>`],
    ["beside a message that can be answered", `<main>${box}<article>Hi <button>Reply</button></article></main>`],
    ["beside a row that can be answered", `<main>${box}<p role="listitem">Hi <button>Reply</button></p></main>`],
    ["beside what saves a video, which has two boxes", `<form>${box}<button id="save">Save</button></form>`],
    ["beside what goes on with an article, which has two boxes", `<form>${box}<button>Next</button></form>`],
    ["beside a picture that is called so", `<form>${box}<button><svg><title>Post</title></svg></button></form>`],
  ])("is not read %s", (_where, html) => {
    expect(seen(html)).toBe("unknown");
  });

  it.each([
    ["by its name", `<form>${box}<button>Post</button></form>`, "generic post"],
    ["while it cannot be pressed yet", `<form>${box}<button disabled>Post</button></form>`, "generic post"],
    ["by its label", `<form>${box}<div role="button" aria-label="Julkaise"></div></form>`, "generic post"],
    ["by its key", `<form>${box}<button id="publish">?</button></form>`, "generic post"],
    ["of an answer", `<form>${box}<button>Reply</button></form>`, "generic comment"],
    ["below a message", `<article>${box}<button>Post</button></article>`, "generic comment"],
    [
      "in an answer that a message holds",
      `<article><p>${box}</p><p><button>Reply</button></p></article>`,
      "generic comment",
    ],
  ])("is read beside a button that publishes, known %s", (_how, html, expected) => {
    expect(seen(html)).toBe(expected);
  });

  it.each([
    ["a post", box, "generic post"],
    ["a comment where it stands below a message", `<article>${box}</article>`, "generic comment"],
  ])("is read where the person asks for it, as %s", (_as, html, expected) => {
    asked = true;
    expect(seen(html)).toBe(expected);
  });
});

describe("a private box is not read", () => {
  const signs: [string, string][] = [
    ["by what is around it", `<div data-testid="drawer">BOX</div>`],
    ["beside a log of messages", `<div><div role="log"></div><div><p>BOX</p></div></div>`],
    ["within a log", `<div role="log">BOX</div>`],
    ["in a search", `<form role="search">BOX</form>`],
  ];
  it.each(signs)("%s, whatever else is known of it", (_how, html) => {
    asked = true;
    const fake = '<textarea id="box" data-testid="post-box"></textarea><button id="publish">Post</button>';
    expect(seen(html.replace("BOX", fake))).toBe("private");
  });

  it.each(["aria-label", "aria-placeholder", "placeholder"])("by how its label begins (%s)", (attribute) => {
    expect(seen(`<textarea id="box" data-testid="post-box" ${attribute}="write to Anna"></textarea>`)).toBe("private");
  });

  it("by how another element says that it is called", () => {
    expect(seen(`<p id="name">Write to Anna</p><textarea id="box" aria-labelledby="other name"></textarea>`)).toBe(
      "private",
    );
  });

  it("on a page of messages", () => {
    history.replaceState(null, "", "/messages/t/1");
    expect(seen('<textarea id="box" data-testid="post-box"></textarea>')).toBe("private");
  });

  it("in a shadow tree in what is private", () => {
    const host = document.createElement("div");
    document.body.innerHTML = '<div data-testid="drawer"></div>';
    document.body.firstElementChild?.append(host);
    const tree = host.attachShadow({ mode: "open" });
    tree.innerHTML = box;
    const inTree = tree.querySelector("textarea");
    expect(inTree && recognise(inTree)).toBe("private");
  });
});

it("a log belongs to the chat and not to the box of a post beside it", () => {
  const chat = '<div><div role="log"></div><textarea></textarea></div>';
  expect(seen(`<main>${chat}<div>${'<textarea id="box" data-testid="post-box"></textarea>'}</div></main>`)).toBe(
    "known post",
  );
});

describe("what a guideline pack adds", () => {
  it("makes a box known by its key, and a button publish by its name", () => {
    const changed = '<textarea id="box" data-testid="changed"></textarea>';
    expect(seen(changed)).toBe("unknown");
    added = { boxes: { post: { selectors: ["[data-testid=changed]"], labels: [] } }, publish: {} };
    expect(seen(changed)).toBe("known post");
    added = { boxes: {}, publish: { post: { selectors: [], labels: ["Laita tulille"] } } };
    expect(seen(`<form>${box}<button>Laita tulille</button></form>`)).toBe("generic post");
    expect(seen(`<form>${box}<button>Post</button></form>`)).toBe("generic post");
  });

  it("makes no composer of what is private", () => {
    added = { boxes: { post: { selectors: ["[data-testid=drawer] textarea"], labels: ["Write to"] } }, publish: {} };
    expect(seen(`<div data-testid="drawer">${box}</div>`)).toBe("private");
    expect(seen('<textarea id="box" aria-label="Write to Anna"></textarea>')).toBe("private");
  });
});
