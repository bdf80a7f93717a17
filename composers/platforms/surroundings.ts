/** What stands around an editor, by roles and labels; class names change with every release and are never used. */
import type { Keys } from "../../rules/model/composer-keys";
import type { Media } from "../../rules/model/draft";
import { editableSelector, isVisible, labelsOf } from "../editors/editable-root";

/** The name of a button; the title of a picture in it ("Share" on a paper plane) is none. */
export function shownName(element: Element): string {
  const label = element.getAttribute("aria-label");
  if (label !== null) return label.trim();
  let name = element.textContent ?? "";
  for (const { textContent } of element.querySelectorAll("svg title")) name = name.replace(textContent ?? "", "");
  return name.trim();
}

/** A button of this exact name; parts of longer names ("Post reminder") do not count. */
export function findButton(scope: Element, names: readonly string[]): Element | null {
  for (const button of scope.querySelectorAll('[role="button"], button')) {
    if (names.includes(shownName(button))) return button;
  }
  return null;
}

/** The smallest element around the box that holds a button of one of these names. */
export function holderOf(root: HTMLElement, names: readonly string[] = []): HTMLElement | null {
  let at = root.parentElement;
  while (at && !at.matches(pageSelector) && !findButton(at, names)) at = at.parentElement;
  return at?.matches(pageSelector) ? null : at;
}

/** Whether an element stands before the box in the page. */
export const isBefore = (element: Element, root: HTMLElement) =>
  (element.compareDocumentPosition(root) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** What holds everything on a page: a button there may belong to anything. */
export const pageSelector = '[role="main"], main, body';

/** YouTube's form for an upload is a dialog without the role. */
export const dialogSelector = '[role="dialog"], dialog, ytcp-uploads-dialog';

export function dialogOf(root: Element): HTMLElement | null {
  return root.closest<HTMLElement>(dialogSelector);
}

/** What comes after one of the beginnings ("Comment as Anna" → "Anna"); `""` where nothing does; null without any. */
export function afterBeginning(label: string, beginnings: readonly string[]): string | null {
  const beginning = beginnings.find((candidate) => label.toLowerCase().startsWith(candidate.toLowerCase()));
  return beginning === undefined ? null : label.slice(beginning.length).trim();
}

/** What comes after one of the beginnings in any of a box's labels; null where none begins so. */
export function labelBeginning(root: HTMLElement, beginnings: readonly string[] = []): string | null {
  for (const label of labelsOf(root)) {
    const rest = afterBeginning(label, beginnings);
    if (rest !== null) return rest;
  }
  return null;
}

/** The element that one of the selectors names: this one or one around it; also outside its shadow tree. */
export function closestOf(root: Element, selectors: readonly string[] = []): HTMLElement | null {
  const selector = selectors.join();
  for (let at: Element | null = root; selector && at; at = hostOf(at)) {
    const found: HTMLElement | null = at.closest(selector);
    if (found) return found;
  }
  return null;
}
function hostOf(element: Element): Element | null {
  const tree = element.getRootNode();
  return tree instanceof ShadowRoot ? tree.host : null;
}

/** Whether the keys name this box. */
export const isNamed = (root: HTMLElement, keys: Keys | undefined): boolean =>
  closestOf(root, keys?.selectors) !== null || labelBeginning(root, keys?.labels) !== null;

/** What belongs to another message that is quoted in the composer. */
const quoted = 'article *, [role="link"] *';

/**
 * The writer's pictures and films in the composer, and the link whose preview stands there; not those of a message that
 * is quoted. Alternative texts are left to the platform files.
 */
export function attachedMedia(scope: Element, pictures: string, preview = 'a[href^="http"]'): Media {
  const visible = (selector: string) =>
    [...scope.querySelectorAll<HTMLElement>(selector)].filter(
      (element) => isVisible(element) && !element.matches(quoted),
    );
  const card = visible(preview).find(
    (element) => !element.closest(editableSelector) && (element as HTMLAnchorElement).hostname !== location.hostname,
  ) as HTMLAnchorElement | undefined; // or what stands in for one, without an address
  const link = card && `${card.href ?? ""} ${card.textContent}`;
  return { images: visible(pictures).length, videos: visible("video").length, altTexts: null, link };
}

/** One line of at most `most` characters, as a name has; null otherwise. */
export function asName(text: string | null | undefined, most = 80): string | null {
  const name = text?.trim() ?? "";
  return name.length > 0 && name.length <= most && !name.includes("\n") ? name : null;
}

/** An account of which no more than the name is known. */
export const accountNamed = (name: string | null) => (name ? { name, handle: null } : null);
