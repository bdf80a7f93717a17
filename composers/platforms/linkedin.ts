/**
 * LinkedIn: the dialog and page for a post in its new and its old form, posts of a company page, comments. Keys and
 * labels as of October 2026.
 */
import type { Place } from "../../rules/model/draft";
import type { Platform, Recognised } from "../composer";
import { labelOf } from "../editors/editable-root";
import { accountNamed, afterBeginning, asName, attachedMedia, dialogOf, findButton } from "./surroundings";

const shareBox = '[componentkey="ShareBox_textEditor"], .share-box-v2__modal .ql-editor';
const shareDialog = '[data-sdui-screen*="sharing.ShareCompose"], [data-test-modal-id="sharebox"], .share-box-v2__modal';
const postLabels = ["Post", "Julkaise", "Publicera", "Next", "Seuraava", "Nästa", "Schedule", "Ajoita", "Schemalägg"];
const editorLabels = ["Text editor for creating", "Tekstieditori", "Textredigerare"];
const commentLabels = ["Add a comment", "Lisää kommentti", "Lägg till en kommentar", "Add a reply", "Lisää vastaus"];
const messageLabels = ["Write a message", "Kirjoita viesti", "Skriv ett meddelande"];

const isAdmin = () => /^\/company\/[^/]+\/admin(?:\/|$)/.test(location.pathname);

/** The author stands on the button that changes it; on its second line is who may see the post. */
function author(scope: Element): string | null {
  for (const element of scope.querySelectorAll(
    '[data-test-share-author], [componentkey*="actor" i], [aria-label*=" as " i] strong, button strong, button h2, button h3',
  )) {
    const authorName = asName(element.textContent);
    if (authorName) return authorName;
  }
  return null;
}

/** Saved alternative texts stand on the pictures of the composer; an empty one is none. */
function media(scope: Element): Recognised["media"] {
  const pictures = 'img[src^="blob:"], img[src^="data:"]';
  const attached = attachedMedia(scope, pictures, '#ShareBoxpreviewCard:not(:empty), a[href^="http"]');
  if (attached.images === 0) return attached;
  const altTexts = [...scope.querySelectorAll<HTMLImageElement>(pictures)]
    .map((picture) => picture.alt.trim() || null)
    .slice(0, attached.images);
  return { ...attached, altTexts };
}

function asPost(root: HTMLElement, scope: HTMLElement): Recognised {
  const name = author(scope);
  const place: Place = isAdmin() ? "own" : "unknown";
  return {
    ...{ surface: "post", roots: [root], scope, place, parent: null },
    account: accountNamed(name),
    media: media(scope),
  };
}

function asComment(root: HTMLElement): Recognised {
  const post = root.closest('[data-urn], [data-id^="urn:li:activity"], article, [role="article"]');
  const message = post?.querySelector(
    '[data-test-id="main-feed-activity-card__commentary"], .update-components-text, [componentkey*="commentary" i]',
  );
  return {
    ...{ surface: "comment", roots: [root], account: null, place: "unknown", media: null },
    scope: root.closest<HTMLElement>('form, [componentkey^="commentBox-"]') ?? root.parentElement ?? root,
    parent: message?.textContent?.trim() || null,
  };
}

export const linkedin: Platform = {
  channel: "linkedin",
  unread: { within: '[class*="msg-"], [data-view-name*="messag"]', paths: null, labels: messageLabels },
  keys: {
    boxes: {},
    publish: { post: { selectors: [".share-actions__primary-action"], labels: ["Post", "Julkaise", "Publicera"] } },
  },
  recognise(root) {
    const label = labelOf(root);
    const dialog = dialogOf(root);
    // the editor of a post has a comment's label as well; its key, its dialog or its page tell them apart
    const share = root.closest<HTMLElement>(shareDialog);
    if (root.closest(shareBox) || share || location.pathname.startsWith("/sharing/")) {
      return asPost(root, dialog ?? share ?? root.closest("form") ?? root.parentElement ?? root);
    }
    if (root.closest('[componentkey^="commentBox-"]') || afterBeginning(label, commentLabels) !== null) {
      return asComment(root);
    }
    if (dialog && findButton(dialog, postLabels)) return asPost(root, dialog);
    return afterBeginning(label, editorLabels) === null ? null : asComment(root);
  },
};
