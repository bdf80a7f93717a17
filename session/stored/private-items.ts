/** Removes what private windows have in session storage. */
import { browser } from "../browser/browser";
import { windowOfKey } from "./draft-keys";
import { isPrivateKey } from "./keys";

interface OpenWindow {
  id?: number | undefined;
  incognito: boolean;
}

/**
 * Removes the drafts of windows that are closed, and, where none of those that are open is private, what was changed in private
 * ones. Rejects where the storage is broken.
 */
export async function forgetClosedWindows(open: readonly OpenWindow[]): Promise<void> {
  const isAnyPrivate = open.some(({ incognito }) => incognito);
  const isClosed = (window: number) => open.every(({ id }) => id !== window);
  const isLeft = (key: string) => {
    const window = windowOfKey(key) ?? null; // a panel that does not know its window may still be open
    return (window !== null && isClosed(window)) || (isPrivateKey(key) && !isAnyPrivate);
  };
  const keys = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(keys.filter(isLeft));
}
