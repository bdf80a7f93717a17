/**
 * Keeps the settings in local storage, and gives them as they hold: with what the organisation's policy sets in their place.
 * Read with defaults: a broken or older entry never stops anything.
 */
import { logFailure } from "../browser/failures";
import { settingsKey } from "./keys";
import { ownChange, underPolicy } from "./policy";
import { readPolicyInUse, watchPolicy } from "./policy-store";
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

const readOwn = (): Promise<Settings> =>
  item.read().catch((problem: unknown) => {
    logFailure("The settings could not be read")(problem);
    return defaultSettings;
  });

/** The defaults where the storage cannot be read. */
export async function readSettings(): Promise<Settings> {
  const [own, { policy }] = await Promise.all([readOwn(), readPolicyInUse()]);
  return underPolicy(own, policy);
}

/** The person's own, without what the policy sets: for a file. */
export const readOwnSettings = readOwn;

/**
 * Merges `change`, made of what holds, into what is stored by then; what the policy sets stays as the person had it. Rejects
 * where the storage is full or broken.
 */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const { policy } = await readPolicyInUse();
  const own = await item.change((stored) => ({ ...stored, ...ownChange(change, stored, policy) }));
  return underPolicy(own, policy);
}

/** Remembers that boxes which are not known are read at the address of this page. Rejects where it is no watched page, too. */
export async function rememberReadAddress(url: string | undefined): Promise<void> {
  const address = readAddressOf(url);
  if (address === null) throw new Error("No address of a watched page");
  await item.change((settings) => withReadAddress(settings, address));
}

/** Calls back on every change of what holds, from whichever page; ends with the signal. */
export function watchSettings(callback: (settings: Settings) => void, signal: AbortSignal): void {
  const tell = () =>
    void readSettings().then((settings) => {
      if (!signal.aborted) callback(settings);
    });
  item.watch(tell, signal);
  watchPolicy(tell, signal);
}
