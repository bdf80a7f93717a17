/** Keys and labels that a pack or a layer adds to what the platform files know: which are taken, and what becomes of them. */
import { Window } from "happy-dom";
import { describe, expect, it } from "vitest";
import { refusal } from "../../tests/support/refusal";
import { defaultGuideline } from "../model/default-guideline";
import type { Channel } from "../model/draft";
import { withLayers } from "./layers";
import { parseGuideline } from "./parse";

const checkedOn = "2026-10-01";
const title = { fi: "Kirjasto", sv: "Bibliotek", en: "Library" };
const layer = (composerKeys: object, id = "library", over = defaultGuideline.id) => ({
  ...{ schema: 2, id, version: "1.0.0", title, kind: "unit", over, composerKeys },
});
const keysOf = (channel: Channel, ...layers: unknown[]) => withLayers(defaultGuideline, layers).composerKeys?.[channel];
const post = (keys: object) => ({ facebook: { boxes: { post: keys }, checkedOn } });
/** Why a pack, and a layer, with this in it are refused: both for the same reason, and in the same place. */
function refused(composerKeys: object) {
  const ofPack = refusal(() => parseGuideline({ ...defaultGuideline, composerKeys }));
  const ofLayer = refusal(() => withLayers(defaultGuideline, [layer(composerKeys)]));
  expect(ofLayer).toMatchObject({ field: `library: ${ofPack.field}`, reason: ofPack.reason });
  return ofPack;
}

const hidden = /[\p{C}\p{Zl}\p{Zp}]/u;
/** What a refusal shows of a value: enough to find it, and nothing that would not be seen, or would turn the rest around. */
const beginning = (value: string) => value.slice(0, 60).split(hidden)[0];

describe("keys of a pack", () => {
  const written = { facebook: { boxes: { post: { selectors: ["#focused-post"] } }, checkedOn } };
  const whole = {
    facebook: { boxes: { post: { selectors: ["#focused-post"], labels: [] } }, publish: {}, checkedOn },
  };

  it("are taken, and what is left out is empty", () => {
    expect(parseGuideline({ ...defaultGuideline, composerKeys: written }).composerKeys).toEqual(whole);
    expect(defaultGuideline.composerKeys).toBeUndefined();
  });

  it("are the same when the pack is stored and read again", () => {
    const guideline = withLayers(parseGuideline({ ...defaultGuideline, composerKeys: written }), [
      layer({ x: { publish: { post: { labels: ["Skicka"] } }, checkedOn } }),
    ]);
    const { layers: _, ...read } = JSON.parse(JSON.stringify(guideline));
    expect(parseGuideline(read).composerKeys).toEqual(guideline.composerKeys);
  });
});

describe("keys of layers", () => {
  const first = post({ selectors: ["#first-box", "#both-boxes"], labels: ["Kirjoita tähän"] });
  const second = {
    facebook: {
      boxes: { post: { selectors: ["#both-boxes", "#second-box"] }, comment: { labels: ["Vastaa tähän"] } },
      publish: { post: { labels: ["Julkaise nyt"] } },
      checkedOn: "2026-11-02",
    },
    linkedin: { publish: { comment: { selectors: ['[componentkey*="commentButton"] button'] } }, checkedOn },
  };

  it("are added to those below, in order and once each, and take none away", () => {
    const layers = [layer(second, "kids", "library"), layer(first)];
    expect(keysOf("facebook", ...layers)).toEqual({
      boxes: {
        post: { selectors: ["#first-box", "#both-boxes", "#second-box"], labels: ["Kirjoita tähän"] },
        comment: { selectors: [], labels: ["Vastaa tähän"] },
      },
      publish: { post: { selectors: [], labels: ["Julkaise nyt"] } },
      checkedOn: "2026-11-02",
    });
    expect(keysOf("linkedin", ...layers)?.publish.comment?.selectors).toHaveLength(1);
  });

  it("stay where a layer above has none, or empty lists", () => {
    expect(keysOf("facebook", layer(first), layer({}, "kids", "library"))).toEqual(keysOf("facebook", layer(first)));
    const empty = post({ selectors: [], labels: [] });
    expect(keysOf("facebook", layer(first), layer(empty, "kids", "library"))).toEqual(keysOf("facebook", layer(first)));
  });

  it("were looked at on the latest of the days", () => {
    const earlier = { facebook: { checkedOn: "2025-01-01" } };
    expect(keysOf("facebook", layer(first), layer(earlier, "kids", "library"))?.checkedOn).toBe(checkedOn);
  });

  it("add nothing to a guideline where no layer has any", () => {
    const { composerKeys: _, ...without } = layer({});
    expect(withLayers(defaultGuideline, [without])).not.toHaveProperty("composerKeys");
  });

  it("are refused where all of them together are too many", () => {
    const many = (name: string) => post({ selectors: Array.from({ length: 30 }, (_, at) => `#${name}-${at}`) });
    const layers = [layer(many("first")), layer(many("second"), "kids", "library")];
    const { field, reason } = refusal(() => withLayers(defaultGuideline, layers));
    expect(field).toBe("kids: composerKeys.facebook.boxes.post.selectors");
    expect(reason).toMatch(/50/);
  });
});

describe("a pack cannot say", () => {
  it.each<[string, object, string, RegExp]>([
    ["what is left alone", { facebook: { private: { labels: ["Viesti"] }, checkedOn } }, "facebook.private", /unknown/],
    ["what is no longer looked for", { facebook: { without: {}, checkedOn } }, "facebook.without", /unknown/],
    ["anything of another platform", { tiktok: { checkedOn } }, "tiktok", /unknown/],
    ["anything of another kind of text", { x: { boxes: { chat: {} }, checkedOn } }, "x.boxes.chat", /unknown/],
    ["keys without the day on which they were looked at", { x: { boxes: {} } }, "x.checkedOn", /missing/],
    ["a day that is none", { x: { checkedOn: "syksyllä" } }, "x.checkedOn", /./],
    ["one key instead of a list", post({ selectors: "#composer-box" }), "facebook.boxes.post.selectors", /array/],
    ["a key that is no text", post({ selectors: [5] }), "facebook.boxes.post.selectors.0", /string/],
    [
      "more keys than fifty",
      post({ selectors: Array.from({ length: 51 }, (_, at) => `#composer-${at}`) }),
      "facebook.boxes.post.selectors",
      /50/,
    ],
    [
      "more labels than fifty",
      post({ labels: Array.from({ length: 51 }, (_, at) => `Kirjoita ${at}`) }),
      "facebook.boxes.post.labels",
      /50/,
    ],
  ])("%s", (_, composerKeys, field, reason) => {
    const { field: at, reason: why } = refused(composerKeys);
    expect(at).toBe(`composerKeys.${field}`);
    expect(why).toMatch(reason);
  });
});

describe("a selector of a pack", () => {
  it.each([
    "#focused-state-composer-submit",
    "div#contenteditable-root",
    '[data-testid="tweetTextarea_0"]',
    '[data-testid^="tweetTextarea_"]',
    '[data-e2e="caption_container"] [role="textbox"]',
    '[componentkey*="commentButtonSection"] button',
    'textarea[name="caption"]',
    '[id$="-composer-box"][role="textbox"]',
    "ytcp-commentbox-lit #contenteditable-root",
    'ytcp-commentbox-lit[role="textbox"]',
    "ytd-app #simplebox-placeholder",
    '#react-root [data-testid="newComposer"]',
    '[data-placeholder="Skriv här …"]',
    '[componentkey="urn:li:share (1)"]',
    `#${"a".repeat(199)}`,
  ])("is taken: %s", (selector) => {
    expect(keysOf("facebook", layer(post({ selectors: [selector] })))?.boxes.post?.selectors).toEqual([selector]);
    // a selector that a page's parser does not take would throw there
    expect(() => new Window().document.body.matches(selector)).not.toThrow();
  });

  const ofItsOwn = /needs an id, a name, a componentkey or a data-… .* such as/;
  const notWritten = /is not written as .*such as/;
  it.each<[string, string, RegExp]>([
    ["a role, which every box has", '[role="textbox"]', ofItsOwn],
    ["a role with a tag", 'div[role="textbox"]', ofItsOwn],
    ["roles in each other", '[role="dialog"] [role="textbox"]', ofItsOwn],
    ["a custom element, which may be around everything", "ytcp-uploads-dialog", ofItsOwn],
    ["the whole of an application", 'ytd-app[role="main"]', ofItsOwn],
    ["the root of the page", "#react-root", ofItsOwn],
    ["anything in the root of the page", '#mount_0_0 [role="textbox"]', ofItsOwn],
    ["the element of the page", "html#facebook", ofItsOwn],
    ["the body of the page, whatever it is called", 'body[data-page="composer"]', ofItsOwn],
    ["a part of a name that the root of the page has", '[id*="roo"]', ofItsOwn],
    ["a beginning that the content of the page has", '[id^="con"]', ofItsOwn],
    ["an end that the content of the page has", '[id$="tent"]', ofItsOwn],
    ["an editor of any kind", '[data-lexical-editor="true"]', ofItsOwn],
    ["editable text", '[contenteditable="true"]', /contenteditable.*id, name, componentkey, role or data-…/],
    ["a label, which stands in its own list", '[aria-label="Kirjoita"]', /aria-label.*labels/],
    ["a class", ".ql-editor", notWritten],
    ["any element", "*", notWritten],
    ["any element inside", "#composer-box *", notWritten],
    ["a bare element", "div", /div stands on every page/],
    ["a bare text field", "textarea", /textarea stands on every page/],
    ["a bare element inside", "#composer-box div", /div stands on every page/],
    ["a bare button", "button", ofItsOwn],
    ["several selectors", "#composer-box, #other-box", notWritten],
    ["a pseudo-class", "#composer-box:has(div)", notWritten],
    ["the opposite", ':not([data-testid="composer"])', notWritten],
    ["a child", "#composer-box > button", notWritten],
    ["a neighbour", "#composer-box + button", notWritten],
    ["a later neighbour", "#composer-box ~ button", notWritten],
    ["an attribute without a value", "[data-testid]", notWritten],
    ["a value without quotes", "[data-testid=composer]", notWritten],
    ["another way to compare", '[data-testid~="composer"]', notWritten],
    ["capitals that do not matter", '[data-testid="composer" i]', notWritten],
    ["a short value", '[data-testid="ab"]', /"ab" is shorter than 3/],
    ["a short id", "#ab", /"ab" is shorter than 3/],
    ["a value of blanks", '[data-testid="    "]', /shorter than 3/],
    ["a quote in a value", '[data-testid="comp"oser"]', notWritten],
    ["another quote in a value", '[data-testid="comp\'oser"]', notWritten],
    ["a bracket in a value", '[data-testid="comp]oser"]', notWritten],
    ["a backslash in a value", '[data-testid="comp\\oser"]', notWritten],
    ["a line end in a value", '[data-testid="comp\noser"]', notWritten],
    ["a sign that turns letters around", '[data-testid="comp\u202eoser"]', notWritten],
    ["an id that begins with a digit", "#1composer", notWritten],
    ["two blanks", "#composer-box  button", notWritten],
    ["blanks around it", " #composer-box ", notWritten],
    ["nothing", "", notWritten],
    ["more than 200 characters", `#${"a".repeat(200)}`, /longer than 200/],
    ["very long", "#aaa[".repeat(30_000), /longer than 200/],
  ])("is refused where it is %s", (_, selector, why) => {
    const { field, reason } = refused(post({ selectors: ["#composer-box", selector] }));
    expect(field).toBe("composerKeys.facebook.boxes.post.selectors.1");
    expect(reason).toMatch(why);
    expect(reason).toContain(beginning(selector));
    expect(reason).not.toMatch(hidden);
    expect(reason.length).toBeLessThan(400);
  });

  it("is held to the same for buttons", () => {
    const { field } = refused({ x: { publish: { post: { selectors: ["button"] } }, checkedOn } });
    expect(field).toBe("composerKeys.x.publish.post.selectors.0");
  });
});

describe("a label of a pack", () => {
  it.each(["Kirjoita jotain…", "Jaa", "Mitä mietit, Åsa?", "Post 👍", "a".repeat(120)])("is taken: %s", (label) => {
    expect(keysOf("facebook", layer(post({ labels: [label] })))?.boxes.post?.labels).toEqual([label]);
  });

  it.each<[string, string, RegExp]>([
    ["too short", "Aa", /from 3 to 120/],
    ["too long", "a".repeat(121), /from 3 to 120/],
    ["empty", "", /from 3 to 120/],
    ["without a letter", "...", /letters/],
    ["of one letter and signs", "a...", /letters/],
    ["blank", "   ", /blank/],
    ["with a blank before it", " Kirjoita", /blank/],
    ["of two lines", "Kirjoita\njotain", /one line/],
    ["of two paragraphs", "Kirjoita\u2029jotain", /one line/],
    ["with a tab", "Kirjoita\tjotain", /one line/],
    ["with a control character", "Kirjoita\u0007", /control character/],
    ["with a sign that turns letters around", "Kirjoita\u202e", /direction/],
    ["with a mark of direction", "Kirjoita\u200f", /direction/],
    ["with a mark of direction for Arabic", "Kirjoita\u061c", /direction/],
    ["with half a character", "Kirjoita\ud800", /half/],
  ])("is refused where it is %s", (_, label, why) => {
    const { field, reason } = refused(post({ labels: [label] }));
    expect(field).toBe("composerKeys.facebook.boxes.post.labels.0");
    expect(reason).toMatch(why);
    expect(reason).toContain(beginning(label));
    expect(reason).not.toMatch(hidden);
  });
});
