/**
 * Reads an editable element block by block, as the editor's own model has it, and leads from offsets in that text back
 * to places in the page. `innerText` would be wrong in every rich editor (extra lines, lost emoji images).
 */
export interface Piece {
  /** `text`: of a text node; `image`: an emoji as a picture; `newline`: between blocks or a break; `place`: an empty line. */
  kind: "text" | "image" | "newline" | "place";
  node: Node;
  /** What it adds to the text; without fillers. */
  text: string;
}

/** Characters that editors put in to hold a caret; never written by people. */
const fillers = /[\u200B\uFEFF]/g;
const blockNames = new Set([
  "DIV",
  "P",
  "LI",
  "UL",
  "OL",
  "H1",
  "H2",
  "H3",
  "H4",
  "BLOCKQUOTE",
  "PRE",
  "FIGURE",
  "SECTION",
]);
const isBlock = (node: Node | null) => node instanceof HTMLElement && blockNames.has(node.tagName);

/** Nothing of the same line follows: the node is the last of its block, or a block comes next. */
function endsLine(node: Node, root: Node): boolean {
  for (let at: Node = node; at !== root; at = at.parentNode ?? root) {
    if (at.nextSibling) return isBlock(at.nextSibling);
    if (isBlock(at.parentNode)) return true;
  }
  return true;
}

export function piecesOf(root: HTMLElement): Piece[] {
  const pieces: Piece[] = [];
  function visit(parent: Node): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.previousSibling && (isBlock(node) || isBlock(node.previousSibling))) {
        pieces.push({ kind: "newline", node, text: "\n" });
      }
      if (node instanceof Text) {
        // a newline at the very end of a line only makes the line below it visible
        const data = node.data.endsWith("\n") && endsLine(node, root) ? node.data.slice(0, -1) : node.data;
        pieces.push({ kind: "text", node, text: data.replace(fillers, "") });
      } else if (node instanceof HTMLBRElement) {
        // the last break of a line only holds it open
        const last = endsLine(node, root);
        pieces.push({ kind: last ? "place" : "newline", node, text: last ? "" : "\n" });
      } else if (node instanceof HTMLImageElement) {
        pieces.push({ kind: "image", node, text: node.alt });
      } else visit(node);
    }
  }
  visit(root);
  return pieces;
}

export function readBlocks(root: HTMLElement): string {
  let text = "";
  for (const piece of piecesOf(root)) text += piece.text;
  return text;
}

export interface PlaceInPage {
  node: Node;
  offset: number;
}

const indexOf = (node: Node) => Array.prototype.indexOf.call(node.parentNode?.childNodes ?? [], node);

function placeIn(piece: Piece, offset: number): PlaceInPage {
  const { node } = piece;
  if (piece.kind === "text" && node instanceof Text) {
    let raw = 0;
    // fillers stand in the page and not in the text
    for (let left = offset; raw < node.data.length && left > 0; raw++)
      if (!/[\u200B\uFEFF]/.test(node.data.charAt(raw))) left--;
    return { node, offset: raw };
  }
  if (piece.kind === "newline" && isBlock(node) && offset > 0) return { node, offset: 0 };
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
  let last: PlaceInPage = { node: root, offset: 0 };
  for (const piece of pieces) {
    const { length } = piece.text;
    if (piece.kind === "newline") {
      if (left === 0) return last;
    } else if (left <= length) return placeIn(piece, left);
    left -= length;
    last = placeIn(piece, length);
  }
  return last;
}
