/**
 * Facebook: the post dialog of profiles, pages and groups, comments and replies; Meta Business Suite. Labels as of
 * October 2026.
 */
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
    chatLabels.includes(box?.getAttribute("aria-label") ?? ""),
  );
}

/** The name over the editor in the post dialog, in the only strong words that stand before it. */
function postingName(root: HTMLElement, scope: HTMLElement): string | null {
  for (const strong of scope.querySelectorAll('strong, h3, [role="link"] b')) {
    if (strong.compareDocumentPosition(root) & Node.DOCUMENT_POSITION_FOLLOWING) return asName(strong.textContent);
  }
  return null;
}

/** The post that a comment stands below. */
const postAbove = (root: HTMLElement) => root.closest('[role="article"], [aria-posinset]');

function messageIn(post: Element | null): string | null {
  const message = post?.querySelector(
    '[data-ad-preview="message"], [data-ad-comet-preview="message"], [data-ad-rendering-role="story_message"]',
  );
  return message?.textContent?.trim() || null;
}

function asComment(root: HTMLElement, name: string | null): Recognised {
  const post = postAbove(root);
  return {
    surface: "comment",
    roots: [root],
    scope: root.closest("form") ?? root.parentElement ?? root,
    account: accountNamed(name),
    // below a post of one's own it is one's own; another's post may stand on one's own page as well
    place: name !== null && asName(post?.querySelector("h2, h3, h4")?.textContent) === name ? "own" : "unknown",
    parent: messageIn(post),
    media: null,
  };
}

function asPost(root: HTMLElement, scope: HTMLElement): Recognised {
  const name = postingName(root, scope);
  return {
    surface: "post",
    roots: [root],
    scope,
    account: accountNamed(name),
    place: "unknown",
    parent: null,
    media: attachedMedia(scope, 'img[src^="blob:"]'),
  };
}

const suiteSubmit = ["Publish", ...publishLabels];
const suiteTargets = ["Post to", "Julkaise kohteessa", "Publicera på"];

/** Business Suite: a page of its own, whose box calls itself a combobox; it publishes on pages of one's own. */
function inSuite(root: HTMLElement): Recognised | "not-a-composer" | null {
  if (/\/inbox(?:\/|$)/.test(location.pathname)) return "not-a-composer";
  let scope: HTMLElement | null = root.parentElement;
  while (scope && !findButton(scope, suiteSubmit)) scope = scope.parentElement;
  if (!scope) return null;
  const targets = [...scope.querySelectorAll('[role="combobox"], [aria-haspopup]')].filter((box) => box !== root);
  const names = targets.map((box) => afterBeginning(shownName(box), suiteTargets));
  const name = asName(names.find(Boolean));
  return {
    ...{ surface: "post", roots: [root], scope, place: "own", parent: null },
    account: accountNamed(name),
    media: attachedMedia(scope, 'img[src^="blob:"]'),
  };
}

export const facebook: Platform = {
  channel: "facebook",
  publish: { selector: null, names: ["Post", "Julkaise", "Publicera", "Publish"] },
  recognise(root) {
    if (location.hostname === "business.facebook.com") return inSuite(root);
    const dialog = dialogOf(root);
    if (isChat(root, dialog)) return "not-a-composer";
    const label = labelOf(root);
    const commenter = afterBeginning(label, commentAs);
    if (commenter !== null) return asComment(root, asName(commenter));
    if (afterBeginning(label, comment) !== null) return asComment(root, null);
    if (!dialog) return null;
    // the dialog that carries the name can be an empty shell beside the one that holds the editor
    const named = [...root.ownerDocument.querySelectorAll('[role="dialog"][aria-label]')];
    const isNamed = named.some((shell) => createLabels.includes(shell.getAttribute("aria-label") ?? ""));
    return isNamed || findButton(dialog, submitLabels) ? asPost(root, dialog) : null;
  },
};
