/**
 * Facebook: posts of profiles, pages and groups, also shared and edited ones; captions of reels; comments and replies.
 * What it rests on, with dates, is in `docs/composers/facebook.md`.
 */
import type { ComposerKeys } from "../../rules/model/composer-keys";
import type { Platform, Recognised } from "../composer";
import { editableSelector, isRoomy, isTextField } from "../editors/editable-root";
import { asComment, commentLabels, messageIn } from "./facebook-comments";
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
} from "./surroundings";

const withLabel = (place: string, labels: readonly string[]) =>
  labels.map((label) => `${place}[aria-label="${label}"]`);

/** The dialog that carries the name is called so in other languages too. */
const dialogNames = [
  ...["Create post", "Luo julkaisu", "Skapa inlägg"],
  ...["Edit post", "Muokkaa julkaisua", "Redigera inlägg"],
];
const reelLabels = ["Describe your reel"];
/** Only beside a post's editor: biographies, descriptions and alternative texts are saved too, from text fields. */
const save = withLabel('[role="dialog"]:has([data-lexical-editor="true"]):not(:has(textarea)) ', [
  ...["Save", "Tallenna", "Spara"],
]);

/** Whether the dialog that is named as one of a post is this one, or the empty shell that stands beside it. */
function isNamedDialog(root: HTMLElement): boolean {
  for (const shell of root.ownerDocument.querySelectorAll('[role="dialog"][aria-label]')) {
    if (!dialogNames.includes(shell.ariaLabel ?? "")) continue;
    // the boxes nearest to the shell: a chat that stands elsewhere is none of them
    for (let at: Element | null = shell; at; at = at.parentElement) {
      const near = [...at.querySelectorAll<HTMLElement>(editableSelector)].filter(
        (box) => dialogOf(box) && isRoomy(box),
      );
      if (near.length === 1 && near[0] === root) return true;
      if (near.length > 0) break;
    }
  }
  return false;
}

function isPostDialog(root: HTMLElement, dialog: HTMLElement, { publish }: ComposerKeys): boolean {
  const { labels = [], selectors = [] } = publish.post ?? {};
  if (isNamedDialog(root) || findButton(dialog, labels)) return true;
  if (selectors.length > 0 && dialog.querySelector(selectors.join())) return true;
  // in the dialog of a post that is read, "Next" leads to its next picture
  return findButton(dialog, ["Next", "Seuraava", "Nästa"]) !== null && !messageIn(dialog);
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
  const isKnown = media.images + media.videos > 0 || !scope.querySelector(save.join());
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
        labels: ["What's on your mind", "Mitä mietit", "Vad gör du just nu", "Create a public post", ...reelLabels],
      },
      comment: {
        selectors: ['form[role="presentation"]:has(#focused-state-composer-submit)'],
        labels: commentLabels,
      },
    },
    publish: {
      post: {
        selectors: save,
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
            ...["Comment", "Post comment", "Reply", "Kommentoi", "Vastaa", "Kommentera", "Svara"],
          ]),
        ],
        labels: [],
      },
    },
  },
  pressed: { comment: "Enter" },
  recognise(root, keys) {
    if (isNamed(root, keys.boxes.comment)) return asComment(root);
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
