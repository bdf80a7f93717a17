/** The button that publishes a draft: by the platform's selector, else by its exact name. */
import type { Composer, Platform } from "./composer";
import { isVisible } from "./editors/editable-root";
import { shownName } from "./platforms/surroundings";

const buttons = 'button, [role="button"], input[type="submit"]';

/** The button of this composer that lies in an event's path, where it is certain that it publishes; else null. */
export function publishButtonIn(
  path: EventTarget[],
  composer: Composer | null,
  { selector, names }: Platform["publish"],
): HTMLElement | null {
  if (composer?.recognised !== "known") return null;
  const button = path.find((node): node is HTMLElement => node instanceof HTMLElement && node.matches(buttons));
  if (!button || !path.includes(composer.scope) || !isVisible(button)) return null;
  if (button.matches(":disabled, [aria-disabled=true]")) return null;
  const matchesSelector = selector !== null && button.closest(selector) !== null;
  return matchesSelector || names.includes(shownName(button)) ? button : null;
}
