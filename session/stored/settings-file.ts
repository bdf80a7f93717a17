/**
 * Reads a file of settings. Unlike what storage holds, a file is refused as a whole where anything in it is not as this version
 * writes it: someone chose it and can be told what is wrong. Pure; throws nothing.
 */
import { channels, roles } from "../../rules/model/draft";
import { levels } from "../../rules/model/finding";
import { hasHiddenSigns } from "../../rules/model/text-trouble";
import { migrated } from "./migrations";
import {
  buttonChoices,
  isReadAddress,
  mostReadAddresses,
  type Settings,
  settingsFileKind,
  settingsMigrations,
} from "./settings";

export interface SettingsFileProblem {
  /** Path such as `settings.sitesOff.0`; empty where the file as a whole is meant. */
  field: string;
  problem: "no-settings" | "unknown-field" | "wrong-value" | "newer-version";
}

class Refusal extends Error {
  override readonly name = "Refusal";
  constructor(readonly refusal: SettingsFileProblem) {
    super(refusal.problem);
  }
}

/** The settings that the file names, in their present form: an older version may not have had all of them. */
export function readSettingsFile(json: unknown): { settings: Partial<Settings> } | SettingsFileProblem {
  try {
    if (!isFields(json) || json.kind !== settingsFileKind) throw refuse("", "no-settings");
    onlyKnown(json, ["kind", "settings"], "");
    return { settings: settingsOf(json.settings) };
  } catch (problem) {
    if (problem instanceof Refusal) return problem.refusal;
    throw problem;
  }
}

function settingsOf(value: unknown): Partial<Settings> {
  if (!isFields(value)) throw refuse("settings", "wrong-value");
  const { version = 1 } = value;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1)
    throw refuse("settings.version", "wrong-value");
  if (version > settingsMigrations.length + 1) throw refuse("settings.version", "newer-version");
  const fields = migrated(value, settingsMigrations);
  if (!isFields(fields)) throw refuse("settings", "wrong-value");
  onlyKnown(fields, ["version", ...Object.keys(readers)], "settings.");
  const read = Object.entries(readers).flatMap(([name, reader]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return field === undefined ? [] : [[name, reader(field, `settings.${name}`)]];
  });
  return Object.fromEntries(read) as Partial<Settings>; // each field was read by its own reader
}

type Reader<T> = (value: unknown, field: string) => T;
type Fields = Record<string, unknown>;

const refuse = (field: string, problem: SettingsFileProblem["problem"]) => new Refusal({ field, problem });

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function onlyKnown(fields: Fields, known: readonly string[], path: string): void {
  const unknown = Object.keys(fields).find((name) => !known.includes(name));
  if (unknown !== undefined) throw refuse(path + unknown, "unknown-field");
}

const oneOf =
  <T>(choices: readonly T[]): Reader<T> =>
  (value, field) => {
    const choice = choices.find((each) => each === value);
    if (choice === undefined) throw refuse(field, "wrong-value");
    return choice;
  };

const text: Reader<string> = (value, field) => {
  if (typeof value !== "string") throw refuse(field, "wrong-value");
  return value;
};

/** What gets into posts reads as it is written; UTF-16 units. */
const longestSignature = 5_000;
const inserted: Reader<string> = (value, field) => {
  const line = text(value, field);
  if (line.length > longestSignature || hasHiddenSigns(line)) throw refuse(field, "wrong-value");
  return line;
};

const listOf =
  <T>(reader: Reader<T>): Reader<T[]> =>
  (value, field) => {
    if (!Array.isArray(value)) throw refuse(field, "wrong-value");
    return value.map((entry, at) => reader(entry, `${field}.${at}`));
  };

/** By a name that may be any text: `Object.fromEntries` also keeps `__proto__` as a name like every other. */
const recordOf =
  <T>(reader: Reader<T>): Reader<Record<string, T>> =>
  (value, field) => {
    if (!isFields(value)) throw refuse(field, "wrong-value");
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, reader(entry, `${field}.${name}`)]));
  };

const signature: Reader<Settings["signature"]> = (value, field) => {
  if (!isFields(value)) throw refuse(field, "wrong-value");
  onlyKnown(value, ["fi", "sv"], `${field}.`);
  return { fi: inserted(value.fi, `${field}.fi`), sv: inserted(value.sv, `${field}.sv`) };
};

const readAddress: Reader<string> = (value, field) => {
  if (!isReadAddress(value)) throw refuse(field, "wrong-value");
  return value;
};
const readAddresses: Reader<string[]> = (value, field) => {
  const addresses = listOf(readAddress)(value, field);
  if (addresses.length > mostReadAddresses) throw refuse(field, "wrong-value");
  return addresses;
};

const readers: { [Field in keyof Settings]: Reader<Settings[Field]> } = {
  language: oneOf([null, "fi", "sv", "en"] as const),
  signature,
  accountRoles: recordOf(oneOf(roles)),
  places: recordOf(oneOf(["own", "outside"] as const)),
  mutedChecks: recordOf(listOf(text)),
  personalLevels: recordOf(oneOf(["off", ...levels] as const)),
  sitesOff: listOf(oneOf(channels)),
  askBeforePublishing: oneOf([true, false]),
  askMissingVersion: oneOf([null, true, false]),
  buttonOpens: oneOf(buttonChoices),
  readAddresses,
  keepsFigures: oneOf([true, false]),
};
