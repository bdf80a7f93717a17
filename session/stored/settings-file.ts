/**
 * Reads a file of settings, which may have a person's phrases beside them. Unlike what storage holds, a file is refused as a
 * whole where anything in it is not as this version writes it: someone chose it and can be told what is wrong. Pure; throws
 * nothing.
 */
import { channels, roles } from "../../rules/model/draft";
import { levels } from "../../rules/model/finding";
import { hasHiddenSigns } from "../../rules/model/text-trouble";
import { type Migration, migrated } from "./migrations";
import {
  buttonChoices,
  isReadAddress,
  mostReadAddresses,
  type Settings,
  settingsFileKind,
  settingsMigrations,
} from "./settings";
import {
  isFavouriteTag,
  longestSnippet,
  mostFavouriteTags,
  mostSnippets,
  type OwnPhrases,
  phraseMigrations,
  type Snippet,
} from "./snippets";

export interface SettingsFile {
  /** Those that the file names, in their present form: an older version may not have had all of them. */
  settings: Partial<Settings>;
  /** Left out where the file has none. */
  phrases?: OwnPhrases;
}

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

export function readSettingsFile(json: unknown): SettingsFile | SettingsFileProblem {
  try {
    if (!isFields(json) || json.kind !== settingsFileKind) throw refuse("", "no-settings");
    onlyKnown(json, ["kind", "settings", "phrases"], "");
    const settings = settingsOf(json.settings);
    return json.phrases === undefined ? { settings } : { settings, phrases: phrasesOf(json.phrases) };
  } catch (problem) {
    if (problem instanceof Refusal) return problem.refusal;
    throw problem;
  }
}

function settingsOf(value: unknown): Partial<Settings> {
  const fields = newestFields(value, "settings", settingsMigrations);
  onlyKnown(fields, ["version", ...Object.keys(readers)], "settings.");
  const read = Object.entries(readers).flatMap(([name, reader]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return field === undefined ? [] : [[name, reader(field, `settings.${name}`)]];
  });
  return Object.fromEntries(read) as Partial<Settings>; // each field was read by its own reader
}

function phrasesOf(value: unknown): OwnPhrases {
  const fields = newestFields(value, "phrases", phraseMigrations);
  onlyKnown(fields, ["version", "snippets", "tags"], "phrases.");
  const { snippets = [], tags = [] } = fields;
  return {
    snippets: listOf(snippet, mostSnippets)(snippets, "phrases.snippets"),
    tags: listOf(favouriteTag, mostFavouriteTags)(tags, "phrases.tags"),
  };
}

function newestFields(value: unknown, field: string, migrations: readonly Migration[]): Fields {
  if (!isFields(value)) throw refuse(field, "wrong-value");
  const { version = 1 } = value;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1)
    throw refuse(`${field}.version`, "wrong-value");
  if (version > migrations.length + 1) throw refuse(`${field}.version`, "newer-version");
  const fields = migrated(value, migrations);
  if (!isFields(fields)) throw refuse(field, "wrong-value");
  return fields;
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
const inserted =
  (longest: number): Reader<string> =>
  (value, field) => {
    const line = text(value, field);
    if (line.length > longest || hasHiddenSigns(line)) throw refuse(field, "wrong-value");
    return line;
  };

const listOf =
  <T>(reader: Reader<T>, most = Number.POSITIVE_INFINITY): Reader<T[]> =>
  (value, field) => {
    if (!Array.isArray(value) || value.length > most) throw refuse(field, "wrong-value");
    return value.map((entry, at) => reader(entry, `${field}.${at}`));
  };

/** By a name that may be any text: `Object.fromEntries` also keeps `__proto__` as a name like every other. */
const recordOf =
  <T>(reader: Reader<T>): Reader<Record<string, T>> =>
  (value, field) => {
    if (!isFields(value)) throw refuse(field, "wrong-value");
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, reader(entry, `${field}.${name}`)]));
  };

const signatureLine = inserted(longestSignature);
const signature: Reader<Settings["signature"]> = (value, field) => {
  if (!isFields(value)) throw refuse(field, "wrong-value");
  onlyKnown(value, ["fi", "sv"], `${field}.`);
  return { fi: signatureLine(value.fi, `${field}.fi`), sv: signatureLine(value.sv, `${field}.sv`) };
};

const named: Reader<string> = (value, field) => {
  const name = inserted(longestSnippet.name)(value, field);
  if (name.trim() === "") throw refuse(field, "wrong-value");
  return name;
};
const snippetText = inserted(longestSnippet.text);
const snippet: Reader<Snippet> = (value, field) => {
  if (!isFields(value)) throw refuse(field, "wrong-value");
  onlyKnown(value, ["id", "name", "fi", "sv"], `${field}.`);
  return {
    id: named(value.id, `${field}.id`),
    name: named(value.name, `${field}.name`),
    fi: snippetText(value.fi, `${field}.fi`),
    sv: snippetText(value.sv, `${field}.sv`),
  };
};
const favouriteTag: Reader<string> = (value, field) => {
  const tag = text(value, field);
  if (!isFavouriteTag(tag)) throw refuse(field, "wrong-value");
  return tag;
};

const readAddress: Reader<string> = (value, field) => {
  if (!isReadAddress(value)) throw refuse(field, "wrong-value");
  return value;
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
  readAddresses: listOf(readAddress, mostReadAddresses),
  keepsFigures: oneOf([true, false]),
};
