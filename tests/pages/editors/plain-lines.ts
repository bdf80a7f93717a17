/**
 * Reads a bare `contenteditable` (pre-wrap) as lines, and places the caret in it, as Chromium lays out what is typed.
 */

interface Piece {
  kind: "text" | "newline";
  /** The text node, or what begins on a new line here (for `<br>`: what ends the line). */
  node: Node;
  text: string;
}

const isBlock = (node: Node | null): boolean => node instanceof HTMLElement && ["DIV", "P"].includes(node.tagName);

function piecesOf(root: Node): Piece[] {
  const pieces: Piece[] = [];
  const newline = (node: Node): number => pieces.push({ kind: "newline", node, text: "\n" });
  const visit = (parent: Node): void => {
    for (const node of parent.childNodes) {
      const endsBlock = node.nextSibling === null || isBlock(node.nextSibling);
      if (node.previousSibling && (isBlock(node) || isBlock(node.previousSibling))) newline(node);
      if (node instanceof HTMLBRElement) {
        if (!endsBlock) newline(node); // the last break of a block only holds its line open
      } else if (node instanceof Text) {
        const text = endsBlock ? node.data.replace(/\n$/, "") : node.data; // as does the last newline of a block
        pieces.push({ kind: "text", node, text });
      } else visit(node);
    }
  };
  visit(root);
  return pieces;
}

export function readLines(root: HTMLElement): string {
  return piecesOf(root)
    .map((piece) => piece.text)
    .join("");
}

/** Puts lines in as Chromium does while someone types: the first bare, every further one in a `<div>`. */
export function writeLines(root: HTMLElement, text: string): void {
  const [first = "", ...further] = text.split("\n");
  const blocks = further.map((line) => {
    const block = document.createElement("div");
    block.append(line === "" ? document.createElement("br") : line);
    return block;
  });
  const firstNode = first === "" && blocks.length > 0 ? document.createElement("br") : first;
  root.replaceChildren(...(text === "" ? [] : [firstNode, ...blocks]));
}

function selectionFor(root: HTMLElement): Selection | null {
  const tree = root.getRootNode();
  // Chromium tells the selection within a shadow tree only at the tree; Firefox at the document
  if (tree instanceof ShadowRoot && "getSelection" in tree && typeof tree.getSelection === "function") {
    return tree.getSelection();
  }
  return document.getSelection();
}

/** Whether the piece lies before the place `offset` within the element `holder`. */
function isBefore({ node }: Piece, holder: Node, offset: number): boolean {
  if (node.contains(holder)) return true;
  const next = holder.childNodes[offset];
  if (next) return node !== next && Boolean(node.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING);
  return holder.contains(node) || Boolean(node.compareDocumentPosition(holder) & Node.DOCUMENT_POSITION_FOLLOWING);
}

export function caretIn(root: HTMLElement): number | null {
  const selection = selectionFor(root);
  const holder = selection?.focusNode;
  if (!holder || !root.contains(holder)) return null;
  const offset = selection.focusOffset;
  let sum = 0;
  for (const piece of piecesOf(root)) {
    if (piece.kind === "text" && piece.node === holder) return sum + Math.min(offset, piece.text.length);
    if (holder instanceof Text || isBefore(piece, holder, offset)) sum += piece.text.length;
  }
  return sum;
}

/**
 * The innermost block that the element begins with: Firefox types exactly where the caret is set, between blocks too.
 */
function firstLine(node: Node): Node {
  return isBlock(node.firstChild) && node.firstChild ? firstLine(node.firstChild) : node;
}

function pointAt(root: HTMLElement, offset: number): [Node, number] {
  let left = offset;
  let last: [Node, number] = [firstLine(root), 0];
  for (const { kind, node, text } of piecesOf(root)) {
    if (kind === "text") {
      last = [node, Math.min(left, text.length)];
      if (left <= text.length) return last;
    } else if (left === 0) return last;
    else if (isBlock(node)) last = [firstLine(node), 0];
    left -= text.length;
  }
  return last;
}

/** Selects by offsets in `readLines`. */
export function selectIn(root: HTMLElement, start: number, end: number): void {
  const [anchor, anchorOffset] = pointAt(root, start);
  const [focus, focusOffset] = pointAt(root, end);
  selectionFor(root)?.setBaseAndExtent(anchor, anchorOffset, focus, focusOffset);
}
