/** The button that publishes a draft: by the platform's selector, else by its exact name. */
import type { Composer, Platform } from "./composer";
import { editableSelector, isVisible } from "./editors/editable-root";
import { shownName } from "./platforms/surroundings";

const buttons = 'button, [role="button"], input[type="submit"]';

/** The button in an event's path that publishes something, in whichever composer; else null. */
function publishButton(path: EventTarget[], { selector, names }: Platform["publish"]): HTMLElement | null {
  const button = path.find((node): node is HTMLElement => node instanceof HTMLElement && node.matches(buttons));
  if (!button || button.matches(":disabled, [aria-disabled=true]") || !isVisible(button)) return null;
  const matchesSelector = selector !== null && button.closest(selector) !== null;
  return matchesSelector || names.includes(shownName(button)) ? button : null;
}

/** The button of this composer that lies in an event's path, where it is certain that it publishes; else null. */
export function publishButtonIn(
  path: EventTarget[],
  composer: Composer | null,
  publish: Platform["publish"],
): HTMLElement | null {
  return composer?.recognised === "known" && path.includes(composer.scope) ? publishButton(path, publish) : null;
}

/** The text boxes that stand nearest to the button that publishes in an event's path. */
export function boxesOfPublishButton(path: EventTarget[], publish: Platform["publish"]): HTMLElement[] {
  if (!publishButton(path, publish)) return [];
  for (const node of path) {
    const boxes = node instanceof Element ? [...node.querySelectorAll<HTMLElement>(editableSelector)] : [];
    if (boxes.length > 0) return boxes;
  }
  return [];
}
