/** Instagram: the caption of a new post or one that is edited, and comments. The facts are in docs/composers/instagram.md. */
import type { Platform } from "../composer";
import { editableSelector } from "../editors/editable-root";
import { textOf } from "../editors/readers";
import { attachedMedia, dialogOf, dialogSelector, findButton, isNamed } from "./surroundings";

const captionLabels = ["Write a caption", "Kirjoita kuvateksti", "Skriv en bildtext"];
const commentLabels = ["Add a comment", "Lisää kommentti", "Lägg till en kommentar"];
const shareLabels = ["Share", "Jaa", "Dela", "Schedule", "Ajoita", "Schemalägg", "Done", "Valmis", "Klart"];

const namedCaption = captionLabels.flatMap((label) =>
  ["aria-label", "aria-placeholder", "placeholder"].map((attribute) => `[${attribute}^="${label}"]`),
);

/** Portraits are no pictures of a post. */
const pictures = 'img:not([alt*="profi" i])';

/** Around a menu, and around a post with its comments. */
const contents = `main, [role="main"], article, ${dialogSelector}`;

/** The menu leads home and holds no posts; other people's pictures are in posts and in message windows. */
function isInMenu(link: Element): boolean {
  if (link.closest(contents)) return false;
  for (let at = link.parentElement; at && !at.querySelector(contents); at = at.parentElement)
    if (at.querySelector('a[href="/"]')) return true;
  return false;
}

/** The account of this window: the only profile in the menu whose picture is named after it. */
function writer(page: Document): { name: string; handle: string } | null {
  const handles = new Set<string>();
  for (const picture of page.querySelectorAll<HTMLImageElement>('a[href^="/"] img[alt]')) {
    const link = picture.closest("a");
    const handle = link?.getAttribute("href")?.match(/^\/([\w.]{1,30})\/?$/)?.[1];
    if (link && handle && picture.alt.includes(handle) && isInMenu(link)) handles.add(handle);
  }
  const [handle] = handles;
  return handle && handles.size === 1 ? { name: handle, handle: `@${handle}` } : null;
}

const shownText = (element: Element | null | undefined) => element?.textContent?.trim() || null;

/** The comment that is answered, by the name which the text begins with, or the caption of the post. */
function answered(root: HTMLElement, post: Element): string | null {
  const name = textOf(root).match(/^@([\w.]{1,30})\s/)?.[1];
  if (!name) return shownText(post.querySelector("h1"));
  const comments = [...post.querySelectorAll("h3")].filter((author) => author.querySelector(`a[href="/${name}/"]`));
  return comments.length === 1 ? shownText(comments[0]?.nextElementSibling) : null;
}

export const instagram: Platform = {
  channel: "instagram",
  unread: {
    // a dialog without any picture is no post's, and nobody's comments: a note, a message
    within: `[role="dialog"]:not(:has(form, ${pictures}, video, canvas, [style*="background-image"], ${namedCaption}))`,
    paths: /^\/(direct|stories|accounts)(\/|$)/,
    labels: [
      ...["Message", "Viesti", "Meddelande", "Write a message", "Reply to", "Share a thought", "Write alt text"],
      ...["Kirjoita viesti", "Skriv ett meddelande", "Kirjoita vaihtoehtoinen teksti", "Skriv alternativtext", "Ask "],
    ],
  },
  keys: {
    boxes: { post: { selectors: [], labels: captionLabels }, comment: { selectors: [], labels: commentLabels } },
    publish: {
      post: { selectors: [], labels: shareLabels },
      comment: { selectors: [], labels: ["Post", "Julkaise", "Publicera"] },
    },
  },
  pressed: { comment: "Enter" },
  recognise(root, { boxes, publish }) {
    const form = root.closest("form");
    const post = root.closest(contents);
    const common = { roots: [root], account: writer(root.ownerDocument), place: "unknown" as const };
    // whatever its label: a form below a post, which has a time
    if (isNamed(root, boxes.comment) || (form && post?.querySelector("time"))) {
      const parent = post && answered(root, post);
      return { ...common, surface: "comment", scope: form ?? root, parent, media: null };
    }
    const dialog = dialogOf(root);
    if (form || !dialog) return null;
    // the dialog shows nothing but the pictures chosen and the writer's own, small, portrait
    const media = attachedMedia(dialog, pictures);
    // the last step: a picture, larger than a portrait; the caption above all other boxes; and a button that shares
    const isLastStep = () =>
      [...dialog.querySelectorAll("img, video")].some((shown) => shown.getBoundingClientRect().width > 99) &&
      dialog.querySelector(editableSelector) === root &&
      !dialog.querySelector('article, time, [role="log"], [role="grid"]') &&
      findButton(dialog, publish.post?.labels ?? []);
    if (!isNamed(root, boxes.post) && !isLastStep()) return null;
    return { ...common, surface: "post", scope: dialog, parent: null, media };
  },
};
