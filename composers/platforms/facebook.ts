/**
 * Facebook: posts of profiles, pages and groups, also shared and edited ones; captions of reels; comments and replies.
 * What it rests on, with dates, is in `docs/composers/facebook.md`.
 */
import type { ComposerKeys } from "../../rules/model/composer-keys";
import type { Platform, Recognised } from "../composer";
import { editableSelector, isRoomy, isTextField } from "../editors/editable-root";
import { asComment, commentLabels, isAtPost } from "./facebook-comments";
import { isPrivate } from "./private-boxes";
import {
  accountNamed,
  asName,
  attachedMedia,
  dialogOf,
  findButton,
  holderOf,
  isBefore,
  isNamed,
  labelBeginning,
  shownName,
} from "./surroundings";

const withLabel = (place: string, labels: readonly string[]) =>
  labels.map((label) => `${place}[aria-label="${label}"]`);

const editNames = ["Edit post", "Muokkaa julkaisua", "Redigera inlägg"];
/** The dialog that carries the name is called so in other languages too. */
const dialogNames = ["Create post", "Luo julkaisu", "Skapa inlägg", ...editNames];
const reelLabels = ["Describe your reel"];
const postLabels = ["What's on your mind", "Mitä mietit", "Vad gör du just nu", "Create a public post"];
const next = ["Next", "Seuraava", "Nästa"];
const edited = `:is(${withLabel('[role="dialog"]', editNames)})`;
/** Much else is saved, in editors too: only in a dialog that is named, stands beside its shell, or holds a post's box. */
const saved = {
  place: `${edited}, ${edited} ~ [role="dialog"], ${edited} ~ * [role="dialog"], ${postLabels.flatMap((label) =>
    ["label", "placeholder"].map((name) => `[role="dialog"]:has([contenteditable][aria-${name}^="${label}" i])`),
  )}`,
  labels: ["Save", "Tallenna", "Spara"],
};

/** The editor of a dialog's post: the labelled one, else the first; others are prompts and the like. */
function editorIn(dialog: HTMLElement, { boxes }: ComposerKeys): HTMLElement | undefined {
  const editors = [...dialog.querySelectorAll<HTMLElement>(editableSelector)].filter(
    (box) => dialogOf(box) === dialog && !isTextField(box) && isRoomy(box) && !isPrivate(box, facebook.unread),
  );
  return editors.find((box) => isNamed(box, boxes.post)) ?? editors[0];
}

/** Whether a button leads on: a known one, in any language one of words behind the editor (those of chats are pictures); or the form does. */
const leadsOn = (root: HTMLElement, { publish }: ComposerKeys): boolean =>
  root.closest('form[method="post" i]') !== null ||
  [...(dialogOf(root)?.querySelectorAll('[role="button"], button') ?? [])].some(
    (button) =>
      [...(publish.post?.labels ?? []), ...saved.labels, ...next].includes(shownName(button)) ||
      (!isBefore(button, root) && button.textContent?.trim() && !button.querySelector("svg, img, i")),
  );

/** Whether the dialog that is named as one of a post is this one, or the empty shell that stands beside it. */
function isNamedDialog(root: HTMLElement, dialog: HTMLElement, keys: ComposerKeys): boolean {
  const isNamedSo = ({ ariaLabel }: Element) => dialogNames.includes(ariaLabel ?? "");
  if (isNamedSo(dialog)) return true;
  for (const shell of root.ownerDocument.querySelectorAll('[role="dialog"]')) {
    // the dialogs nearest to the shell: what stands elsewhere is none of its own
    for (let at = isNamedSo(shell) ? shell.parentElement : null; at; at = at.parentElement) {
      const near = [...at.querySelectorAll<HTMLElement>('[role="dialog"]')]
        .map((other) => editorIn(other, keys))
        .filter((box) => box && leadsOn(box, keys));
      if (near.length === 1 && near[0] === root) return true;
      if (near.length > 0) break;
    }
  }
  return false;
}

function isPostDialog(root: HTMLElement, dialog: HTMLElement, keys: ComposerKeys): boolean {
  if (editorIn(dialog, keys) !== root) return false;
  const { labels = [], selectors = [] } = keys.publish.post ?? {};
  if (findButton(dialog, labels) || isNamedDialog(root, dialog, keys)) return true;
  return selectors.length > 0 && dialog.querySelector(selectors.join()) !== null;
}

/** The name above the editor in the post dialog: the first text in bold that stands before the editor. */
function postingName(root: HTMLElement, scope: HTMLElement): string | null {
  const names = [...scope.querySelectorAll('strong, h3, [role="link"] b')];
  return asName(names.find((name) => isBefore(name, root))?.textContent);
}

function asPost(root: HTMLElement, scope: HTMLElement, isReel = false): Recognised {
  const media = attachedMedia(scope, 'img[src^="blob:"]');
  // the film of a reel can be shown elsewhere; pictures that were published before cannot be told from others
  if (isReel) media.videos = 1;
  const isKnown = media.images + media.videos > 0 || !findButton(scope, saved.labels);
  return {
    ...{ surface: "post", roots: [root], scope, place: "unknown", parent: null },
    account: isReel ? null : accountNamed(postingName(root, scope)),
    media: isKnown ? media : null,
  };
}

export const facebook: Platform = {
  channel: "facebook",
  unread: {
    within: '[aria-label="Chats"], [aria-placeholder="Aa"], [aria-label*="Meta AI"], [aria-placeholder*="Meta AI"]',
    beside: '[aria-label="Close chat"], [aria-label="Minimize chat"]',
    paths: /^\/(?:messages|marketplace|stories(?!\/create))(?:\/|$)/,
    labels: [
      ...["Write to ", "Message", "Viesti", "Meddelande", "Alternativ", "Vaihtoehtoinen teksti"],
      ...["Describe who you are", "Add a note"],
    ],
  },
  keys: {
    boxes: {
      post: {
        selectors: [],
        labels: [...postLabels, ...reelLabels],
      },
      comment: {
        selectors: ['form[role="presentation"]:has(#focused-state-composer-submit)'],
        labels: commentLabels,
      },
    },
    publish: {
      post: {
        selectors: [],
        placed: saved,
        labels: [
          ...["Post", "Publish", "Julkaise", "Publicera", "Share now", "Jaa nyt", "Dela nu"],
          ...["Schedule", "Ajoita", "Schemalägg"],
        ],
      },
      comment: {
        selectors: [
          "#focused-state-composer-submit *",
          // below posts and comments stand buttons of the same names, which open a form
          ...withLabel('form[role="presentation"] ', [
            ...["Comment", "Reply", "Kommentoi", "Vastaa", "Kommentera", "Svara"],
          ]),
        ],
        labels: ["Post comment"],
      },
    },
  },
  pressed: { comment: "Enter" },
  recognise(root, keys) {
    if (isNamed(root, keys.boxes.comment)) return isAtPost(root, keys) ? asComment(root, keys) : null;
    const dialog = dialogOf(root);
    // else nothing names it, and every button of the page would be looked at for nothing
    if (!dialog && !isNamed(root, keys.boxes.post) && !isOnReelsPage()) return null;
    const form = dialog ?? holderOf(root, keys.publish.post?.labels);
    const scope = form ?? root.closest("form") ?? root;
    if (labelBeginning(root, reelLabels) !== null || (form && isOnReelsPage() && isOnlyBox(root, form)))
      return asPost(root, scope, true);
    if (isNamed(root, keys.boxes.post)) return asPost(root, scope);
    return dialog && !isTextField(root) && isPostDialog(root, dialog, keys) ? asPost(root, dialog) : null;
  },
};

const isOnReelsPage = () => /^\/reels?\/create(?:\/|$)/.test(location.pathname);

const isOnlyBox = (root: HTMLElement, form: HTMLElement) =>
  !isTextField(root) && [...form.querySelectorAll<HTMLElement>(editableSelector)].filter(isRoomy).length === 1;
