/** Instagram: the caption of a new post or one that is edited, and comments. The facts are in docs/composers/instagram.md. */
import type { Platform } from "../composer";
import { editableSelector, isRoomy, isTextField } from "../editors/editable-root";
import { textOf } from "../editors/readers";
import { attachedMedia, dialogOf, dialogSelector, findButton, holderOf, isBefore, isNamed } from "./surroundings";

const captionLabels = ["Write a caption", "Kirjoita kuvateksti", "Skriv en bildtext"];
const commentLabels = ["Add a comment", "Lisää kommentti", "Lägg till en kommentar"];
const doneLabels = ["Done", "Valmis", "Klart"];
const shareLabels = ["Share", "Jaa", "Dela", "Schedule", "Ajoita", "Schemalägg", ...doneLabels];

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

/** Whether a picture or film is larger than a portrait, whatever it is called. */
const isLarge = (shown: Element) => shown.getBoundingClientRect().width > 99;
const hasLarge = (place: Element, selector: string) => [...place.querySelectorAll(selector)].some(isLarge);

const conversation = '[role="log"], [role="grid"]';
/** What a list of people to send to is chosen with. */
const people = '[role="listbox"], [role="checkbox"], [type="checkbox"]:not([role="switch"])';
/** What was chosen on this computer; a picture that someone sent has an address of the platform. */
const chosen = 'img[src^="blob:"], img[src^="data:"], video, canvas, [style*="background-image"]';

/**
 * The last step of a new or edited post: a picture that is shared, no conversation, nobody to send it to; and the caption above all
 * other boxes, which is no text field, as alternative texts are.
 */
function isLastStep(root: HTMLElement, dialog: HTMLElement, names: readonly string[]): boolean {
  if (isTextField(root) || dialog.querySelector(editableSelector) !== root) return false;
  if (dialog.querySelector(`article, time, ${conversation}, ${people}`)) return false;
  if ([...dialog.querySelectorAll("input:not([type=file])")].some((search) => isBefore(search, root))) return false;
  const isEdited = findButton(dialog, doneLabels) !== null;
  return findButton(dialog, names) !== null && hasLarge(dialog, isEdited ? `img, ${chosen}` : chosen);
}

/** The nearest element that holds a button of one of these names, and no other box. */
function holderOfOnly(root: HTMLElement, names: readonly string[] = []): HTMLElement | null {
  for (let at = root.parentElement; at && !at.matches("body"); at = at.parentElement) {
    if ([...at.querySelectorAll<HTMLElement>(editableSelector)].filter(isRoomy).length > 1) return null;
    if (findButton(at, names)) return at;
  }
  return null;
}

/** Whether the form stands in one single post; outside of an `article` also a button has to say that it sends a comment. */
function isBelowPost(form: Element, names: readonly string[]): boolean {
  const around = form.closest(contents);
  let post: Element | null = form;
  while (post && post !== around && !post.querySelector("time")) post = post.parentElement;
  const article = post?.closest("article");
  post = article && around?.contains(article) ? article : post;
  if (!post?.querySelector("time") || post.closest(conversation) || post.querySelector(conversation)) return false;
  if (!post.querySelector("h1") && !hasLarge(post, `img, ${chosen}`)) return false;
  if (post.matches("article")) return true;
  return (
    post.querySelectorAll("time").length === 1 && !post.querySelector("article") && findButton(form, names) !== null
  );
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
      ...["Send a message", "Send message", "Lähetä viesti", "Skicka ", "Alternativ", "Why are you reporting"],
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
  // "Share" is also what sends a note, or a post to someone
  buttonsAlone: ["comment"],
  recognise(root, { boxes, publish }) {
    const form = root.closest<HTMLElement>("form");
    const common = { roots: [root], account: writer(root.ownerDocument), place: "unknown" as const };
    const { labels: sending = [] } = publish.comment ?? {};
    // whatever its label: a form below a post
    if (isNamed(root, boxes.comment) || (form && isBelowPost(form, sending))) {
      const post = root.closest(contents);
      const scope = form ?? holderOfOnly(root, sending) ?? root;
      return { ...common, surface: "comment", scope, parent: post && answered(root, post), media: null };
    }
    const dialog = dialogOf(root);
    const { labels: sharing = [] } = publish.post ?? {};
    if (!isNamed(root, boxes.post) && (form || !dialog || !isLastStep(root, dialog, sharing))) return null;
    const scope = dialog ?? holderOf(root, sharing) ?? holderOfOnly(root, sharing) ?? form ?? root;
    // the dialog shows nothing but the pictures chosen and the writer's own, small, portrait
    return { ...common, surface: "post", scope, parent: null, media: dialog && attachedMedia(dialog, pictures) };
  },
};
