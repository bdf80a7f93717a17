/** The button that publishes a draft: by a key of the platform, wherever it stands; by its exact name, inside the composer. */
import type { ComposerKeys, Keys } from "../rules/model/composer-keys";
import { surfaces } from "../rules/model/draft";
import type { Composer } from "./composer";
import { editableSelector, isRoomy, isVisible } from "./editors/editable-root";
import { closestOf, dialogSelector, shownName } from "./platforms/surroundings";

/** YouTube's own elements are buttons without saying so. */
const namedButtons = "ytcp-button, ytcp-comment-button, ytd-button-renderer, tp-yt-paper-button";
export const buttonSelector = `button, [role="button"], input[type="submit"], ${namedButtons}`;

const hasKey = (button: HTMLElement, { selectors }: Keys) =>
  selectors.length > 0 && button.closest(selectors.join()) !== null;

const isPlaced = (button: HTMLElement, { placed }: Keys) =>
  placed?.labels.includes(shownName(button)) && button.closest(placed.place) !== null;

/** Whether this button publishes; also one that cannot be pressed yet, as while a composer is empty. */
export const isPublishButton = (button: HTMLElement, keys: Keys | undefined): boolean =>
  keys !== undefined &&
  isVisible(button) &&
  (hasKey(button, keys) || keys.labels.includes(shownName(button)) || isPlaced(button, keys) === true);

/** Whether one stands in this place; `keys`: those of what is published. */
export const holdsPublishButton = (place: HTMLElement | null, keys: Keys | undefined): boolean =>
  [...(place?.querySelectorAll<HTMLElement>(buttonSelector) ?? [])].some((button) => isPublishButton(button, keys));

const canBePressed = (button: HTMLElement) => !button.matches(":disabled, [disabled], [aria-disabled=true]");

const buttonIn = (path: EventTarget[]) =>
  path.find((node): node is HTMLElement => node instanceof HTMLElement && node.matches(buttonSelector));

/** The text boxes that stand nearest to a button: only those can be what it publishes. */
function boxesNear(path: EventTarget[]): HTMLElement[] {
  for (const node of path) {
    if (!(node instanceof Element || node instanceof ShadowRoot)) continue;
    const boxes = [...node.querySelectorAll<HTMLElement>(editableSelector)].filter(isRoomy);
    if (boxes.length > 0) return boxes;
  }
  return [];
}

/** Whether a dialog around the button is one of another purpose, such as one for a playlist: it holds a box that is none of the composer's. */
function isOfOtherDialog(button: HTMLElement, { roots, scope, surface, keptTexts }: Composer): boolean {
  const dialog = button.closest<HTMLElement>(dialogSelector);
  if (!dialog || dialog === scope || dialog.contains(scope) || roots.some((root) => dialog.contains(root)))
    return false;
  // the later steps of a composer are dialogs without any box; those of an article open over it
  return (
    !(keptTexts || surface === "article") || [...dialog.querySelectorAll<HTMLElement>(editableSelector)].some(isRoomy)
  );
}

/** Whether a button with a key of its own, outside the composer, publishes this one and none that is nearer. */
function belongsTo({ roots, keptTexts }: Composer, path: EventTarget[]): boolean {
  // the boxes of an earlier step are hidden; its later steps are dialogs
  if (keptTexts) return path.some((node) => node instanceof Element && node.matches(dialogSelector));
  const near = boxesNear(path);
  return roots.some((root) => near.includes(root));
}

/**
 * The button of this composer that lies in an event's path, where it is certain that it publishes; else null. `unread`: selector of
 * what is never read, in which nothing is published either.
 */
export function publishButtonIn(
  path: EventTarget[],
  composer: Composer | null,
  { publish }: ComposerKeys,
  unread?: string,
): HTMLElement | null {
  const button = composer && buttonIn(path);
  const keys = composer && publish[composer.surface];
  if (!button || !keys || !canBePressed(button) || !isPublishButton(button, keys)) return null;
  if ((unread && closestOf(button, [unread])) || isOfOtherDialog(button, composer)) return null;
  if (path.includes(composer.scope)) return button;
  return (hasKey(button, keys) || composer.keptTexts) && belongsTo(composer, path) ? button : null;
}

/** The text boxes that stand nearest to the button that publishes in an event's path. */
export function boxesOfPublishButton(path: EventTarget[], { publish }: ComposerKeys): HTMLElement[] {
  const button = buttonIn(path);
  return button && canBePressed(button) && surfaces.some((surface) => isPublishButton(button, publish[surface]))
    ? boxesNear(path)
    : [];
}

/** A button of the composer that publishes, to be pressed in place of a key; null where it has none. */
export function publishButtonOf(composer: Composer, { publish }: ComposerKeys): HTMLElement | null {
  const buttons = [...composer.scope.querySelectorAll<HTMLElement>(buttonSelector)];
  return buttons.find((button) => canBePressed(button) && isPublishButton(button, publish[composer.surface])) ?? null;
}
