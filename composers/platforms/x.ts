/** X (Twitter): the box on the home page, dialogs for posts, replies and quotes, threads. The facts are in docs/composers/x.md. */
import type { Place } from "../../rules/model/draft";
import type { Platform, PrivateBoxes } from "../composer";
import { editableSelector, isVisible } from "../editors/editable-root";
import { asArticle } from "./article";
import { isPrivate } from "./private-boxes";
import { asName, attachedMedia, dialogOf, isNamed } from "./surroundings";

const buttons = { selectors: ['[data-testid="tweetButton"]', '[data-testid="tweetButtonInline"]'], labels: [] };
/** The editable element of a part, or what is around it: `tweetTextarea_0`, `tweetTextarea_0_label`. */
const parts = { selectors: ['[data-testid^="tweetTextarea_"]'], labels: [] };

const unread: PrivateBoxes = {
  // message drawers, Grok, alternative texts: `DMDrawer`, `dmComposerTextInput`, `dm-composer-textarea`, `chat-drawer-root` …
  within: ["dm", "chat", "grok", "altText"].map((key) => `[data-testid^="${key}" i]`).join(),
  paths: /^\/(messages|i\/(chat|grok)|settings)(\/|$)/,
  labels: ["Start a new message", "Message", "Ask "],
};

/** Up to the tool bar, which stands beside the parts and not around them; never so far that it holds any other text box. */
function scopeOf(root: HTMLElement, isPart: (box: HTMLElement) => boolean): HTMLElement {
  const dialog = dialogOf(root);
  if (dialog) return dialog;
  let scope = root.parentElement ?? root;
  for (let at: HTMLElement | null = scope; at && !at.matches('main, [role="main"], body'); at = at.parentElement) {
    if (![...at.querySelectorAll<HTMLElement>(editableSelector)].every(isPart)) break;
    scope = at;
    if (at.querySelector('[data-testid="toolBar"], [data-testid^="tweetButton"]')) break;
  }
  return scope;
}

/** The name of an account, as in `/kunta/status/1` and `@kunta`. */
const userIn = (text: string | null | undefined) => text?.match(/^[/@]?(\w{1,15})(?:\/|$)/)?.[1];

/** The account of this window, as the menu has it: another person's picture may stand anywhere else. */
function writer(page: Document) {
  const link = page.querySelector('a[data-testid="AppTabBar_Profile_Link"]')?.getAttribute("href");
  const switcher = page.querySelector('[data-testid="SideNav_AccountSwitcher_Button"]');
  // in a narrow window nothing but the picture is shown
  const avatar = switcher?.querySelector('[data-testid^="UserAvatar-"]')?.getAttribute("data-testid")?.split("-")[2];
  const words = [...(switcher?.querySelectorAll("*") ?? [])]
    .filter((node) => node.childElementCount === 0)
    .map((node) => node.textContent?.trim() ?? "");
  const shown = words.find((word) => /^@\w+$/.test(word));
  const user = [link, avatar, shown].map(userIn).find((name) => name && name !== "unknown");
  if (!user) return null;
  const handle = `@${user}`;
  return { name: (shown && asName(words.find((word) => word.length > 1 && word !== shown))) || handle, handle };
}

const isOnMessagePage = () => /\/status\/\d+/.test(location.pathname);

/** The message that is answered: the one above the text; one that stands below it is quoted. */
function answered(root: HTMLElement): Element | undefined {
  const place = dialogOf(root) ?? (isOnMessagePage() ? (root.closest('main, [role="main"]') ?? document) : null);
  const messages = [...(place?.querySelectorAll('article, [data-testid="tweet"]') ?? [])];
  return messages.findLast((message) => message.compareDocumentPosition(root) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** A reply stands below the message of another account, or of the writer's own; nothing is said of posts. */
function placeBelow(parent: Element | undefined, handle: string | undefined): Place {
  const author = userIn(parent?.querySelector('[data-testid="User-Name"] a[href^="/"]')?.getAttribute("href"));
  if (!author || !handle) return "unknown";
  return `@${author}`.toLowerCase() === handle.toLowerCase() ? "own" : "outside";
}

export const x: Platform = {
  channel: "x",
  unread,
  keys: {
    boxes: {
      ...{ post: parts, comment: parts },
      article: {
        selectors: ['[name="Article Title"]', '[data-testid="composer"]'],
        labels: ["Add a title", "Start writing"],
      },
    },
    publish: {
      ...{ post: buttons, comment: buttons },
      article: { selectors: [], labels: ["Publish", "Julkaise", "Publicera"] },
    },
  },
  pressed: { post: "Control+Enter", comment: "Control+Enter" },
  recognise(root, keys) {
    const article = asArticle(root, keys, /^\/compose\/articles\//);
    if (article) return { ...article, account: writer(root.ownerDocument), place: "own" };
    const { boxes } = keys;
    // nothing else is a part, wherever it stands: a message drawer can be open anywhere
    const isPart = (box: HTMLElement) =>
      (isNamed(box, boxes.post) || isNamed(box, boxes.comment)) && !isPrivate(box, unread);
    if (!isPart(root)) return null;
    const scope = scopeOf(root, isPart);
    const parent = answered(root);
    const account = writer(root.ownerDocument);
    return {
      surface: parent || isOnMessagePage() || location.search.includes("in_reply_to=") ? "comment" : "post",
      roots: [...scope.querySelectorAll<HTMLElement>(editableSelector)].filter((box) => isVisible(box) && isPart(box)),
      scope,
      account,
      place: placeBelow(parent, account?.handle),
      parent: parent?.querySelector('[data-testid="tweetText"]:not([role="link"] *)')?.textContent?.trim() || null,
      media: attachedMedia(scope, '[data-testid="attachments"] img'),
    };
  },
};
