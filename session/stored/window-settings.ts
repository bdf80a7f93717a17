/**
 * The settings in local storage, for each kind of windows, as they hold: with what the organisation's policy sets in their place.
 * Read with defaults: a broken or older entry never stops anything.
 */
import { logFailure } from "../browser/failures";
import { settingsKey } from "./keys";
import type { PageItem } from "./page-item";
import { ownChange, type Policy, underPolicy } from "./policy";
import { readPolicyInUse, watchPolicy } from "./policy-store";
import {
  defaultSettings,
  parseSettings,
  readAddressOf,
  type Settings,
  settingsMigrations,
  withReadAddress,
} from "./settings";
import { windowItem } from "./stored-item";

export interface SettingsStore {
  /** The defaults where the storage cannot be read. */
  read(): Promise<Settings>;
  /** The person's own, without what the policy sets: for a file. */
  readOwn(): Promise<Settings>;
  /**
   * Merges `change`, made of what holds, into what is stored by then; what the policy sets stays as the person had it. Rejects
   * where the storage is full or broken.
   */
  change(change: Partial<Settings>): Promise<Settings>;
  /** Remembers that boxes which are not known are read at the address of this page. Rejects where it is no watched page, too. */
  rememberReadAddress(url: string | undefined): Promise<void>;
  /** Calls back on every change of what holds, from whichever page; ends with the signal. */
  watch(callback: (settings: Settings) => void, signal: AbortSignal): void;
}

export const settingsItem = windowItem({ key: settingsKey, parse: parseSettings, migrations: settingsMigrations });

export function settingsFrom(item: PageItem<Settings>): SettingsStore {
  const readOwn = (): Promise<Settings> =>
    item.read().catch((problem: unknown) => {
      logFailure("The settings could not be read")(problem);
      return defaultSettings;
    });
  /** Under which the settings were read last: changes are made of those. */
  let under: Policy | null = null;
  async function read(): Promise<Settings> {
    const [own, { policy }] = await Promise.all([readOwn(), readPolicyInUse()]);
    under = policy;
    return underPolicy(own, policy);
  }
  return {
    read,
    readOwn,
    async change(change) {
      const { policy } = await readPolicyInUse();
      const madeUnder = under ?? policy;
      const own = await item.change((stored) => ({ ...stored, ...ownChange(change, stored, madeUnder) }));
      return underPolicy(own, policy);
    },
    async rememberReadAddress(url) {
      const address = readAddressOf(url);
      if (address === null) throw new Error("No address of a watched page");
      await item.change((settings) => withReadAddress(settings, address));
    },
    watch(callback, signal) {
      const tell = () =>
        void read().then((settings) => {
          if (!signal.aborted) callback(settings);
        });
      item.watch(tell, signal);
      watchPolicy(tell, signal);
    },
  };
}

/** For the background, which serves both kinds of windows. */
export const settingsOf = (isPrivate: boolean): SettingsStore => settingsFrom(settingsItem(isPrivate));
