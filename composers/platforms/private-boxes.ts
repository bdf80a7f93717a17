/** Whether a text box is private: then it is never read. By what the platform file says, and by what shows a chat on any page. */
import type { PrivateBoxes } from "../composer";
import { editableSelector, isRoomy, isSearch } from "../editors/editable-root";
import { closestOf, dialogSelector, labelBeginning } from "./surroundings";

/** Up to here a log belongs to the box. */
const border = `${dialogSelector}, article, [role="article"], main, [role="main"], body`;

/** The messages of a conversation stand in a log, whatever the language of the page and the names of its keys. */
function hasLogBeside(root: HTMLElement): boolean {
  if (root.closest('[role="log"]')) return true;
  for (let at = root.parentElement; at; at = at.parentElement) {
    const others = [...at.querySelectorAll<HTMLElement>(editableSelector)];
    if (others.some((box) => !root.contains(box) && !box.contains(root) && isRoomy(box))) return false;
    if (at.querySelector('[role="log"]')) return true;
    if (at.matches(border)) return false;
  }
  return false;
}

export const isPrivate = (root: HTMLElement, { within, paths, labels }: PrivateBoxes): boolean =>
  (paths?.test(location.pathname) ?? false) ||
  isSearch(root) ||
  closestOf(root, [within]) !== null ||
  labelBeginning(root, labels) !== null ||
  hasLogBeside(root);
