/**
 * Facebook: the post dialog of profiles, pages and groups, comments and replies; Meta Business Suite. Labels as of
 * October 2026.
 */
import type { Place } from "../../rules/model/draft";
import type { Platform, Recognised } from "../composer";
import { labelOf } from "../editors/editable-root";
import { accountNamed, afterBeginning, asName, attachedMedia, dialogOf, findButton, shownName } from "./surroundings";

const publishLabels = ["Julkaise", "Publicera", "Schedule", "Ajoita", "Schemalägg"];
const submitLabels = ["Post", "Next", "Seuraava", "Nästa", ...publishLabels];
const createLabels = [
  "Create post",
  "Luo julkaisu",
  "Skapa inlägg",
  "Edit post",
  "Muokkaa julkaisua",
  "Redigera inlägg",
];
const chatLabels = ["Chats", "Keskustelut", "Chattar", "Messages", "Viestit", "Meddelanden"];
const messageLabels = ["Message", "Viesti", "Meddelande", "Aa"];
const commentAs = [
  "Comment as",
  "Answer as",
  "Reply as",
  "Kommentoi käyttäjänä",
  "Vastaa käyttäjänä",
  "Kommentera som",
  "Svara som",
];
const comment = [
  ...["Write a comment", "Write a public comment", "Write a reply", "Reply to", "Submit your first comment"],
  ...["Kirjoita kommentti", "Kirjoita julkinen kommentti", "Kirjoita vastaus", "Vastaa käyttäjälle"],
  ...["Skriv en kommentar", "Skriv en offentlig kommentar", "Skriv ett svar", "Svara"],
];

function isChat(root: HTMLElement, dialog: HTMLElement | null): boolean {
  if (messageLabels.includes(labelOf(root))) return true;
  return [dialog, root.closest('[role="region"], [role="complementary"]')].some((box) =>
    chatLabels.includes(box?.ariaLabel ?? ""),
  );
}

/** The name above the editor in the post dialog: the first text in bold that stands before the editor. */
function postingName(root: HTMLElement, scope: HTMLElement): string | null {
  for (const strong of scope.querySelectorAll('strong, h3, [role="link"] b')) {
    if (strong.compareDocumentPosition(root) & Node.DOCUMENT_POSITION_FOLLOWING) return asName(strong.textContent);
  }
  return null;
}

function messageIn(post: Element | null): string | null {
  const message = post?.querySelector(
    '[data-ad-preview="message"], [data-ad-comet-preview="message"], [data-ad-rendering-role="story_message"]',
  );
  return message?.textContent?.trim() || null;
}

function asComment(root: HTMLElement, name: string | null): Recognised {
  // the post that the comment stands below
  const post = root.closest('[role="article"], [aria-posinset]');
  return {
    surface: "comment",
    roots: [root],
    scope: root.closest("form") ?? root.parentElement ?? root,
    account: accountNamed(name),
    // below the writer's own post it is the writer's own place; posts of others can stand on the writer's page too
    place: name !== null && asName(post?.querySelector("h2, h3, h4")?.textContent) === name ? "own" : "unknown",
    parent: messageIn(post),
    media: null,
  };
}

function asPost(root: HTMLElement, scope: HTMLElement, name: string | null, place: Place): Recognised {
  return {
    ...{ surface: "post", roots: [root], scope, place, parent: null },
    account: accountNamed(name),
    media: attachedMedia(scope, 'img[src^="blob:"]'),
  };
}

const suiteSubmit = ["Publish", ...publishLabels];
const suiteTargets = ["Post to", "Julkaise kohteessa", "Publicera på"];

/** Business Suite, whose text box has the role of a combobox; it publishes on the organisation's own pages. */
function inSuite(root: HTMLElement): Recognised | null {
  if (/\/inbox(?:\/|$)/.test(location.pathname)) return null;
  let scope: HTMLElement | null = root.parentElement;
  while (scope && !findButton(scope, suiteSubmit)) scope = scope.parentElement;
  if (!scope) return null;
  const targets = [...scope.querySelectorAll('[role="combobox"], [aria-haspopup]')].filter((box) => box !== root);
  const names = targets.map((box) => afterBeginning(shownName(box), suiteTargets));
  return asPost(root, scope, asName(names.find(Boolean)), "own");
}

export const facebook: Platform = {
  channel: "facebook",
  unread: { within: '[aria-label="Chats"]', paths: null, labels: [] },
  keys: {
    boxes: {},
    publish: { post: { selectors: [], labels: ["Post", "Julkaise", "Publicera", "Publish"] } },
  },
  recognise(root) {
    if (location.hostname === "business.facebook.com") return inSuite(root);
    const dialog = dialogOf(root);
    if (isChat(root, dialog)) return null;
    const label = labelOf(root);
    const commenter = afterBeginning(label, commentAs);
    if (commenter !== null) return asComment(root, asName(commenter));
    if (afterBeginning(label, comment) !== null) return asComment(root, null);
    if (!dialog) return null;
    // the dialog that carries the name can be an empty shell beside the one that holds the editor
    const named = [...root.ownerDocument.querySelectorAll('[role="dialog"][aria-label]')];
    const isNamed = named.some((shell) => createLabels.includes(shell.ariaLabel ?? ""));
    return isNamed || findButton(dialog, submitLabels)
      ? asPost(root, dialog, postingName(root, dialog), "unknown")
      : null;
  },
};
