/** Keeps the settings in local storage. Read with defaults: a broken or older entry never stops anything. */
import { logFailure } from "../browser/failures";
import { settingsKey } from "./keys";
import {
  defaultSettings,
  parseSettings,
  readAddressOf,
  type Settings,
  settingsMigrations,
  withReadAddress,
} from "./settings";
import { storedItem } from "./stored-item";

const item = storedItem({ area: "local", key: settingsKey, parse: parseSettings, migrations: settingsMigrations });

/** The defaults where the storage cannot be read. */
export const readSettings = (): Promise<Settings> =>
  item.read().catch((problem: unknown) => {
    logFailure("The settings could not be read")(problem);
    return defaultSettings;
  });

/** Merges `change` into what is stored by then. Rejects where the storage is full or broken. */
export const changeSettings = (change: Partial<Settings>): Promise<Settings> =>
  item.change((settings) => ({ ...settings, ...change }));

/** Remembers that boxes which are not known are read at the address of this page. Rejects where it is no watched page, too. */
export async function rememberReadAddress(url: string | undefined): Promise<void> {
  const address = readAddressOf(url);
  if (address === null) throw new Error("No address of a watched page");
  await item.change((settings) => withReadAddress(settings, address));
}

/** Calls back on every change, from whichever page; ends with the signal. */
export const watchSettings = item.watch;
