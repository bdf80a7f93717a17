/** Keeps the settings in local storage. Read with defaults: a broken or older entry never stops anything. */
import { logFailure } from "../browser/failures";
import { settingsKey } from "./keys";
import { defaultSettings, parseSettings, type Settings, settingsMigrations } from "./settings";
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

/** Calls back on every change, from whichever page; ends with the signal. */
export const watchSettings = item.watch;
