/** One value in the browser's storage: read through its parser, changed one after the other, brought to its newest form. */
import { browser } from "../browser/browser";
import { type Migration, migrated } from "./migrations";

export interface StoredItem<T> {
  /** The parsed value; what is missing or broken is whatever `parse` makes of it. Rejects where the storage cannot be read. */
  read(): Promise<T>;
  /** Puts `change` of the stored value in its place, one change after the other, and gives the new value. Rejects where the storage is full or broken: the value stays as it was. */
  change(change: (value: T) => T): Promise<T>;
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

/** What is under way, by area and key, so that two items of one key wait for each other too. */
const queues = new Map<string, Promise<unknown>>();

function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  const before = queues.get(name) ?? Promise.resolve();
  const done = before.then(work, work);
  queues.set(name, done);
  const forget = () => {
    if (queues.get(name) === done) queues.delete(name);
  };
  done.then(forget, forget);
  return done;
}

export function storedItem<T>({ area, key, parse, migrations = [] }: ItemForm<T>): StoredItem<T> {
  const storage = () => browser.storage[area];
  const latest = (value: unknown): T => parse(migrated(value, migrations));
  const read = async (): Promise<T> => latest((await storage().get(key))[key]);
  async function put(value: T): Promise<T> {
    const versioned = migrations.length > 0 ? { ...value, version: migrations.length + 1 } : value;
    await storage().set({ [key]: versioned });
    return value;
  }
  const name = `${area}/${key}`;
  return {
    read,
    change: (change) => inTurn(name, async () => put(change(await read()))),
    write: (value) => inTurn(name, () => put(value)),
    remove: () => inTurn(name, () => storage().remove(key)),
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
