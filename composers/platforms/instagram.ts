/** Instagram: the caption in the last step of the dialog for a new post, and comments. Labels as of October 2026. */
import type { Platform } from "../composer";
import { labelOf } from "../editors/editable-root";
import { afterBeginning, attachedMedia, dialogOf, findButton } from "./surroundings";

const captionLabels = ["Write a caption", "Kirjoita kuvateksti", "Skriv en bildtext"];
const commentLabels = ["Add a comment", "Lisää kommentti", "Lägg till en kommentar"];
const shareLabels = ["Share", "Jaa", "Dela", "Done", "Valmis", "Klart"];

/** Places of Instagram itself, which stand in its menu beside the writer's own profile. */
const places = ["explore", "reels", "direct", "accounts", "stories", "create", "p", "threads"];

/** The account of this window: the only profile in the menu. */
function writer(page: Document): { name: string; handle: string } | null {
  const handles = new Set<string>();
  for (const link of page.querySelectorAll('nav a[href^="/"], [role="navigation"] a[href^="/"]')) {
    const handle = link.getAttribute("href")?.match(/^\/([\w.]{1,30})\/?$/)?.[1];
    if (handle && !places.includes(handle)) handles.add(handle);
  }
  const [handle] = handles;
  return handle && handles.size === 1 ? { name: handle, handle: `@${handle}` } : null;
}

export const instagram: Platform = {
  channel: "instagram",
  unread: { within: "[data-none]", paths: /^\/direct\//, labels: [] },
  keys: {
    boxes: {},
    publish: {
      post: { selectors: [], labels: ["Share", "Jaa", "Dela"] },
      comment: { selectors: [], labels: ["Post", "Julkaise", "Publicera"] },
    },
  },
  recognise(root) {
    const label = labelOf(root);
    const dialog = dialogOf(root);
    const common = { roots: [root], account: writer(root.ownerDocument), place: "unknown" as const, parent: null };
    if (afterBeginning(label, commentLabels) !== null) {
      return { ...common, surface: "comment", scope: root.closest("form") ?? root, media: null };
    }
    const isCaption = afterBeginning(label, captionLabels) !== null;
    if (!dialog || (!isCaption && !findButton(dialog, shareLabels))) return null;
    // the dialog shows nothing but the pictures chosen and the writer's own, small, portrait
    const media = attachedMedia(dialog, 'img:not([alt*="profil" i])');
    return { ...common, surface: "post", scope: dialog, media };
  },
};
