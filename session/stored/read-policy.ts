/**
 * Reads what the browser's managed storage holds. Whatever is wrong in it is named, and the rest holds: the person who sees the
 * problem is seldom the one who can mend it. Pure; throws nothing.
 */
import { channels, roles } from "../../rules/model/draft";
import { hasHiddenSigns } from "../../rules/model/text-trouble";
import type { Policy, PolicyTask } from "./policy";
import { buttonChoices } from "./settings";

/** The newest form that this version knows. */
export const policyVersion = 1;

/** UTF-16 units of a guideline or a layer in a policy: three times the largest pack that we know. */
export const longestGuideline = 1_000_000;
/** Of all of them: the browser keeps 10 MB for the extension. */
const longestTogether = 2_000_000;
/** Entries of a list or a record; UTF-16 units of a text. */
const mostEntries = 1_000;
const longestText = 2_000;
const longestName = 500;

export interface PolicyProblem {
  /** Path such as `sites.facebook`; what is wrong is left out. */
  field: string;
  problem: "unknown-field" | "wrong-value" | "too-long" | "newer-version" | "not-stored";
}

/** The guideline that a policy names or holds, and the layers over it: names of packaged ones, JSON texts, or objects. */
export interface PolicyGuideline {
  /** null: the built-in one. */
  pack: unknown;
  layers: unknown[];
  /** Why it cannot be used, as in a `GuidelineError`. */
  refused?: { field: string; reason: string };
}

export interface ReadPolicy {
  policy: Policy;
  /** null where the policy leaves the guideline to the person. */
  guideline: PolicyGuideline | null;
  problems: PolicyProblem[];
}

type Fields = Record<string, unknown>;
/** The value, or undefined where there is none that can be used; then `report` was called. */
type Reader<T> = (value: unknown, field: string, report: Report) => T | undefined;
type Report = (field: string, problem: PolicyProblem["problem"]) => undefined;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const oneOf =
  <T>(choices: readonly T[]): Reader<T> =>
  (value, field, report) =>
    choices.find((choice) => choice === value) ?? report(field, "wrong-value");

const boolean: Reader<boolean> = (value, field, report) =>
  typeof value === "boolean" ? value : report(field, "wrong-value");

const text =
  (longest: number): Reader<string> =>
  (value, field, report) => {
    if (typeof value !== "string" || value.trim() === "" || hasHiddenSigns(value)) return report(field, "wrong-value");
    return value.length <= longest ? value : report(field, "too-long");
  };

const days: Reader<number> = (value, field, report) =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 3_660
    ? value
    : report(field, "wrong-value");

/** Entries that cannot be used are left out, and those beyond the first thousand. */
const listOf =
  <T>(reader: Reader<T>): Reader<T[]> =>
  (value, field, report) => {
    if (!Array.isArray(value)) return report(field, "wrong-value");
    if (value.length > mostEntries) report(field, "too-long");
    return value.slice(0, mostEntries).flatMap((entry, at) => reader(entry, `${field}.${at}`, report) ?? []);
  };

/** By a name that may be any text: `Object.fromEntries` also keeps `__proto__` as a name like every other. */
const recordOf =
  <T>(reader: Reader<T>): Reader<Record<string, T>> =>
  (value, field, report) => {
    if (!isFields(value)) return report(field, "wrong-value");
    // in an order of its own: the browser may give it in another one each time
    const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
    if (entries.length > mostEntries) report(field, "too-long");
    return Object.fromEntries(
      entries.slice(0, mostEntries).flatMap(([name, entry]) => {
        const read = reader(entry, `${field}.${name}`, report);
        return read === undefined ? [] : [[name, read]];
      }),
    );
  };

/** Fields that are wrong or not known are left out. */
const partsOf =
  <T>(readers: { [Name in keyof T]-?: Reader<NonNullable<T[Name]>> }): Reader<Partial<T>> =>
  (value, field, report) => {
    if (!isFields(value)) return report(field, "wrong-value");
    const path = (name: string) => (field ? `${field}.${name}` : name);
    const known = (Object.keys(readers) as (keyof T & string)[]).filter((name) => Object.hasOwn(value, name));
    const read = known.flatMap((name) => {
      const part = readers[name](value[name], path(name), report);
      return part === undefined ? [] : [[name, part]];
    });
    for (const name of Object.keys(value)) if (!Object.hasOwn(readers, name)) report(path(name), "unknown-field");
    return Object.fromEntries(read) as Partial<T>; // each was read by the reader of its name
  };

/** All of the fields, or none where one is missing or wrong. */
const wholeOf =
  <T>(readers: { [Name in keyof T]: Reader<T[Name]> }): Reader<T> =>
  (value, field, report) => {
    const parts = partsOf<T>(readers as Parameters<typeof partsOf<T>>[0])(value, field, report);
    if (!parts) return undefined;
    const missing = Object.keys(readers).filter((name) => !Object.hasOwn(parts, name));
    // of what is there and wrong was told already
    for (const name of missing) if (!Object.hasOwn(value as Fields, name)) report(`${field}.${name}`, "wrong-value");
    return missing.length === 0 ? (parts as T) : undefined;
  };

const languages = ["fi", "sv", "en"] as const;
const localised = wholeOf({ fi: text(longestText), sv: text(longestText), en: text(longestText) });
const site = Object.fromEntries(channels.map((channel) => [channel, boolean])) as Record<
  (typeof channels)[number],
  Reader<boolean>
>;

/** Both places, each once: what lacks one would be asked for again in every post. */
const pattern: Reader<string> = (value, field, report) => {
  const line = text(longestText)(value, field, report);
  const isOnce = (place: string) => line?.split(place).length === 2;
  return line === undefined || (isOnce("{name}") && isOnce("{title}")) ? line : report(field, "wrong-value");
};

const taskParts = partsOf<PolicyTask>({
  id: text(longestName),
  on: boolean,
  everyDays: days,
  title: localised,
  what: localised,
});
const task: Reader<PolicyTask> = (value, field, report) => {
  const parts = taskParts(value, field, report);
  if (!parts) return undefined;
  const { id } = parts;
  if (id === undefined) return Object.hasOwn(value as Fields, "id") ? undefined : report(`${field}.id`, "wrong-value");
  return { ...parts, id };
};

/** Every key but the version, the guideline and its layers. */
const readers: { [Name in keyof Policy]-?: Reader<NonNullable<Policy[Name]>> } = {
  language: oneOf(languages),
  sites: partsOf(site),
  lockedChecks: listOf(text(longestName)),
  accountRoles: recordOf(oneOf(roles.filter((role) => role !== "unknown"))),
  signature: wholeOf({ fi: pattern, sv: pattern }),
  tasks: listOf(task),
  firstPage: boolean,
  askBeforePublishing: boolean,
  askMissingVersion: boolean,
  buttonOpens: oneOf(buttonChoices),
  figures: boolean,
};

/** Every key of a policy. */
export const policyKeys: readonly string[] = ["version", "guideline", "layers", ...Object.keys(readers)];

/** What managed storage gives for the extension. */
export function readPolicy(values: unknown): ReadPolicy {
  const problems: PolicyProblem[] = [];
  const report: Report = (field, problem) => {
    problems.push({ field: field.slice(0, longestName), problem });
    return undefined;
  };
  if (values === undefined || values === null) return { policy: {}, guideline: null, problems };
  if (!isFields(values)) {
    report("", "wrong-value");
    return { policy: {}, guideline: null, problems };
  }
  const { version = policyVersion, guideline, layers, ...rest } = values;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) report("version", "wrong-value");
  else if (version > policyVersion) report("version", "newer-version");
  const policy = partsOf<Policy>(readers)(rest, "", report) ?? {};
  // the one question is asked only where the other is
  if (policy.askMissingVersion) policy.askBeforePublishing ??= true;
  return { policy, guideline: readGuidelineOf(guideline, layers), problems };
}

/** Only its size is looked at: a page reads it, as it reads a file. */
function readGuidelineOf(namedPack: unknown, namedLayers: unknown): PolicyGuideline | null {
  const pack = namedPack === "" || namedPack === null ? undefined : namedPack;
  const layers = Array.isArray(namedLayers) && namedLayers.length === 0 ? undefined : (namedLayers ?? undefined);
  if (pack === undefined && layers === undefined) return null;
  const refusing = (field: string, reason: string) => ({ pack: null, layers: [], refused: { field, reason } });
  if (layers !== undefined && !Array.isArray(layers)) return refusing("layers", "is no list");
  if (pack !== undefined && isTooLong(pack)) return refusing("guideline", tooLong);
  const long = (layers ?? []).findIndex(isTooLong);
  if (long >= 0) return refusing(`layers.${long}`, tooLong);
  const together = [pack ?? "", ...(layers ?? [])].reduce<number>((sum, source) => sum + lengthOf(source), 0);
  if (together > longestTogether) return refusing("layers", `are longer than ${longestTogether} characters together`);
  return { pack: pack ?? null, layers: layers ?? [] };
}

const tooLong = `is longer than ${longestGuideline} characters`;
const lengthOf = (source: unknown) => (typeof source === "string" ? source : JSON.stringify(source)).length;
const isTooLong = (source: unknown) => lengthOf(source) > longestGuideline;
