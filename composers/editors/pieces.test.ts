// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { isPlain, offsetOf, piecesOf, placeAt, readBlocks } from "./pieces";

function editable(html: string): HTMLElement {
  const root = document.createElement("div");
  root.contentEditable = "true";
  root.innerHTML = html;
  document.body.replaceChildren(root);
  return root;
}

describe("an editable is read as its editor has it", () => {
  it.each([
    ["nothing", "", ""],
    ["an empty paragraph", "<p><br></p>", ""],
    ["paragraphs, one of them empty", "<p>a</p><p><br></p><p>b</p>", "a\n\nb"],
    ["an empty first and last paragraph", "<p><br></p><p>a</p><p><br></p>", "\na\n"],
    ["breaks inside a paragraph", "<p>a<br>b<br><br></p>", "a\nb\n"],
    ["what browsers make of typing: the first line bare", "a<div>b</div><div><br></div><div>c</div>", "a\nb\n\nc"],
    ["newlines as they are, the last of which only opens a line", "a\n\n", "a\n"],
    ["lists and nested blocks", "<p>a</p><ul><li>b</li><li>c</li></ul><p>d</p>", "a\nb\nc\nd"],
    ["blocks in wrappers", "<div><div><div><span>a</span></div></div><div><div>b</div></div></div>", "a\nb"],
    ["comments and empty text between blocks", "<p>a</p><!-- x --><p>b</p>", "a\nb"],
    ["a comment behind the break that holds a line open", "<p>a</p><p><br><!-- x --></p>", "a\n"],
    ["emoji as pictures", '<p>a <img alt="👩‍🚒"> b <img alt="1️⃣"></p>', "a 👩‍🚒 b 1️⃣"],
    ["other pictures not at all", '<p>a<img alt="A photo of a dog"></p>', "a"],
    ["fillers not at all", "<p>\uFEFFa\u200Bb</p><p>\u200B</p>", "ab\n"],
    ["joiners and signs of direction as they are", "<p>\u200Ea\u200Db\u202E</p>", "\u200Ea\u200Db\u202E"],
  ])("%s", (_what, html, text) => {
    expect(readBlocks(editable(html))).toBe(text);
  });
});

describe("an offset leads to its place in the page", () => {
  const html = '<p>a <b>bc</b></p><p><br></p><p>\uFEFFd<span contenteditable="false"><img alt="😀"></span></p>';
  it.each([
    [0, "#text a ", 0],
    [2, "#text a ", 2],
    [3, "#text bc", 1],
    [4, "#text bc", 2],
    [5, "P ", 0],
    [6, "#text \uFEFFd", 0],
    [7, "#text \uFEFFd", 2],
    [9, "P \uFEFFd", 2],
  ])("%i → %s, %i", (offset, node, at) => {
    const root = editable(html);
    const place = placeAt(root, piecesOf(root), offset);
    expect([`${place.node.nodeName} ${place.node.textContent}`, place.offset]).toEqual([node, at]);
  });
  it("in an empty box the box itself", () => {
    const root = editable("");
    expect(placeAt(root, piecesOf(root), 0)).toEqual({ node: root, offset: 0 });
  });
});

describe("a place in the page leads to its offset", () => {
  it.each([
    '<p>a <b>bc</b></p><p><br></p><p>\uFEFFd<span contenteditable="false"><img alt="😀"></span></p>',
    "a<div>b</div><div><br></div><div>c</div>",
    "<p>a<br>b<br><br></p><p><br></p>",
    "<div>a</div><br><div>b</div>",
    "<div>a</div>b<br>c",
    "<p>a</p><ul><li>b</li><li>c</li></ul><p>d</p>",
    "<div><div><span>a</span></div></div><div><div>b</div></div>",
    "a\n\nb",
    "",
  ])("and back, at every offset of %s", (html) => {
    const root = editable(html);
    const pieces = piecesOf(root);
    const offsets = Array.from({ length: readBlocks(root).length + 1 }, (_, at) => at).filter(
      (at) => !/[\uDC00-\uDFFF]/.test(readBlocks(root).charAt(at)), // between the halves of an emoji nothing stands
    );
    expect(offsets.map((at) => offsetOf(pieces, placeAt(root, pieces, at)))).toEqual(offsets);
  });
  it("before and behind everything, and between blocks at the end of the first", () => {
    const root = editable("<p>ab</p><p>cd</p>");
    const at = (offset: number) => offsetOf(piecesOf(root), { node: root, offset });
    expect([at(0), at(1), at(2)]).toEqual([0, 2, 5]);
  });
});

describe("what could be written anew as plain text", () => {
  it.each([
    ["text of one paragraph", '<p><span data-lexical-text="true">abcdef</span></p>', 1, 4, true],
    ["text of several", "<p>ab</p><p>cd</p>", 1, 4, true],
    ["emoji as pictures", '<p>a<span contenteditable="false"><img alt="😀"></span>b</p>', 0, 4, true],
    ["not a link", '<p>a<a href="/kunta">Kunta</a>b</p>', 0, 3, false],
    ["not bold text", "<p>ab<b>c</b></p>", 0, 3, false],
    ["not an island", '<p>a<span contenteditable="false">Kunta</span></p>', 0, 3, false],
    ["not a mention of Lexical", '<p><span data-lexical-text="true" class="x1">Kunta</span></p>', 0, 3, false],
    ["text before a link", '<p>ab<a href="/kunta">Kunta</a></p>', 0, 2, true],
  ])("%s", (_what, html, start, end, plain) => {
    expect(isPlain(editable(html), start, end)).toBe(plain);
  });
});
