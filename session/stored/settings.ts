/** What a person chose, in local storage. Read with defaults: a broken or older entry never stops anything. */
import { browser } from "wxt/browser";
import { type Channel, channels, type Role, roles } from "../../rules/model/draft";
import { type InterfaceLanguage, type Level, levels } from "../../rules/model/finding";

export interface Settings {
  /** `null`: the browser's language decides. */
  language: InterfaceLanguage | null;
  signature: { fi: string; sv: string };
  /** Roles of acting accounts as the person named them; by account name. */
  accountRoles: Record<string, Role>;
  /** Whose pages these are, where a platform does not tell; by `placeKey`. */
  places: Record<string, KnownPlace>;
  /** Checks switched off for an account; `""` stands for accounts that could not be read. */
  mutedChecks: Record<string, string[]>;
  /** Checks that the person switched off or gave another level, wherever they write; by id. */
  personalLevels: Record<string, PersonalLevel>;
  /** Platforms on which nothing is read. */
  sitesOff: Channel[];
  /** Whether a page may ask once more before personal data is published. */
  lastLook: boolean;
}

/** As a person named it. */
export type KnownPlace = "own" | "outside";

export type PersonalLevel = "off" | Level;

export const defaultSettings: Settings = {
  language: null,
  signature: { fi: "", sv: "" },
  accountRoles: {},
  places: {},
  mutedChecks: {},
  personalLevels: {},
  sitesOff: [],
  lastLook: true,
};

const storageKey = "settings";

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function parseSettings(value: unknown): Settings {
  if (!isRecord(value)) return defaultSettings;
  const { language, signature, accountRoles, places, mutedChecks, personalLevels, sitesOff, lastLook } = value;
  return {
    language: language === "fi" || language === "sv" || language === "en" ? language : null,
    signature: {
      fi: isRecord(signature) && typeof signature.fi === "string" ? signature.fi : "",
      sv: isRecord(signature) && typeof signature.sv === "string" ? signature.sv : "",
    },
    accountRoles: isRecord(accountRoles)
      ? Object.fromEntries(
          Object.entries(accountRoles).filter((entry): entry is [string, Role] =>
            roles.some((role) => role === entry[1]),
          ),
        )
      : {},
    places: isRecord(places)
      ? Object.fromEntries(
          Object.entries(places).filter((entry): entry is [string, KnownPlace] =>
            ["own", "outside"].some((place) => place === entry[1]),
          ),
        )
      : {},
    mutedChecks: isRecord(mutedChecks)
      ? Object.fromEntries(
          Object.entries(mutedChecks).flatMap(([account, checks]) =>
            Array.isArray(checks) ? [[account, checks.filter((check) => typeof check === "string")]] : [],
          ),
        )
      : {},
    personalLevels: isRecord(personalLevels)
      ? Object.fromEntries(
          Object.entries(personalLevels).filter((entry): entry is [string, PersonalLevel] =>
            ["off", ...levels].some((own) => own === entry[1]),
          ),
        )
      : {},
    sitesOff: Array.isArray(sitesOff) ? channels.filter((channel) => sitesOff.includes(channel)) : [],
    lastLook: lastLook !== false,
  };
}

async function stored(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(storageKey))[storageKey]);
}

/** The defaults where the storage cannot be read. */
export const readSettings = (): Promise<Settings> => stored().catch(() => defaultSettings);

/** Merges `change` into what is stored now. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await stored()), ...change };
  await browser.storage.local.set({ [storageKey]: settings });
  return settings;
}

/** Calls back on every change, from whichever page; ends with the signal. */
export function watchSettings(callback: (settings: Settings) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[storageKey];
    if (area === "local" && change) callback(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(onChanged));
}

/** The interface language: the chosen one, else the browser's where we speak it, else English. */
export function interfaceLanguage(settings: Settings, browserLanguage: string): InterfaceLanguage {
  if (settings.language) return settings.language;
  const code = browserLanguage.toLowerCase().split("-")[0];
  return code === "fi" || code === "sv" ? code : "en";
}
