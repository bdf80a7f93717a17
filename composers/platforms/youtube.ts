/** YouTube: title and description in Studio (one draft), community posts, comments and replies; facts in `docs/composers/youtube.md`. */
import type { ComposerKeys } from "../../rules/model/composer-keys";
import type { Platform, PrivateBoxes, Recognised } from "../composer";
import { editableSelector, isRoomy, isTextField } from "../editors/editable-root";
import { isPrivate } from "./private-boxes";
import { accountNamed, asName, closestOf, isNamed } from "./surroundings";

const uploads = "ytcp-uploads-dialog";
const forms = `${uploads}, ytcp-video-metadata-editor`;
const dialogs = 'ytcp-dialog, tp-yt-paper-dialog, [role="dialog"]';
const commentBox = ":is(ytd-commentbox, ytcp-commentbox, ytcp-commentbox-lit)";
const messages =
  "ytd-comment-view-model, ytd-comment-renderer, ytd-comment-thread-renderer, ytcp-comment, ytcp-comment-thread";

const unread: PrivateBoxes = {
  within: [
    "ytd-searchbox, yt-searchbox, ytcp-omnisearch, yt-live-chat-renderer, yt-live-chat-app",
    // "Ask" beside a video, "Ask Studio"
    '[target-id^="PA"], [id^="PAcreator_chat"], [class*="CreatorChat"], [class*="creator-chat"]',
    "ytcp-playlist-creation-dialog, ytcp-playlist-metadata-editor",
    "ytcp-settings-dialog, ytcp-channel-editing-section, ytve-captions-editor-modal, ytve-editor",
  ].join(),
  paths: /^\/(live_chat|playlist|channel\/[^/]+\/editing|video\/[^/]+\/translations)/,
  // not "Ask" alone: a community is asked too
  labels: [
    "Ask something",
    "Ask a question",
    "Ask about",
    "Ask Studio",
    "Chat",
    "Add title",
    "Tell viewers about your channel",
  ],
};

/** Only boxes of some size: single-page apps keep empty copies of them. */
const boxesIn = (scope: Element) => [...scope.querySelectorAll<HTMLElement>(editableSelector)].filter(isRoomy);

/** Whether this is the title or the description of a video: playlists and channels have fields of the same keys, in dialogs of their own. */
function isVideoField(box: HTMLElement, { boxes }: ComposerKeys): boolean {
  if (!isNamed(box, boxes.video) || isPrivate(box, unread)) return false;
  const form = box.closest(`${forms}, ${dialogs}`);
  if (!form) return /^\/video\/[^/]+\/edit/.test(location.pathname);
  return form.matches(forms) || (form.parentElement?.closest(forms)?.matches(uploads) ?? false);
}

const studioChannel = () =>
  accountNamed(asName(document.querySelector("#entity-name, ytcp-navigation-drawer #channel-title")?.textContent));

function asVideo(root: HTMLElement, keys: ComposerKeys): Recognised | null {
  if (!isVideoField(root, keys)) return null;
  for (let at = root.parentElement; at; at = at.parentElement) {
    const roots = boxesIn(at).filter((box) => isVideoField(box, keys));
    if (roots.length < 2) continue;
    return {
      ...{ surface: "video", roots, scope: root.closest<HTMLElement>(uploads) ?? at, place: "own", parent: null },
      account: studioChannel(),
      media: { images: 0, videos: 1, altTexts: null },
    };
  }
  return null; // a video always has both
}

/** `dialog`: a post's, also where one writes in another field of it: what can be chosen in its poll, say. */
function asPost(root: HTMLElement, dialog: HTMLElement): Recognised | null {
  const editor = isTextField(root) ? boxesIn(dialog).find((box) => !isTextField(box)) : root;
  if (!editor) return null;
  const options = [...dialog.querySelectorAll<HTMLTextAreaElement>('[class*="CreationOptionViewModelText"] textarea')];
  const pollOptions = options.filter(isRoomy).flatMap(({ value }) => value.trim() || []);
  const pictures = [...dialog.querySelectorAll<HTMLElement>("#thumbnail-images-container img")].filter(isRoomy);
  return {
    ...{ surface: "post", roots: [editor], scope: dialog, place: "own", parent: null },
    account: accountNamed(asName(dialog.querySelector("#author-name, #author-text")?.textContent)),
    media: {
      ...{ images: pictures.length, videos: 0, altTexts: null },
      ...(pollOptions.length > 0 && { pollOptions }),
    },
  };
}

/** The message that this answers; a comment on a video answers the video, which has no message. */
function answered(root: HTMLElement): string | null {
  let message = closestOf(root, [messages]);
  let text: Element | null = null;
  for (; message && !text; message = message.parentElement && closestOf(message.parentElement, [messages]))
    text = message.querySelector("#content-text");
  return text?.textContent?.trim() || null;
}

export const youtube: Platform = {
  channel: "youtube",
  unread,
  keys: {
    boxes: {
      post: {
        selectors: ["ytd-backstage-post-dialog-renderer"],
        labels: ["What's on your mind", "Mitä mielessä", "Vad tänker du på"],
      },
      comment: {
        selectors: [commentBox],
        labels: [
          "Add a comment",
          "Add a reply",
          "Lisää kommentti",
          "Lisää vastaus",
          "Lägg till en kommentar",
          "Lägg till ett svar",
        ],
      },
      video: {
        selectors: ["#title-textarea", "#description-textarea"],
        labels: [
          ...["Add a title that describes your video", "Lisää otsikko, joka kuvailee", "Lägg till en titel som"],
          ...["Tell viewers about your video", "Kerro katsojille videosta", "Berätta för tittarna om"],
        ],
      },
    },
    publish: {
      post: {
        selectors: ["ytd-backstage-post-dialog-renderer #submit-button"],
        labels: ["Post", "Schedule", "Julkaise", "Ajoita", "Publicera", "Schemalägg"],
      },
      comment: {
        selectors: [`${commentBox} #submit-button`],
        labels: ["Comment", "Reply", "Kommentoi", "Vastaa", "Kommentera", "Svara"],
      },
      video: {
        selectors: ["#done-button", "ytcp-button#save"],
        labels: ["Publish", "Save", "Schedule", "Julkaise", "Tallenna", "Ajoita", "Publicera", "Spara", "Schemalägg"],
      },
    },
  },
  recognise(root, keys) {
    const { post, comment } = keys.boxes;
    if (isNamed(root, post)) {
      const dialog = closestOf(root, post?.selectors) ?? root.closest<HTMLElement>(commentBox);
      return asPost(root, dialog ?? root.parentElement ?? root);
    }
    // what can be chosen in a poll stands in text fields, in the box of a post
    if (!isNamed(root, comment) || (isTextField(root) && root.closest("ytd-commentbox"))) return asVideo(root, keys);
    const isOwn = location.hostname === "studio.youtube.com"; // comments on one's own channel
    return {
      ...{
        surface: "comment",
        roots: [root],
        scope: closestOf(root, comment?.selectors) ?? root.parentElement ?? root,
      },
      ...{ account: isOwn ? studioChannel() : null, place: isOwn ? "own" : "unknown" },
      ...{ parent: answered(root), media: null },
    };
  },
};
