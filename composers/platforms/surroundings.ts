/** What stands around an editor, by roles and labels; class names change with every release and are never used. */
import type { Media } from "../../rules/model/draft";
import { editableSelector, isVisible } from "../editors/editable-root";

/** The name of a button. */
export const shownName = (element: Element) => (element.getAttribute("aria-label") ?? element.textContent ?? "").trim();

/** A button of this exact name; parts of longer names ("Post reminder") do not count. */
export function findButton(scope: Element, names: readonly string[]): Element | null {
  for (const button of scope.querySelectorAll('[role="button"], button')) {
    if (names.includes(shownName(button))) return button;
  }
  return null;
}

export function dialogOf(root: Element): HTMLElement | null {
  return root.closest<HTMLElement>('[role="dialog"], dialog');
}

/** What comes after one of the beginnings ("Comment as Anna" → "Anna"); `""` where nothing does; null without any. */
export function afterBeginning(label: string, beginnings: readonly string[]): string | null {
  const found = beginnings.find((beginning) => label.toLowerCase().startsWith(beginning.toLowerCase()));
  return found === undefined ? null : label.slice(found.length).trim();
}

/** What another message brings with it that is quoted in the composer. */
const quoted = 'article *, [role="link"] *';

/**
 * Pictures and films of the writer's own in the composer: those that come from the computer and are not icons; and the
 * link whose preview hangs there; alternative texts are for the platform to read. Another message that is quoted has its own.
 */
export function attachedMedia(scope: Element, pictures: string, preview = 'a[href^="http"]'): Media {
  const seen = (selector: string) =>
    [...scope.querySelectorAll<HTMLElement>(selector)].filter((found) => isVisible(found) && !found.matches(quoted));
  const card = seen(preview).find(
    (found) => !found.closest(editableSelector) && (found as HTMLAnchorElement).hostname !== location.hostname,
  ) as HTMLAnchorElement | undefined; // or what stands in for one, without an address
  const link = card && `${card.href ?? ""} ${card.textContent}`;
  return { images: seen(pictures).length, videos: seen("video").length, altTexts: null, link };
}

/** One line of at most `most` characters, as a name has; null otherwise. */
export function asName(text: string | null | undefined, most = 80): string | null {
  const name = text?.trim() ?? "";
  return name.length > 0 && name.length <= most && !name.includes("\n") ? name : null;
}

/** An account of which no more than the name is known. */
export const accountNamed = (name: string | null) => (name ? { name, handle: null } : null);
