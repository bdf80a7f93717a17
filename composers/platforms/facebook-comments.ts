/** Facebook's comments: whose they are, what they answer, and whose post they stand below. */
import type { ComposerKeys } from "../../rules/model/composer-keys";
import type { Recognised } from "../composer";
import { editableSelector, isRoomy } from "../editors/editable-root";
import { buttonSelector, isPublishButton } from "../publish-button";
import { accountNamed, asName, closestOf, dialogOf, isBefore, labelBeginning, pageSelector } from "./surroundings";

/** The element that holds what is written in a post. */
export const messageIn = (place: Element | null) =>
  place?.querySelector(
    '[data-ad-rendering-role="story_message"], [data-ad-preview="message"], [data-ad-comet-preview="message"]',
  );

const replyAs = ["Reply as", "Vastaa käyttäjänä", "Svara som"];
/** Before the name of the account that comments. */
const commentAs = [...["Comment as", "Answer as", "Kommentoi käyttäjänä", "Kommentera som"], ...replyAs];
/** Before the name of the person who is answered, or before nothing. */
const replyLabels = [
  ...["Reply to", "Write a reply", "Vastaa käyttäjälle", "Kirjoita vastaus", "Svara", "Skriv ett svar"],
];
export const commentLabels = [
  ...commentAs,
  ...replyLabels,
  ...["Write a comment", "Write a public comment", "Submit your first comment", "Write an answer"],
  ...["Kirjoita kommentti", "Skriv en kommentar"],
];

/** A comment has a label of its own ("Comment by …"), whatever its language; a post is named by its heading. */
const commentSelector = '[role="article"][aria-label]';
const postSelector = '[role="article"]:not([aria-label]), [aria-posinset]';

/** Whether a box that is called so is one of a post: stories, in dialogs of their own, are answered by messages. */
export function isAtPost(root: HTMLElement, { boxes }: ComposerKeys): boolean {
  const dialog = dialogOf(root);
  return (
    !dialog ||
    closestOf(root, [...(boxes.comment?.selectors ?? []), 'form[role="presentation"]', '[role="article"]']) !== null ||
    (messageIn(dialog) ?? dialog.querySelector('[role="article"], #focused-state-composer-submit')) !== null
  );
}

/** The comment right before the form: the box answers in its thread, whatever it is called. */
function commentRightBefore(root: HTMLElement): Element | null {
  if (labelBeginning(root, commentLabels) !== null) return null;
  let at: Element = root.closest("form") ?? root;
  while (!at.previousElementSibling && at.parentElement && !messageIn(at.parentElement)) at = at.parentElement;
  const before = at.previousElementSibling;
  return before?.matches(commentSelector) ? before : null;
}

/** The form, or what holds this box alone with a button that publishes it. */
function scopeOf(root: HTMLElement, { publish }: ComposerKeys): HTMLElement {
  const form = root.closest("form");
  for (let at = root.parentElement; !form && at && !at.matches(pageSelector); at = at.parentElement) {
    if ([...at.querySelectorAll<HTMLElement>(editableSelector)].some((box) => box !== root && isRoomy(box))) break;
    const buttons = [...at.querySelectorAll<HTMLElement>(buttonSelector)];
    if (buttons.some((button) => isPublishButton(button, publish.comment))) return at;
  }
  return form ?? root.parentElement ?? root;
}

/** The comment that is answered: around the box, or above it in its thread; null: none, or it cannot be told which. */
function answeredComment(root: HTMLElement): Element | null {
  const around = root.closest(commentSelector);
  if (around) return around;
  const name = labelBeginning(root, replyAs) === null ? labelBeginning(root, replyLabels) : "";
  if (name === null) {
    const before = commentRightBefore(root);
    // of several in a row it cannot be told which
    return before?.previousElementSibling?.matches(commentSelector) ? null : before;
  }
  for (let at = root.parentElement; at && !messageIn(at); at = at.parentElement) {
    const above = [...at.querySelectorAll(commentSelector)].filter((comment) => isBefore(comment, root));
    const named = above.findLast((comment) => name !== "" && comment.ariaLabel?.includes(name));
    if (above.length > 0) return named ?? above[0] ?? null;
  }
  return null;
}

/** The text of a comment without the names in it and the answers below it. */
function textOfComment(comment: Element): string | null {
  const lines = [...comment.querySelectorAll('div[dir="auto"]')].filter(
    (line) => line.closest(commentSelector) === comment && !line.closest("form") && !line.querySelector('[dir="auto"]'),
  );
  return lines.map((line) => line.textContent?.trim()).join("\n") || null;
}

/** Who wrote the post: its own key, else the first heading that is not the name of its dialog. */
function authorOf(post: Element | null): string | null {
  const title = post?.getAttribute("aria-labelledby");
  const headings = [...(post?.querySelectorAll("h2, h3, h4") ?? [])].filter((heading) => heading.id !== (title ?? " "));
  return asName((post?.querySelector('[data-ad-rendering-role="profile_name"]') ?? headings[0])?.textContent);
}

export function asComment(root: HTMLElement, keys: ComposerKeys): Recognised {
  const name = asName(labelBeginning(root, commentAs));
  // a post in a dialog of its own has nothing else around it
  const post = root.closest(postSelector) ?? dialogOf(root);
  const comment = answeredComment(root);
  const isReply =
    (comment ?? commentRightBefore(root)) !== null || labelBeginning(root, [...replyAs, ...replyLabels]) !== null;
  const message = messageIn(post)?.textContent?.trim() || null;
  return {
    surface: "comment",
    roots: [root],
    scope: scopeOf(root, keys),
    account: accountNamed(name),
    // below the writer's own post it is the writer's own place; posts of others can stand on the writer's page too
    place: name !== null && authorOf(post) === name ? "own" : "unknown",
    parent: isReply ? comment && textOfComment(comment) : message,
    media: null,
  };
}
