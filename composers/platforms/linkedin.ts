/** LinkedIn: posts in the new and the old form, also of a company page; comments and replies. Facts: `docs/composers/linkedin.md`. */
import type { ComposerKeys } from "../../rules/model/composer-keys";
import type { Media } from "../../rules/model/draft";
import type { Platform, Recognised } from "../composer";
import { editableSelector, isTextField, isVisible } from "../editors/editable-root";
import { holdsPublishButton } from "../publish-button";
import { asArticle } from "./article";
import {
  accountNamed,
  asName,
  attachedMedia,
  closestOf,
  dialogOf,
  holderOf,
  isNamed,
  labelBeginning,
  shownName,
} from "./surroundings";

const postEditor = '[componentkey="ShareBox_textEditor"], .ql-editor';
const shareDialog = '[data-sdui-screen*="sharing.ShareCompose"], [data-test-modal-id="sharebox"], .share-box-v2__modal';
/** The editors of posts and comments have this label alike. */
const editorLabels = ["Text editor for creating", "Tekstieditori", "Textredigerare"];
const commentLabels = ["Add a comment", "Lisää kommentti", "Lägg till en kommentar"];
const replyLabels = ["Add a reply", "Lisää vastaus", "Lägg till ett svar"];
/** Behind the name of a page, on the button that changes the author. */
const audiences = ["Post to Anyone", "Auf Alle posten"];

const post =
  '[data-lazy-mount-id], [role="listitem"], [data-urn], [data-id^="urn:li:activity"], article, [role="article"]';
const comment = '[id^="replaceableComment_urn:li:comment"], article.comments-comment-entity';
const message =
  '[data-testid="expandable-text-box"], [data-test-id="main-feed-activity-card__commentary"], .update-components-text, [componentkey*="commentary" i]';
const attachedPicture = 'img[src^="blob:"], img[src^="data:"]';

const isAdmin = () => /^\/company\/[^/]+\/admin(?:\/|$)/.test(location.pathname);

/** A member's form names nobody; of a page's, only a name is taken that is certainly one. */
function author(scope: Element): string | null {
  const page = isAdmin() ? asName(document.querySelector("h1")?.textContent) : null;
  for (const button of scope.querySelectorAll("button")) {
    const reading = shownName(button);
    const audience = audiences.find((ending) => reading.endsWith(ending));
    if (audience) return asName(reading.slice(0, -audience.length));
    if (page && reading.startsWith(page)) return page;
  }
  return null;
}

/** Numbered pictures, names of files, and what the site itself says of a picture. */
const noAltText =
  /^$|^\p{L}+[ _-]?\d+$|\.(?:jpe?g|png|gif|webp|hei[cf]|avif|bmp|tiff?)$|^(?:no alt|may be |kuva voi esittää|(?:kan|kanske) vara )/iu;

function media(scope: Element): Media {
  const card = scope.querySelector("#ShareBoxpreviewCard");
  // the card of a link holds pictures, films, documents and polls too
  const isPreview = card && !card.querySelector(`${attachedPicture}, a, video, iframe, input, textarea`);
  const preview = `${isPreview ? "#ShareBoxpreviewCard, " : ""}a[href^="http"]`;
  const attached = attachedMedia(scope, attachedPicture, preview);
  const link = attached.link?.trim() || undefined;
  const pictures = [...scope.querySelectorAll<HTMLImageElement>(attachedPicture)].filter(isVisible);
  const altTexts = pictures.map(({ alt }) => (noAltText.test(alt.trim()) ? null : alt.trim()));
  return { ...attached, link, altTexts: attached.images ? altTexts.slice(0, attached.images) : null };
}

const shareDialogOf = (root: HTMLElement) => closestOf(root, [shareDialog]);

/** Whether it is the one box of its dialog in which the post is written: beside it a text is rewritten or a picture described. */
function isEditorOfDialog(root: HTMLElement, { boxes }: ComposerKeys): boolean {
  const dialogAround = (box: HTMLElement) => shareDialogOf(box) ?? dialogOf(box);
  const dialog = dialogAround(root);
  const tree = root.getRootNode() as Document | ShadowRoot;
  const inDialog = [...tree.querySelectorAll<HTMLElement>(editableSelector)].filter(
    (box) => !isTextField(box) && dialogAround(box) === dialog,
  );
  const keyed = inDialog.filter((box) => isNamed(box, boxes.post));
  const editor = (keyed.length > 0 ? keyed : inDialog).find(isVisible);
  return dialog === null || (editor ?? root) === root;
}

const asPost = (root: HTMLElement, { publish }: ComposerKeys): Recognised => {
  const scope =
    dialogOf(root) ??
    shareDialogOf(root) ??
    root.closest<HTMLElement>("form, main") ??
    holderOf(root, publish.post?.labels) ??
    root.parentElement ??
    root;
  return {
    ...{ surface: "post", roots: [root], scope, place: isAdmin() ? "own" : "unknown", parent: null },
    ...{ account: accountNamed(author(scope)), media: media(scope) },
  };
};

/** What is said in a comment, or in a post itself and not in the comments on it. */
function messageIn(holder: Element): string | null {
  const own = [...holder.querySelectorAll(message)].find((said) => {
    const inComment = said.closest(comment);
    return inComment === null || inComment === holder;
  });
  return own?.textContent?.trim() || null;
}

/** What stands before a box: a comment, or an element around a single one. */
function commentAt(before: Element | null): Element | null {
  if (!before || before.matches(comment)) return before;
  const [first = null, ...more] = before.querySelectorAll(comment);
  return more.length > 0 ? null : first;
}

/** What holds the message that is answered: the comment around the box (old feed) or right before it (new feed), else the post. */
function answered(root: HTMLElement): Element | null {
  let isOnPost = labelBeginning(root, commentLabels) !== null;
  for (let at: Element | null = root; at; at = at.parentElement) {
    const isMessage: boolean = at.matches(`${comment}, ${post}`);
    if (isMessage && messageIn(at)) return at;
    // what stands before a message is another one
    isOnPost ||= isMessage;
    const before = isOnPost ? null : commentAt(at.previousElementSibling);
    if (before && messageIn(before)) return before;
  }
  return null;
}

const asComment = (root: HTMLElement, parent: string | null): Recognised => ({
  ...{ surface: "comment", roots: [root], account: null, place: "unknown", media: null, parent },
  scope: root.closest("form") ?? closestOf(root, ['[componentkey^="commentBox-"]']) ?? root.parentElement ?? root,
});

export const linkedin: Platform = {
  channel: "linkedin",
  inFrames: true,
  unread: {
    within: [
      ...['[class*="msg-"]', '[data-view-name*="messag"]', 'textarea[name="message"]'],
      // what else is written in the form of a post: alternative texts, the question of a poll
      `:is(${shareDialog}) textarea`,
      `:is(dialog, [role="dialog"]):has(${postEditor}) textarea`,
    ].join(),
    paths: /^\/messaging(?:[-/]|$)/,
    labels: [
      ...["Write a message", "Kirjoita viesti", "Skriv ett meddelande", "Text editor for creating message"],
      ...["How would you describe this image", "Add a note"],
    ],
  },
  keys: {
    boxes: {
      post: { selectors: ['[componentkey="ShareBox_textEditor"]', ".share-box-v2__modal .ql-editor"], labels: [] },
      comment: {
        selectors: ['[componentkey^="commentBox-"]', '[class*="comments-comment-box"]'],
        labels: [...commentLabels, ...replyLabels],
      },
      article: {
        selectors: ["#article-editor-headline__textarea", "[data-test-article-editor-content-textbox]"],
        labels: ["Title", "Write here"],
      },
    },
    publish: {
      post: {
        selectors: [".share-actions__primary-action"],
        labels: ["Post", "Julkaise", "Publicera", "Posten", "Schedule", "Ajoita", "Schemalägg", "Planen"],
      },
      article: { selectors: [], labels: ["Publish", "Julkaise", "Publicera"] },
      // no labels: the buttons that lead to a comment's box have the same ones
      comment: {
        selectors: ['[componentkey*="commentButtonSection"] button', '[class*="comments-comment-box__submit-button"]'],
        labels: [],
      },
    },
  },
  recognise(root, keys) {
    const { boxes } = keys;
    const article = asArticle(root, keys, /^\/(article|pulse)\//);
    if (article) return article;
    const isKeyed = isNamed(root, boxes.post);
    const isEditor = !isTextField(root) && root.matches(`.ql-editor, .tiptap, [role="textbox"]`);
    const hasEditorLabel = isEditor && labelBeginning(root, editorLabels) !== null;
    const inShareDialog = shareDialogOf(root);
    if (isKeyed || inShareDialog) {
      // its steps can hold other boxes, such as one for an alternative text, while the editor is not in the page
      const isPost = isKeyed || hasEditorLabel || (isEditor && holdsPublishButton(inShareDialog, keys.publish.post));
      return isPost && isEditorOfDialog(root, keys) ? asPost(root, keys) : null;
    }
    const holder = answered(root);
    const isReplyToNone = labelBeginning(root, replyLabels) !== null && !holder?.matches(comment);
    const parent = holder && !isReplyToNone ? messageIn(holder) : null;
    if (closestOf(root, boxes.comment?.selectors)) return asComment(root, parent);
    // a chat beside an event can have a comment's label, but answers no message
    if (holder && (hasEditorLabel || labelBeginning(root, boxes.comment?.labels) !== null))
      return asComment(root, parent);
    if (!hasEditorLabel) return null;
    // "About" and the description of an event are written in such an editor too
    const publishes = holdsPublishButton(dialogOf(root), keys.publish.post);
    return publishes || location.pathname.startsWith("/sharing/") ? asPost(root, keys) : null;
  },
};
