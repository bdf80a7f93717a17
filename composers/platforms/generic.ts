/**
 * A text box of a watched site that no platform file knows. It is read only where something shows that what is written there is
 * published, or where the person asks for it: on these sites the unknown is private more often than not.
 */
import type { ComposerKeys } from "../../rules/model/composer-keys";
import type { Surface } from "../../rules/model/draft";
import type { Recognised } from "../composer";
import { editableSelector, isRoomy } from "../editors/editable-root";
import { buttonSelector, isPublishButton } from "../publish-button";
import { dialogOf, dialogSelector, pageSelector } from "./surroundings";

/** A button in one of these belongs to that message: below each of them is one that opens an answer. */
const messages = 'article, [role="article"], [role="listitem"], ytd-comment-thread-renderer, ytcp-comment-thread';

/** A video and an article are written in two boxes: a single one beside their button is another field. */
const ofOneBox: readonly Surface[] = ["post", "comment"];

/** Farther up than this, a button belongs to something else. */
const mostLevels = 12;

/** The nearest element around the box that holds a button which publishes, and what it publishes; null where another box stands there too. */
function publishingScope(
  root: HTMLElement,
  { publish }: ComposerKeys,
  surfaces: readonly Surface[],
): { scope: HTMLElement; surface: Surface } | null {
  let scope = root.parentElement;
  for (let level = 0; scope && level < mostLevels; level++, scope = scope.parentElement) {
    if (scope.matches(pageSelector)) return null;
    for (const box of scope.querySelectorAll<HTMLElement>(editableSelector))
      if (!root.contains(box) && !box.contains(root) && isRoomy(box)) return null;
    for (const button of scope.querySelectorAll<HTMLElement>(buttonSelector)) {
      if (button.closest(messages)?.contains(root) === false) continue;
      const surface = surfaces.find((candidate) => isPublishButton(button, publish[candidate]));
      if (surface) return { scope, surface };
    }
    if (scope.matches(dialogSelector)) return null; // what stands outside of a dialog does not speak for it
  }
  return null;
}

/** `isAsked`: the person wants this box to be read; `surfaces`: whose buttons show that it is published. */
export function recogniseGeneric(
  root: HTMLElement,
  keys: ComposerKeys,
  isAsked: boolean,
  surfaces: readonly Surface[] = ofOneBox,
): Recognised | null {
  const publishing = publishingScope(root, keys, surfaces);
  if (!publishing && !isAsked) return null;
  const dialog = dialogOf(root);
  const isAnswer = root.closest('article, [role="article"]') !== null;
  return {
    // comments have the fewest rules: so nothing false is said about a text that may not be a post at all
    surface: isAnswer ? "comment" : (publishing?.surface ?? "post"),
    roots: [root],
    scope: publishing?.scope ?? dialog ?? root.closest("form") ?? root,
    account: null,
    place: "unknown",
    parent: null,
    media: null,
  };
}
