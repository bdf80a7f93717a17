/** X (Twitter): the box on the home page, dialogs for posts, replies and quotes, threads. Test ids as of October 2026. */
import type { Place } from "../../rules/model/draft";
import type { Platform } from "../composer";
import { editableSelector, isVisible } from "../editors/editable-root";
import { asName, attachedMedia, dialogOf } from "./surroundings";

const partSelector = '[data-testid^="tweetTextarea_"]';
const messageSelector = 'article[data-testid="tweet"]';
const toolBar = '[data-testid="toolBar"]';

/** Whether this is the editable element of a part; its label has the same test id with more behind it. */
function isPart(root: Element): boolean {
  return /^tweetTextarea_\d+$/.test(root.getAttribute("data-testid") ?? "") && root.matches(editableSelector);
}

/** Up to where the tool bar is, which stands beside the parts and not around them; never out of a dialog. */
function scopeOf(root: HTMLElement): HTMLElement {
  const dialog = dialogOf(root);
  if (dialog) return dialog;
  let withParts: HTMLElement | null = null;
  for (let at = root.parentElement; at && at !== root.ownerDocument.body; at = at.parentElement) {
    if (at.querySelector(toolBar)) return at;
    if (!withParts && at.querySelectorAll(partSelector).length > 2) withParts = at; // each part has a label of its name
  }
  return withParts ?? root.parentElement ?? root;
}

function account(root: HTMLElement, scope: HTMLElement) {
  const avatar = scope.querySelector('[data-testid^="UserAvatar-Container-"]')?.getAttribute("data-testid");
  const switcher = root.ownerDocument.querySelector('[data-testid="SideNav_AccountSwitcher_Button"]');
  const words = [...(switcher?.querySelectorAll("span, strong, div") ?? [])]
    .filter((node) => node.childElementCount === 0)
    .map((node) => node.textContent?.trim() ?? "");
  const handle =
    words.find((word) => /^@\w{1,15}$/.test(word)) ??
    (avatar ? `@${avatar.replace("UserAvatar-Container-", "")}` : null);
  const name = asName(words.find((word) => word.length > 1 && !word.startsWith("@")));
  return handle || name ? { name: name ?? handle ?? "", handle } : null;
}

/** The message that is answered: in the dialog of a reply, or the one that the page is about. */
function answered(root: HTMLElement, scope: HTMLElement): Element | null {
  // one that stands below the text is quoted
  const isAbove = (message: Element) => message.compareDocumentPosition(root) & Node.DOCUMENT_POSITION_FOLLOWING;
  const inDialog = [...scope.querySelectorAll(messageSelector)].find(isAbove);
  if (inDialog) return inDialog;
  const status = /\/status\/\d+/.test(location.pathname) && !dialogOf(root);
  if (!status) return null;
  return [...root.ownerDocument.querySelectorAll(messageSelector)].findLast(isAbove) ?? null;
}

/** A reply stands below the message of another account, or of the writer's own; nothing is said of posts. */
function placeBelow(parent: Element | null, handle: string | null): Place {
  const link = parent?.querySelector('[data-testid="User-Name"] a[href^="/"]')?.getAttribute("href");
  const author = link?.match(/^\/(\w{1,15})(?:\/|$)/)?.[1];
  if (!author || !handle) return "unknown";
  return `@${author}`.toLowerCase() === handle.toLowerCase() ? "own" : "outside";
}

export const x: Platform = {
  channel: "x",
  unread: { within: '[data-testid^="dmComposer"]', paths: /^\/messages/, labels: [] },
  keys: {
    boxes: {},
    publish: {
      post: { selectors: ['[data-testid="tweetButton"]', '[data-testid="tweetButtonInline"]'], labels: [] },
      comment: { selectors: ['[data-testid="tweetButton"]', '[data-testid="tweetButtonInline"]'], labels: [] },
    },
  },
  recognise(root) {
    const scope = scopeOf(root);
    if (!isPart(root) && !scope.querySelector(toolBar) && ![...scope.querySelectorAll(partSelector)].some(isPart))
      return null;
    // nothing else is written in there, whatever the parts are called
    const parts = [...scope.querySelectorAll<HTMLElement>(editableSelector)].filter(isVisible);
    const roots = parts.includes(root) ? parts : [root];
    const parent = answered(root, scope);
    const writer = account(root, scope);
    return {
      surface: parent || location.search.includes("in_reply_to=") ? "comment" : "post",
      roots,
      scope,
      account: writer,
      place: placeBelow(parent, writer?.handle ?? null),
      parent: parent?.querySelector('[data-testid="tweetText"]')?.textContent?.trim() || null,
      media: attachedMedia(scope, '[data-testid="attachments"] img'),
    };
  },
};
