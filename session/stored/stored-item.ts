/** One value in the browser's storage: read through its parser, brought to its newest form, changed one change after the other. */
import { browser } from "../browser/browser";
import { type Migration, migrated } from "./migrations";

export interface StoredItem<T> {
  /** The parsed value; what is missing or broken is whatever `parse` makes of it. Rejects where the storage cannot be read. */
  read(): Promise<T>;
  /** Puts `change` of the stored value in its place, one change after the other in all pages and the background, and gives the new value. Rejects where the storage is full or broken: the value stays as it was. */
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
  /** The first brings version 1 to version 2, and so on. With them the value must be an object, which then bears its version. */
  migrations?: readonly Migration[];
}

/** One after the other, in whichever page or background the others are: two changes at once would lose one. */
const inTurn = <T>(name: string, work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(`stored-item/${name}`, work);

export function storedItem<T>({ area, key, parse, migrations = [] }: ItemForm<T>): StoredItem<T> {
  const storage = () => browser.storage[area];
  const latest = (value: unknown): T => parse(migrated(value, migrations));
  const read = async (): Promise<T> => latest((await storage().get(key))[key]);
  async function put(value: T): Promise<T> {
    const versioned = migrations.length > 0 ? { ...value, version: migrations.length + 1 } : value;
    await storage().set({ [key]: versioned });
    return value;
  }
  return {
    read,
    change: (change) => inTurn(`${area}/${key}`, async () => put(change(await read()))),
    write: put,
    remove: () => storage().remove(key),
    watch(callback, signal) {
      const onChanged = (changes: Record<string, { newValue?: unknown }>, changedArea: string) => {
        const change = changes[key];
        if (changedArea === area && change) callback(latest(change.newValue ?? undefined));
      };
      browser.storage.onChanged.addListener(onChanged);
      signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(onChanged));
    },
  };
}
