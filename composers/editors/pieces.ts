/**
 * Reads an editable element block by block, as the editor's model has it, and leads from offsets in that text back
 * to places in the page. `innerText` would be wrong in every rich editor (extra lines, lost emoji images).
 */
export interface Piece {
  /** `text`: of a text node; `image`: an emoji as a picture; `newline`: between blocks or a break; `place`: an empty line. */
  kind: "text" | "image" | "newline" | "place";
  node: Node;
  /** What it adds to the text; without fillers. */
  text: string;
}

export interface PlaceInPage {
  node: Node;
  offset: number;
}

/** Characters that editors put in to hold a caret; never written by people. */
const fillers = /[\u200B\uFEFF]/g;
export const withoutFillers = (text: string) => text.replace(fillers, "");

const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u;
/** The longest alternative text that can be one emoji: a family with skin tones. */
const longestEmoji = 35;

const blockNames = new Set("DIV P LI UL OL H1 H2 H3 H4 H5 H6 BLOCKQUOTE PRE FIGURE SECTION TABLE TR HR".split(" "));
// this runs at every key: names and types of nodes are looked at, not their classes
const isBlock = (node: Node | null) => node !== null && blockNames.has(node.nodeName);
/** Comments and empty text nodes, which frameworks leave between what they render. */
const isNothing = (node: Node) =>
  node.nodeType === Node.COMMENT_NODE || (node.nodeType === Node.TEXT_NODE && node.nodeValue === "");

function nextOf(node: Node): Node | null {
  let next = node.nextSibling;
  while (next && isNothing(next)) next = next.nextSibling;
  return next;
}

/** Nothing of the same line follows: the node is the last of its block, or a block comes next. */
function endsLine(node: Node, root: Node): boolean {
  for (let at: Node = node; at !== root; at = at.parentNode ?? root) {
    const next = nextOf(at);
    if (next) return isBlock(next);
    if (isBlock(at.parentNode)) return true;
  }
  return true;
}

type Visit = (kind: Piece["kind"], node: Node, text: string) => void;

/** True where the node is read whole, false where what stands in it is to be read. */
function visitLeaf(node: Node, root: Node, visit: Visit): boolean {
  if (node.nodeType === Node.TEXT_NODE) {
    const data = node.nodeValue ?? "";
    // a newline at the very end of a line only makes the line below it visible
    const shown = data.endsWith("\n") && endsLine(node, root) ? data.slice(0, -1) : data;
    visit("text", node, withoutFillers(shown));
  } else if (node.nodeName === "BR") {
    // the last break of a line only holds it open
    if (endsLine(node, root)) visit("place", node, "");
    else visit("newline", node, "\n");
  } else if (node.nodeName === "IMG") {
    const { alt } = node as HTMLImageElement; // an element of that name
    visit("image", node, alt.length <= longestEmoji && emoji.test(alt) ? alt : "");
  } else return false;
  return true;
}

function visitAll(parent: Node, root: Node, visit: Visit): void {
  let previous: Node | null = null;
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (isNothing(node)) continue;
    if (previous && (isBlock(node) || isBlock(previous))) visit("newline", node, "\n");
    if (!visitLeaf(node, root, visit)) visitAll(node, root, visit);
    previous = node;
  }
}

export function piecesOf(root: HTMLElement): Piece[] {
  const pieces: Piece[] = [];
  visitAll(root, root, (kind, node, text) => pieces.push({ kind, node, text }));
  return pieces;
}

export function readBlocks(root: HTMLElement): string {
  let all = "";
  visitAll(root, root, (_kind, _node, text) => {
    all += text;
  });
  return all;
}

const indexOf = (node: Node) => Array.prototype.indexOf.call(node.parentNode?.childNodes ?? [], node);

function placeIn({ kind, node }: Piece, offset: number): PlaceInPage {
  if (kind === "text") {
    const data = node.nodeValue ?? "";
    let raw = 0;
    // fillers stand in the page and not in the text
    for (let left = offset; raw < data.length && left > 0; raw++) if (withoutFillers(data.charAt(raw))) left--;
    return { node, offset: raw };
  }
  if (kind === "newline" && isBlock(node) && offset > 0) return { node, offset: 0 };
  const whole = islandOf(node);
  return { node: whole.parentNode ?? whole, offset: indexOf(whole) + (offset > 0 ? 1 : 0) };
}

/** A picture can stand in a wrapper that is not editable; the caret goes before or behind the whole of it. */
function islandOf(node: Node): Node {
  const parent = node.parentElement;
  return parent?.contentEditable === "false" ? islandOf(parent) : node;
}

/** Where the character at `offset` stands; at the border of two lines the end of the first or the start of the second. */
export function placeAt(root: HTMLElement, pieces: readonly Piece[], offset: number): PlaceInPage {
  let left = offset;
  let last: Piece | null = null;
  for (const piece of pieces) {
    const { length } = piece.text;
    if (piece.kind === "newline") {
      if (left === 0) break;
    } else if (left <= length) return placeIn(piece, left);
    left -= length;
    last = piece;
  }
  return last ? placeIn(last, last.text.length) : { node: root, offset: 0 };
}

const follows = (node: Node, other: Node) =>
  Boolean(other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING);

/** Whether the whole of a piece lies before a place beside or around it. */
function isBefore({ node }: Piece, isBorder: boolean, { node: holder, offset }: PlaceInPage): boolean {
  if (isBorder && node.contains(holder)) return true;
  const next = holder.childNodes[offset];
  // a bare line begins where its first node begins, one in an element of its own inside that element
  if (next) return next === node ? isBorder && !isBlock(node) : follows(next, node) && !node.contains(next);
  if (holder.contains(node)) return true;
  return follows(holder, node);
}

/** The other way round: the offset of a place in the page, in the text that is read. */
export function offsetOf(pieces: readonly Piece[], place: PlaceInPage): number {
  let sum = 0;
  for (const [at, piece] of pieces.entries()) {
    const { kind, node, text } = piece;
    if (node === place.node && kind === "text") {
      const before = withoutFillers((node.nodeValue ?? "").slice(0, place.offset));
      return sum + Math.min(before.length, text.length);
    }
    // the border of two lines has the first node of the second, a break its own
    const isBorder = kind === "newline" && (node.nodeName !== "BR" || pieces[at + 1]?.node === node);
    if (isBefore(piece, isBorder, place)) sum += text.length;
  }
  return sum;
}

/** What is more than its characters: links, formats, mentions and other islands. */
const markup =
  'a[href], b, strong, i, em, u, [contenteditable="false"], [data-lexical-text][class], [data-lexical-text][spellcheck]';

/** Whether `start..end` could be written anew as plain text without anything being lost. */
export function isPlain(root: HTMLElement, start: number, end: number): boolean {
  let at = 0;
  for (const { kind, node, text } of piecesOf(root)) {
    const touched = at < end && at + text.length > start;
    if (touched && kind === "text") {
      const holder = node.parentElement?.closest(markup);
      if (holder && holder !== root && root.contains(holder)) return false;
    }
    at += text.length;
  }
  return true;
}
