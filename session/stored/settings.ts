/** What a person chose: its form, its defaults, and how it is read. Pure; `settings-store.ts` keeps it. */
import { isWatched } from "../../composers/platforms/addresses";
import { type Channel, channels, type Role, roles } from "../../rules/model/draft";
import { type InterfaceLanguage, type Level, levels } from "../../rules/model/finding";
import type { Guideline } from "../../rules/model/guideline";
import { type Migration, migrated, versioned } from "./migrations";

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
  /** Whether a page may ask once more before personal data, or a place left to be filled in, is published. */
  askBeforePublishing: boolean;
  /** Whether it may also ask where the other language version is missing; `null`: as the guideline pack has it. */
  askMissingVersion: boolean | null;
  /** What the toolbar button opens; the popup in any case where the browser has no panel. */
  buttonOpens: ButtonOpens;
  /** Addresses, host and path, at which boxes that no platform file knows are read; the one that was chosen last stands last. */
  readAddresses: string[];
  /** Whether it is counted, on this computer, what was published and which checks were of use. */
  keepsFigures: boolean;
}

export const mostReadAddresses = 100;
/** UTF-16 units. */
const longestAddress = 1000;

/** Host and path of a watched page; null for every other page and without an address. */
export function readAddressOf(url: string | undefined): string | null {
  if (!url || !isWatched(url)) return null;
  const { hostname, pathname } = new URL(url);
  const address = hostname + pathname;
  return address.length <= longestAddress ? address : null;
}

export const isReadAddress = (value: unknown): value is string =>
  typeof value === "string" && readAddressOf(`https://${value}`) === value;

const newestAddresses = (addresses: unknown[]) =>
  [...new Set(addresses.filter(isReadAddress))].slice(-mostReadAddresses);

/** Of more than `mostReadAddresses` the one that was chosen first goes. */
export function withReadAddress(settings: Settings, address: string): Settings {
  return { ...settings, readAddresses: newestAddresses([...settings.readAddresses, address]) };
}

/** The entry of this name. Names come from pages, and may be those of what every object has, such as "constructor". */
export const namedEntry = <T>(entries: Record<string, T>, name: string): T | undefined =>
  Object.hasOwn(entries, name) ? entries[name] : undefined;

/** As a person named it. */
export type KnownPlace = "own" | "outside";

export type PersonalLevel = "off" | Level;

export const buttonChoices = ["panel", "popup"] as const;
export type ButtonOpens = (typeof buttonChoices)[number];

export const defaultSettings: Settings = {
  language: null,
  signature: { fi: "", sv: "" },
  accountRoles: {},
  places: {},
  mutedChecks: {},
  personalLevels: {},
  sitesOff: [],
  askBeforePublishing: true,
  askMissingVersion: null,
  buttonOpens: "panel",
  readAddresses: [],
  keepsFigures: false,
};

/** Version 2 has better names for two of them. */
const toVersion2: Migration = ({ ownChecks, lastLook, ...rest }) => ({
  personalLevels: ownChecks,
  askBeforePublishing: lastLook,
  ...rest,
});
export const settingsMigrations: readonly Migration[] = [toVersion2];

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Marks a file as settings, so that a pack or any other file is not read as settings. */
export const settingsFileKind = "ohjenuora-settings";

/** As they are written to a file: with the version of their form. `settings-file.ts` reads them back. */
export const settingsForFile = (settings: Settings) => versioned(settings, settingsMigrations);

/** What storage holds: whatever is broken falls back to its default. Also reads what older versions of the product have stored. */
export function parseSettings(value: unknown): Settings {
  const fields = migrated(value, settingsMigrations);
  if (!isRecord(fields)) return defaultSettings;
  const { language, signature, accountRoles, places, mutedChecks, personalLevels } = fields;
  const { sitesOff, askBeforePublishing, askMissingVersion, buttonOpens, readAddresses, keepsFigures } = fields;
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
            ["off", ...levels].some((level) => level === entry[1]),
          ),
        )
      : {},
    sitesOff: Array.isArray(sitesOff) ? channels.filter((channel) => sitesOff.includes(channel)) : [],
    askBeforePublishing: askBeforePublishing !== false,
    askMissingVersion: typeof askMissingVersion === "boolean" ? askMissingVersion : null,
    buttonOpens: buttonChoices.find((choice) => choice === buttonOpens) ?? defaultSettings.buttonOpens,
    readAddresses: Array.isArray(readAddresses) ? newestAddresses(readAddresses) : [],
    keepsFigures: keepsFigures === true,
  };
}

/** Whether a page asks before a post is published in one language only. */
export const asksMissingVersion = (settings: Settings, { guard }: Pick<Guideline, "guard">): boolean =>
  settings.askBeforePublishing && (settings.askMissingVersion ?? guard?.missingVersion ?? false);

/** The interface language: the chosen one, else the browser's where we speak it, else English. */
export function interfaceLanguage(settings: Settings, browserLanguage: string): InterfaceLanguage {
  if (settings.language) return settings.language;
  const code = browserLanguage.toLowerCase().split("-")[0];
  return code === "fi" || code === "sv" ? code : "en";
}
