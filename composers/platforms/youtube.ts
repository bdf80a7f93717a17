/** YouTube: title and description in Studio (one draft), community posts, comments and replies. Ids as of October 2026. */
import type { Platform, Recognised } from "../composer";
import { editableSelector, isVisible } from "../editors/editable-root";
import { accountNamed, asName } from "./surroundings";

const fields = "#title-textarea #textbox, #description-textarea #textbox";
const wrappers = "#title-textarea, #description-textarea";
const forms = "ytcp-uploads-dialog, ytcp-video-metadata-editor, ytcp-dialog";

/** Only visible boxes: single-page apps keep hidden copies of them. */
const boxesIn = (scope: Element) => [...scope.querySelectorAll<HTMLElement>(editableSelector)].filter(isVisible);

/** The form around title and description: the upload dialog or the page of a video; null where there is none. */
function detailsOf(root: HTMLElement): HTMLElement | null {
  const form = root.closest<HTMLElement>(forms);
  const onItsPage = /^\/video\/[^/]+\/edit/.test(location.pathname);
  if (!root.closest(wrappers) && !form?.querySelector(wrappers) && !onItsPage) return null;
  if (form) return form;
  for (let at = root.parentElement; at; at = at.parentElement) {
    if (boxesIn(at).length > 1) return at;
  }
  return root;
}

function asVideo(root: HTMLElement, scope: HTMLElement): Recognised {
  const boxes = boxesIn(scope);
  // title and description, in this order; among further boxes they are known by their names
  const roots = boxes.length === 2 ? boxes : boxes.filter((box) => box.matches(fields));
  const channel = asName(
    root.ownerDocument.querySelector("#entity-name, ytcp-navigation-drawer #channel-title")?.textContent,
  );
  return {
    ...{ surface: "video", roots: roots.includes(root) ? roots : [root], scope, place: "own", parent: null },
    account: accountNamed(channel),
    media: { images: 0, videos: 1, altTexts: null },
  };
}

function boxOf(root: HTMLElement): HTMLElement {
  return root.closest<HTMLElement>("ytd-commentbox, ytcp-commentbox, form") ?? root.parentElement ?? root;
}

/** The message above a reply; a comment on a video answers the video, which has no message. */
function answered(root: HTMLElement): string | null {
  const thread = root.closest("ytd-comment-thread-renderer, ytcp-comment-thread, ytcp-comment");
  return thread?.querySelector("#content-text")?.textContent?.trim() || null;
}

const common = { account: null, media: null } as const;

export const youtube: Platform = {
  channel: "youtube",
  unread: {
    within: "ytd-searchbox, ytcp-omnisearch, yt-live-chat-renderer, yt-live-chat-app",
    paths: null,
    labels: [],
  },
  keys: {
    boxes: {},
    publish: {
      post: { selectors: ["#submit-button"], labels: ["Post"] },
      comment: { selectors: ["#submit-button"], labels: ["Post"] },
      video: { selectors: ["#done-button"], labels: ["Publish", "Julkaise", "Publicera", "Save", "Tallenna", "Spara"] },
    },
  },
  recognise(root) {
    const details = detailsOf(root);
    if (details) return asVideo(root, details);
    const scope = boxOf(root);
    const community = root.closest<HTMLElement>("ytd-backstage-post-dialog-renderer");
    if (community) {
      const name = asName(community.querySelector("#author-name, #author-text")?.textContent);
      return {
        ...{ surface: "post", roots: [root], scope: community, place: "own", parent: null, media: null },
        account: name ? { name, handle: null } : null,
      };
    }
    if (scope.matches("ytcp-commentbox")) {
      // Studio shows the comments of one's own channel
      return { ...common, surface: "comment", roots: [root], scope, place: "own", parent: answered(root) };
    }
    if (scope.matches("ytd-commentbox")) {
      return { ...common, surface: "comment", roots: [root], scope, place: "unknown", parent: answered(root) };
    }
    return null;
  },
};
