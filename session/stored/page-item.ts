/** Stored items as they hold for the window that this page is in. Not for the background, which is in none. */
import { logFailure } from "../browser/failures";
import { isPrivateWindow } from "../browser/private-window";
import type { StoredItem, WindowItem } from "./stored-item";

/** Without `remove`: a private window would see what is stored for the others again. */
export type PageItem<T> = Omit<StoredItem<T>, "remove">;

export function pageItem<T>(itemFor: WindowItem<T>): PageItem<T> {
  const item = async () => itemFor(await isPrivateWindow());
  return {
    read: async () => (await item()).read(),
    change: async (change) => (await item()).change(change),
    write: async (value) => (await item()).write(value),
    watch(callback, signal) {
      const start = ({ watch }: StoredItem<T>) => {
        if (!signal.aborted) watch(callback, signal);
      };
      void item().then(start).catch(logFailure("Changes in the storage are not heard"));
    },
  };
}
