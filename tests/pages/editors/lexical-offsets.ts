/** Between Lexical's points (node and offset) and offsets in the text of its blocks joined by `\n`. */
import {
  $createRangeSelection,
  $getRoot,
  $isElementNode,
  $isTextNode,
  $setSelection,
  type ElementNode,
  type LexicalNode,
  type PointType,
} from "lexical";

export function $textOfBlocks(): string {
  return $getRoot()
    .getChildren()
    .map((block) => block.getTextContent())
    .join("\n");
}

const sizeOf = (nodes: LexicalNode[]): number => nodes.reduce((sum, node) => sum + node.getTextContentSize(), 0);
const childrenOf = (node: LexicalNode): LexicalNode[] => ($isElementNode(node) ? node.getChildren() : []);

/** Offset of a point within its block. */
function $offsetInBlock(block: LexicalNode, point: PointType): number {
  const node = point.getNode();
  if (node.is(block)) return sizeOf(childrenOf(block).slice(0, point.offset));
  const before = childrenOf(block);
  const at = before.findIndex((child) => child.is(node) || ($isElementNode(child) && child.isParentOf(node)));
  return sizeOf(before.slice(0, at)) + ($isTextNode(node) ? point.offset : 0);
}

export function $offsetOfPoint(point: PointType): number | null {
  const node = point.getNode();
  let offset = 0;
  for (const [index, block] of $getRoot().getChildren().entries()) {
    if (node.is($getRoot()) && index === point.offset) return offset;
    if (node.is(block) || ($isElementNode(block) && block.isParentOf(node)))
      return offset + $offsetInBlock(block, point);
    offset += block.getTextContentSize() + 1;
  }
  return node.is($getRoot()) ? Math.max(0, offset - 1) : null;
}

function $setPoint(point: PointType, wanted: number): void {
  let left = wanted;
  for (const block of $getRoot().getChildren<ElementNode>()) {
    const size = block.getTextContentSize();
    if (left <= size || block.getNextSibling() === null) {
      $setPointInBlock(point, block, Math.min(left, size));
      return;
    }
    left -= size + 1;
  }
}

function $setPointInBlock(point: PointType, block: ElementNode, wanted: number): void {
  let left = wanted;
  for (const child of block.getChildren()) {
    const size = child.getTextContentSize();
    if ($isTextNode(child) && left <= size) {
      point.set(child.getKey(), left, "text");
      return;
    }
    if (left < size) {
      point.set(block.getKey(), child.getIndexWithinParent(), "element");
      return;
    }
    left -= size;
  }
  point.set(block.getKey(), block.getChildrenSize(), "element");
}

export function $selectOffsets(start: number, end: number): void {
  const selection = $createRangeSelection();
  $setPoint(selection.anchor, start);
  $setPoint(selection.focus, end);
  $setSelection(selection);
}
