/**
 * The skeleton of the page around the box that has the focus, for a report when a page has changed. It goes to whoever reads the
 * report, so it holds no text, no name and no address: what an element may show is in `structure-line.ts`.
 */
import type { Keys } from "../rules/model/composer-keys";
import { editableSelector } from "./editors/editable-root";
import { dialogSelector } from "./platforms/surroundings";
import { type Look, lineOf, lookOf, tellsNothing } from "./structure-line";

const mostLines = 200;
/** UTF-16 units. */
const longest = 15_000;
const cut = "… cut here";
/** Where nothing better is around a box, its structure begins this many elements further out. */
const furthest = 8;

const outerSelector = `${dialogSelector}, form, main, [role="main"]`;
/** Elements that nobody sees, and such whose inside tells nothing. */
const unseenSelector = "script, style, link, meta, noscript, template, br";
const closedSelector = "svg, iframe, video, select";

const indented = (depth: number, line: string) => "  ".repeat(depth) + line;

/** The element around it, out of open shadow trees too. */
function outerOf(element: Element): Element | null {
  const tree = element.getRootNode();
  return element.parentElement ?? (tree instanceof ShadowRoot ? tree.host : null);
}

/** The box and what is around it, from the outside in: to the nearest dialog, form or main part. */
function pathTo(box: Element): Element[] {
  const around: Element[] = [];
  for (let at = outerOf(box); at && at !== document.documentElement; at = outerOf(at)) {
    around.push(at);
    if (at.matches(outerSelector)) return [...around.reverse(), box];
  }
  return [...around.slice(0, furthest).reverse(), box];
}

const childrenOf = (parent: Element | ShadowRoot) =>
  [...parent.children].filter((child) => !child.matches(unseenSelector));

/** Everything in it; `path` is not left out where it is like its neighbours. */
function* linesOf(element: Element, depth: number, look: Look, path: readonly Element[]): Generator<string> {
  const wrappers: string[] = [];
  let shown = element;
  while (!shown.shadowRoot && tellsNothing(shown, look)) {
    const [child, ...others] = childrenOf(shown);
    if (!child || others.length > 0) break;
    wrappers.push(shown.localName);
    shown = child;
  }
  yield indented(depth, [...wrappers, lineOf(shown, look)].join(" > "));
  if (shown.matches(closedSelector)) return;
  if (shown.shadowRoot) {
    yield indented(depth + 1, "(open shadow tree)");
    yield* linesOfAll(childrenOf(shown.shadowRoot), depth + 2, look, path);
  }
  const children = childrenOf(shown);
  // an editor has as many elements as what is written has paragraphs: only how it begins is shown
  yield* linesOfAll(shown.closest(editableSelector) ? children.slice(0, 1) : children, depth + 1, look, path);
}

function* linesOfAll(
  elements: readonly Element[],
  depth: number,
  look: Look,
  path: readonly Element[],
): Generator<string> {
  let previous = "";
  let alike = 0;
  for (const element of elements) {
    const lines = linesOf(element, depth, look, path);
    const first: string = lines.next().value ?? "";
    alike = first === previous ? alike + 1 : 0;
    previous = first;
    if (alike === 2) yield indented(depth, "… more like it");
    if (alike >= 2 && !path.includes(element)) continue;
    yield first;
    yield* lines;
  }
}

/** As many of the lines as there is room for; `isWhole`: all of them. */
function fitting(lines: Iterable<string>): { lines: string[]; isWhole: boolean } {
  const fit: string[] = [];
  let length = cut.length;
  for (const line of lines) {
    length += line.length + 1;
    if (fit.length === mostLines - 1 || length > longest) return { lines: fit, isWhole: false };
    fit.push(line);
  }
  return { lines: fit, isWhole: true };
}

/** The elements around the one at this depth of the path, a line each, and then all that is in it. */
function* linesAlong(path: readonly Element[], depth: number, look: Look): Generator<string> {
  for (const [at, element] of path.slice(0, depth).entries()) yield indented(at, lineOf(element, look));
  const element = path[depth];
  if (element) yield* linesOf(element, depth, look, path);
}

/** What stands beside the one at this depth: of what is before it only that there is something, as buttons mostly follow. */
function linesBeside(path: readonly Element[], depth: number, look: Look) {
  const [element, outer] = [path[depth], path[depth - 1]];
  if (!element || !outer) return { before: [], after: [] };
  const siblings = childrenOf(element.parentNode instanceof ShadowRoot ? element.parentNode : outer);
  const at = siblings.indexOf(element);
  return {
    before: at > 0 ? [indented(depth, "… more before it")] : [],
    after: linesOfAll(siblings.slice(at + 1), depth, look, path),
  };
}

/** The widest part of the path that has room as a whole, below the elements around it. */
function structureAlong(path: readonly Element[], look: Look): string {
  for (let depth = 0; depth < path.length; depth++) {
    const part = fitting(linesAlong(path, depth, look));
    if (!part.isWhole && depth < path.length - 1) continue;
    if (depth === 0 && part.isWhole) return part.lines.join("\n");
    const { before, after } = linesBeside(path, depth, look);
    const all = fitting([...part.lines.slice(0, depth), ...before, ...part.lines.slice(depth), ...after]);
    return [...all.lines, cut].join("\n");
  }
  return "";
}

/** A text box of the page, one in a dialog first, else its main part. */
function placeWithoutFocus(): Element {
  const boxes = [...document.querySelectorAll(editableSelector)];
  return (
    boxes.find((box) => box.closest(dialogSelector)) ??
    boxes[0] ??
    document.querySelector(dialogSelector) ??
    document.querySelector("main") ??
    document.body
  );
}

/**
 * `focused`: what has the focus, null or the body where nothing has; `known`: the keys and labels that the product knows, which
 * are marked, and its labels shown as they are. At most 200 lines and 15,000 UTF-16 units.
 */
export function describeStructure(focused: Element | null, known: readonly Keys[] = []): string {
  const isFocus = focused && focused !== document.body && focused !== document.documentElement;
  const look = lookOf(isFocus ? focused : null, known);
  const place = isFocus ? focused : placeWithoutFocus();
  return structureAlong(place.matches(outerSelector) || place === document.body ? [place] : pathTo(place), look);
}
