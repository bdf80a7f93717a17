/** What stands around an editor, by roles and labels; class names change with every release and are never used. */
import { isVisible } from "../editors/editable-root";

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

/** Pictures and films of the writer's own in the composer: those that come from the computer and are not icons. */
export function attachedMedia(scope: Element, pictures: string): { images: number; videos: number } {
  const images = [...scope.querySelectorAll<HTMLImageElement>(pictures)].filter(isVisible);
  const videos = [...scope.querySelectorAll<HTMLVideoElement>("video")].filter(isVisible);
  return { images: images.length, videos: videos.length };
}

/** One line of at most `most` characters, as a name has; null otherwise. */
export function asName(text: string | null | undefined, most = 80): string | null {
  const name = text?.trim() ?? "";
  return name.length > 0 && name.length <= most && !name.includes("\n") ? name : null;
}
