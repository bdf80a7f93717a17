/** One value in the browser's storage: read through its parser, brought to its newest form, changed one change after the other. */
import { browser } from "../browser/browser";
import { logFailure } from "../browser/failures";
import { privateKey } from "./keys";
import { isNewer, type Migration, migrated, versioned } from "./migrations";

export interface StoredItem<T> {
  /** The parsed value; what is missing or broken is whatever `parse` makes of it. Rejects where the storage cannot be read. */
  read(): Promise<T>;
  /** Puts `change` of the stored value in its place, one change after the other in all pages and the background, and gives the new value. Rejects where the storage is full or broken, or keeps what a newer version stored: the value stays as it was. */
  change(change: (value: T) => T): Promise<T>;
  /** Puts a value there whatever was there before; begins at once, also in a page that is just closing. */
  write(value: T): Promise<T>;
  remove(): Promise<void>;
  /** Calls back after every change, from whichever page, until the signal ends; a removed value is what `parse` makes of `undefined`. */
  watch(callback: (value: T) => void, signal: AbortSignal): void;
}

interface ItemForm<T> {
  area: "local" | "session";
  key: string;
  /** Reads anything; never throws. */
  parse(value: unknown): T;
  /**
   * The first brings version 1 to version 2, and so on. With them, also with an empty list, the value must be an object, which
   * then bears its version.
   */
  migrations?: readonly Migration[];
  /** What a newer version of the product has stored stays as it is: a change of it rejects. */
  keepsNewer?: boolean;
  /** As long as nothing is stored, what local storage has under this key holds. */
  localKey?: string;
}

/** One after the other, in whichever page or background the others are: two changes at once would lose one. */
const inTurn = <T>(name: string, work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(`stored-item/${name}`, work);

export function storedItem<T>(form: ItemForm<T>): StoredItem<T> {
  const { area, key, parse, migrations, keepsNewer = false, localKey } = form;
  const storage = () => browser.storage[area];
  const latest = (value: unknown): T => parse(migrated(value, migrations ?? []));
  async function stored(): Promise<unknown> {
    const value = (await storage().get(key))[key];
    return value === undefined && localKey ? (await browser.storage.local.get(localKey))[localKey] : value;
  }
  const read = async (): Promise<T> => latest(await stored());
  async function put(value: T): Promise<T> {
    await storage().set({ [key]: migrations ? versioned(Object(value), migrations) : value });
    return value;
  }
  async function changeStored(change: (value: T) => T): Promise<T> {
    const value = await stored();
    if (keepsNewer && isNewer(value, migrations ?? [])) throw new Error(`A newer version has stored "${key}"`);
    return put(change(latest(value)));
  }
  return {
    read,
    change: (change) => inTurn(`${area}/${key}`, () => changeStored(change)),
    write: put,
    remove: () => storage().remove(key),
    watch(callback, signal) {
      let turn = 0;
      /** Which of the two values holds, only the storage knows; an older answer must not come last. */
      async function tellWhatHolds(): Promise<void> {
        const mine = ++turn;
        const value = await read();
        if (mine === turn && !signal.aborted) callback(value);
      }
      const onChanged = (changes: Record<string, { newValue?: unknown }>, changedArea: string) => {
        const change = changedArea === area && changes[key];
        if (localKey === undefined) {
          if (change) callback(latest(change.newValue ?? undefined));
        } else if (change || (changedArea === "local" && changes[localKey])) {
          void tellWhatHolds().catch(logFailure(`"${key}" could not be read`));
        }
      };
      browser.storage.onChanged.addListener(onChanged);
      signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(onChanged));
    },
  };
}

/**
 * A value of local storage that may tell something of a person's work, for one kind of windows. Private ones see what is stored
 * for the others; what is changed in them is a copy in memory, which they share, and which goes when the last one closes.
 */
export type WindowItem<T> = (isPrivate: boolean) => StoredItem<T>;

export const windowItem =
  <T>(form: Omit<ItemForm<T>, "area" | "localKey">): WindowItem<T> =>
  (isPrivate) =>
    isPrivate
      ? storedItem({ ...form, area: "session", key: privateKey(form.key), localKey: form.key })
      : storedItem({ ...form, area: "local" });
