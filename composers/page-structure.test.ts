// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { giveSize } from "../tests/support/page-composer";
import { seededRandom } from "../tests/support/seeded-random";
import { describeStructure } from "./page-structure";

beforeEach(() => giveSize(undefined, 400, 100));
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** Shows this page and gives the element that its box is. */
function show(html: string, selector = "[contenteditable], textarea"): HTMLElement {
  document.body.innerHTML = html;
  const box = document.querySelector<HTMLElement>(selector);
  if (!box) throw new Error(`No box: ${html}`);
  return box;
}
const lines = (html: string, known?: Parameters<typeof describeStructure>[1]) =>
  describeStructure(show(html), known).split("\n");

describe("the structure around a box", () => {
  it("is a line for each element, indented, from the dialog around it on", () => {
    const page = `<main><div role="dialog" aria-modal="true" id="share-dialog">
      <div role="textbox" contenteditable="true" data-testid="tweetTextarea_0"></div>
      <button type="button" data-testid="tweetButton">Post</button></div></main>`;
    expect(lines(page)).toEqual([
      "div [id=share-dialog] [role=dialog] [aria-modal=true] large",
      "  div [data-testid=tweetTextarea_N] [role=textbox] [contenteditable=true] large, contenteditable, focus",
      "  button [data-testid=tweetButton] [type=button] text of 1 word, large",
    ]);
  });

  it.each(["form", "main", "dialog"])("begins at a %s, too", (name) => {
    expect(lines(`<section><${name}><textarea></textarea></${name}></section>`)).toEqual([
      `${name} large`,
      "  textarea large, textarea, focus",
    ]);
  });

  it("begins eight elements further out where there is none of these", () => {
    const [first, ...rest] = lines(
      `${'<section id="root"><section>'.repeat(6)}<textarea></textarea>${"</section></section>".repeat(6)}`,
    );
    expect(first).toBe("section [id=root] large");
    expect(rest.at(-1)).toBe(`${"  ".repeat(8)}textarea large, textarea, focus`);
  });

  it("goes through open shadow trees, outwards and inwards", () => {
    const host = show('<main><ytcp-commentbox class="a"></ytcp-commentbox></main>', "ytcp-commentbox");
    const tree = host.attachShadow({ mode: "open" });
    tree.innerHTML = '<textarea></textarea><ytcp-button id="submit-button"></ytcp-button>';
    tree.querySelector("ytcp-button")?.attachShadow({ mode: "open" }).append(document.createElement("button"));
    expect(describeStructure(tree.querySelector("textarea")).split("\n")).toEqual([
      "main large",
      "  ytcp-commentbox large",
      "    (open shadow tree)",
      "      textarea large, textarea, focus",
      "      ytcp-button [id=submit-button] large",
      "        (open shadow tree)",
      "          button large",
    ]);
  });

  it("joins elements in a row that tell nothing and hold one another", () => {
    expect(lines("<form><div><div><div><textarea></textarea></div></div></div></form>")).toEqual([
      "form large",
      "  div > div > div > textarea large, textarea, focus",
    ]);
  });

  it("says of many that are alike only that there are more", () => {
    const page = `<main><textarea></textarea>${"<p>Hei</p>".repeat(7)}<b></b></main>`;
    expect(lines(page).slice(2)).toEqual(["  p large", "  p large", "  … more like it", "  b large"]);
  });

  it("shows how an editor begins, not how much is written in it", () => {
    const page = `<form><div contenteditable="true">${"<p><span>Hei</span> Anna</p><ul></ul>".repeat(9)}</div></form>`;
    expect(lines(page)).toEqual([
      "form large",
      "  div [contenteditable=true] large, contenteditable, focus",
      "    p large",
      "      span large",
    ]);
  });

  it("tells sizes apart", () => {
    const sides: Record<string, number> = { i: 0, b: 15 };
    vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockImplementation(function (this: HTMLElement) {
      const side = sides[this.localName] ?? 400;
      return new DOMRect(0, 0, side, side);
    });
    const box = show("<form><i></i><b></b><textarea></textarea></form>");
    expect(describeStructure(box).split("\n").slice(1, 3)).toEqual(["  i no size", "  b small"]);
  });

  it("marks what a platform file knows, and leaves a broken selector of a pack out", () => {
    const log = vi.spyOn(console, "error").mockReturnValue();
    const known = [{ selectors: ["[data-testid=tweetButton]", "[broken"], labels: [] }];
    expect(lines('<form><textarea></textarea><b data-testid="tweetButton"></b></form>', known).at(-1)).toBe(
      "  b [data-testid=tweetButton] large, known",
    );
    expect(log).not.toHaveBeenCalled();
  });

  it("has at most 200 lines and 15,000 units, and says that there is more", () => {
    const row = (at: number) => `<p id="row-item-${"list-".repeat(at % 9)}N" role="listitem"><i></i></p>`;
    const page = `<main><textarea></textarea>${Array.from({ length: 500 }, (_, at) => row(at)).join("")}</main>`;
    const structure = describeStructure(show(page));
    expect(structure.split("\n").length).toBeLessThanOrEqual(200);
    expect(structure.length).toBeLessThanOrEqual(15_000);
    expect(structure.split("\n").at(-1)).toBe("… cut here");
  });

  it("holds the box itself, however much stands before it", () => {
    const row = (at: number) => `<p id="row-${"list-".repeat(at % 9)}N"><i></i></p>`;
    const rows = Array.from({ length: 500 }, (_, at) => row(at)).join("");
    const page = `<main>${rows}<section role="region"><textarea></textarea><button>Post</button></section></main>`;
    const structure = lines(page);
    expect(structure[0]).toBe("main large");
    expect(structure).toContain("    textarea large, textarea, focus");
    expect(structure).toContain("    button text of 1 word, large");
  });
});

describe("where no box has the focus", () => {
  it.each([
    ["nothing", () => null],
    ["the body", () => document.body],
  ])("it is that around a text box, one in a dialog first (%s)", (_what, focus) => {
    show('<form><textarea></textarea></form><div role="dialog"><textarea></textarea></div>');
    const structure = describeStructure(focus());
    expect(structure).toBe("div [role=dialog] large\n  textarea large, textarea");
  });

  it("it is that of the page where there is no text box at all", () => {
    show("<main><p></p></main>", "main");
    expect(describeStructure(null)).toBe("main large\n  p large");
  });

  it("never comes from a search box or a password", () => {
    const structure = describeStructure(
      show('<form><input type="password" value="salasana" name="salasana"><textarea></textarea></form>'),
    );
    expect(structure).not.toContain("salasana");
  });
});

describe("labels", () => {
  const known = [{ selectors: [], labels: ["Comment as", "Post"] }];
  it.each([
    ['aria-label="Kirjoita jotain Annalle…"', "label of 3 words with … at the end"],
    ['placeholder="Mitä kuuluu?"', "placeholder of 2 words with ? at the end"],
    ['aria-label="Comment as Anna Virtanen"', 'label "Comment as" and 2 words'],
    ['aria-label="comment AS Anna"', 'label "Comment as" and 1 word'],
    ['aria-label="Post"', 'label "Post"'],
    ['aria-label="Posti tulee"', "label of 2 words"],
    [`aria-label="${"sana ".repeat(40)}"`, "label of 10 words or more"],
  ])("%s", (attribute, kind) => {
    expect(lines(`<form><textarea ${attribute}></textarea></form>`, known)[1]).toBe(
      `  textarea ${kind}, large, textarea, focus`,
    );
  });

  it("of a button are also its text", () => {
    const page = '<form><textarea></textarea><button>Post</button><div role="button">Anna Virtanen</div></form>';
    expect(lines(page, known).slice(2)).toEqual([
      '  button text "Post", large',
      "  div [role=button] text of 2 words, large",
    ]);
  });
});

describe("a key", () => {
  it.each([
    ["focused-state-composer-submit", "focused-state-composer-submit"],
    ["tweetTextarea_0", "tweetTextarea_N"],
    ["UserAvatar-Container-anna_e", "UserAvatar-Container-…"],
    ["UserAvatar-Container-share", "UserAvatar-Container-…"],
    ["user-posti", "user-…"],
    ["user-post", "user-…"],
    ["commentBox-urn:li:activity:7251234567890123456", "commentBox-…"],
    ["post-0501234567", "post-…"],
    ["mount_0_0_aB", "…"],
    ["anna-virtanen", "…"],
    ["Anna", "…"],
    ["anna.virtanen@kirkkonummi.fi", "…"],
    ["131052-308T", "…"],
    [":r1a:", "…"],
    ["kirjoita viesti", "…"],
    ["post kuuluu kaikille", "…"],
    ["ääkköset", "…"],
    [`${"share-".repeat(20)}post`, "…"],
  ])("%j is shown as %s", (value, shown) => {
    const box = show("<form><textarea></textarea></form>");
    box.setAttribute("data-testid", value);
    expect(describeStructure(box).split("\n")[1]).toContain(`[data-testid=${shown}]`);
  });

  it("that is empty has no value", () => {
    expect(lines('<form><div id="" contenteditable=""></div></form>')[1]).toContain("div [id] [contenteditable] large");
  });

  it("also consists of the words of the selectors that are known", () => {
    const known = [{ selectors: ['[data-testid^="froodBox-"]'], labels: [] }];
    expect(lines('<form><textarea id="froodBox-anna"></textarea></form>', known)[1]).toContain("[id=froodBox-…]");
  });

  it.each([
    ["role", "anna"],
    ["role", "textbox anna"],
    ["type", "virtanen"],
    ["contenteditable", "anna"],
    ["aria-expanded", "Anna Virtanen"],
    ["data-lexical-editor", "anna"],
  ])("that has its values from a list shows no other: %s=%s", (name, value) => {
    const box = show("<form><textarea></textarea></form>");
    box.setAttribute(name, value);
    expect(describeStructure(box).split("\n")[1]).toContain(`[${name}=…]`);
  });
});

/** What a page can hold of people: none of it may come out, in whichever place it stands. */
describe("nothing that a page holds leaks", () => {
  const random = seededRandom(17);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T; // the list is not empty
  const letters = "bcdfghjklmnpqrvwxzåäöéßж";
  const word = () => Array.from({ length: 4 + Math.floor(random() * 5) }, () => pick([...letters])).join("");
  const plain = () => `q${Array.from({ length: 5 }, () => pick([..."bcdfghjkvwxz"])).join("")}`;
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const makers: (() => string)[] = [
    word,
    plain,
    () => `${plain()}-${plain()}`,
    () => `${plain()}_${plain()}`,
    () => `${capital(plain())} ${capital(plain())}`,
    () => `${plain()}.${plain()}@${plain()}.fi`,
    () => `https://${plain()}.fi/${plain()}?${plain()}=1`,
    () => `+35850${Math.floor(1e6 + random() * 9e6)}`,
    () => `0${Math.floor(random() * 3e5 + 1e5)}-${Math.floor(random() * 900 + 100)}T`,
    () => capital(plain()) + capital(plain()),
  ];
  const prefixes = ["", "UserAvatar-Container-", "post_", "comment", "user-", "urn:li:comment:", "share box "];
  const suffixes = ["", "Composer", "-button", "_0", " textarea"];
  const names = [
    ...[
      "id",
      "data-testid",
      "data-test-id",
      "componentkey",
      "data-pagelet",
      "data-e2e",
      "data-view-name",
      "role",
      "type",
    ],
    ...["aria-label", "aria-placeholder", "placeholder", "aria-expanded", "aria-haspopup", "contenteditable"],
    ...["alt", "href", "src", "title", "class", "style", "name", "value", "lang", "data-user", "data-lexical-editor"],
    ...["aria-describedby", "aria-valuetext", "data-text", "srcdoc", "for", "action", "data-urn", "aria-modal"],
  ];
  const tags = [
    "div",
    "span",
    "button",
    "a",
    "img",
    "p",
    "input",
    "textarea",
    "ytcp-commentbox",
    "section",
    "svg",
    "article",
  ];

  it("from any attribute or text, in 40 random pages", () => {
    for (let trial = 0; trial < 40; trial++) {
      document.body.replaceChildren();
      const secrets: string[] = [];
      const secret = () => {
        const made = pick(makers)();
        secrets.push(...made.split(/[^\p{L}\p{N}]+/u).filter((piece) => piece.length > 2));
        return pick(prefixes) + made + pick(suffixes);
      };
      const grow = (parent: Element | ShadowRoot, depth: number) => {
        for (let at = 0; at < 3; at++) {
          const element = document.createElement(pick(tags));
          for (let count = 0; count < 4; count++) element.setAttribute(pick(names), secret());
          element.append(secret());
          parent.append(element);
          if (depth < 2) grow(element, depth + 1);
          if (depth < 2 && random() < 0.2 && element.localName === "div")
            grow(element.attachShadow({ mode: "open" }), depth + 1);
        }
      };
      const form = document.createElement("form");
      document.body.append(form);
      grow(form, 0);
      const all = [...form.querySelectorAll("*")];
      const structure = describeStructure(pick(all), [{ selectors: ["[data-testid=tweetButton]"], labels: ["Post"] }]);
      expect(structure).not.toBe("");
      const shown = structure.toLowerCase();
      expect(secrets.filter((piece) => shown.includes(piece.toLowerCase()))).toEqual([]);
    }
  });
});
