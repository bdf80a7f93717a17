/** The keys of the draft tab's present drafts, one for each window. Apart from `keys.ts`, which content scripts load. */

/**
 * `window`: its number in the browser; null where that is not known. `page`: a panel that cannot have its window's own key
 * has one with its page in it.
 */
export const windowDraftKey = (window: number | null, page?: string): string =>
  `window-draft-${window ?? "unknown"}${page ? `-${page}` : ""}`;

/** The window that a key of `windowDraftKey` belongs to, null where it is not known; undefined for every other key. */
export function windowOfKey(key: string): number | null | undefined {
  const window = /^window-draft-(\d+|unknown)(?:-|$)/u.exec(key)?.[1];
  if (window === undefined) return undefined;
  return window === "unknown" ? null : Number(window);
}
