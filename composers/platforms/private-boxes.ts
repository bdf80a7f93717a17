/** Whether a text box is private: then it is never read. By what the platform file says, and by what shows a chat on any page. */
import type { PrivateBoxes } from "../composer";
import { editableSelector, isRoomy, isSearch } from "../editors/editable-root";
import { closestOf, dialogSelector, labelBeginning } from "./surroundings";

/** Up to here it belongs to the box. */
const border = `${dialogSelector}, article, [role="article"], main, [role="main"], body`;

/** The messages of a conversation stand in a log, whatever the language of the page and the names of its keys. */
const log = '[role="log"]';

/** Whether one of these stands beside the box, with no other box between but those in which a message of a log is changed. */
function hasBeside(root: HTMLElement, selector: string): boolean {
  if (root.closest(log)) return true;
  for (let at = root.parentElement; at; at = at.parentElement) {
    const others = [...at.querySelectorAll<HTMLElement>(editableSelector)];
    if (others.some((box) => !root.contains(box) && !box.contains(root) && !box.closest(log) && isRoomy(box)))
      return false;
    if (at.querySelector(selector)) return true;
    if (at.matches(border)) return false;
  }
  return false;
}

/** Whether a page has such a path, this one or one around it: a page of messages may keep its boxes in a frame of another path. */
function isAtPath(paths: RegExp): boolean {
  // a frame that was taken out of its page has nothing around it
  for (let page: Window | null = window; page; page = page.parent === page ? null : page.parent)
    if (paths.test(page.location.pathname)) return true;
  return false;
}

/** Whether the address of the page, or what the box is called, says so: quick enough to be asked at every key. */
export const isCalledPrivate = (root: HTMLElement, { paths, labels }: PrivateBoxes): boolean =>
  (paths !== null && isAtPath(paths)) || labelBeginning(root, labels) !== null;

export const isPrivate = (root: HTMLElement, unread: PrivateBoxes): boolean =>
  isCalledPrivate(root, unread) ||
  isSearch(root) ||
  closestOf(root, [unread.within]) !== null ||
  hasBeside(root, unread.beside ? `${log}, ${unread.beside}` : log);
