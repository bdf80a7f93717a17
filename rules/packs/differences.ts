/**
 * Lists everything that another guideline would change, what makes it weaker first, so that a person can look at it
 * before taking it into use. Pure; throws nothing.
 */
import { checks } from "../checks/registry";
import type { Check } from "../context/check";
import { mergeParams } from "../context/params";
import type { CheckSettings, Guideline } from "../model/guideline";
import { composerKeyChanges } from "./composer-keys";
import { type JsonChange, jsonChanges } from "./json-changes";
import { loosened } from "./loosened";

/** What a change is about; each belongs to one of the guideline's fields. */
export type ChangeGroup =
  | "checks"
  | "personal-data"
  | "languages"
  | "inserted"
  | "names"
  | "limits"
  | "word-lists"
  | "composers"
  | "text"
  | "about";

/** From the heaviest: less is found; perhaps less is found; links and texts that get into posts; everything else. */
export const changeWeights = ["weaker", "may-weaken", "inserted", "other"] as const;
export type ChangeWeight = (typeof changeWeights)[number];

export interface GuidelineChange extends JsonChange {
  group: ChangeGroup;
  weight: ChangeWeight;
  /** Why, as the next guideline says it of the check. */
  reason?: NonNullable<CheckSettings["reason"]>;
}

/** In the order in which changes of one weight are listed. */
const groupOf: Record<keyof Guideline, ChangeGroup> = {
  checks: "checks",
  public: "personal-data",
  languages: "languages",
  sites: "inserted",
  templates: "inserted",
  snippets: "inserted",
  contacts: "inserted",
  hashtags: "names",
  accounts: "names",
  names: "names",
  glossary: "names",
  placeNames: "names",
  platforms: "limits",
  lexicons: "word-lists",
  composerKeys: "composers",
  guard: "checks",
  sections: "text",
  statements: "text",
  laws: "text",
  tasks: "text",
  lookup: "text",
  title: "about",
  schema: "about",
  id: "about",
  version: "about",
  layers: "about",
  issuer: "about",
  written: "about",
  updated: "about",
  reviewBy: "about",
  source: "about",
};

/** Empty only where nothing at all differs. */
export function differences(present: Guideline, next: Guideline): GuidelineChange[] {
  const fields = Object.keys(groupOf) as (keyof Guideline)[]; // its type says so
  const changes = fields.flatMap((field): GuidelineChange[] => {
    if (field === "checks") return checkIds(present, next).flatMap((id) => checkChanges(id, present, next));
    const group = groupOf[field];
    const changed =
      field === "composerKeys" ? composerKeyChanges(present, next) : jsonChanges(present[field], next[field], [field]);
    return changed.map((change) => ({
      ...change,
      ...{ group, weight: weightOf(change, group) },
    }));
  });
  const rank = ({ weight }: GuidelineChange) => changeWeights.indexOf(weight);
  return changes.sort((one, other) => rank(one) - rank(other));
}

function weightOf(change: JsonChange, group: ChangeGroup): ChangeWeight {
  const { path, kind, to = null } = change;
  if (group === "personal-data" && kind !== "removed" && to !== null) return "weaker"; // more is let through
  if (path[0] === "languages" && path[1] === "required" && kind === "removed") return "weaker";
  if (path[0] === "sites" && telling.has(path[1] ?? "")) return "may-weaken";
  // a higher one lets more through; a lower one leaves no room for what another check asks for
  if (group === "limits") return typeof (change.from ?? to) === "number" ? "may-weaken" : "other";
  if (group === "composers") return mayMissBox(change) ? "may-weaken" : "other";
  // what is a name, a known account, a word for something: checks find it, or leave it out
  if ((group === "names" && path.at(-1) !== "url") || group === "word-lists") return "may-weaken";
  return group === "inserted" || isLink(change) ? "inserted" : "other";
}

/** A key that goes may be the only one; one that comes decides what its box is checked as, and a comment is checked less than a post. */
const mayMissBox = ({ path, kind }: JsonChange) =>
  path.at(-1) !== "checkedOn" && (kind === "removed" || (kind === "added" && path[2] === "boxes"));

/** By these it is told in which language a link's page is. */
const telling = new Set(["model", "fi", "sv", "neutral", "prefixes"]);

const isLink = ({ path, from, to }: JsonChange) =>
  path.at(-1) === "url" || [from, to].some((value) => typeof value === "string" && value.includes("://"));

/** In the order of the registry, then those that this version does not know. */
const checkIds = (present: Guideline, next: Guideline) => [
  ...new Set([...checks.map(({ id }) => id), ...Object.keys(present.checks), ...Object.keys(next.checks)]),
];

const settingsOf = ({ checks: settings }: Guideline, id: string) =>
  Object.hasOwn(settings, id) ? settings[id] : undefined;

function checkChanges(id: string, present: Guideline, next: Guideline): GuidelineChange[] {
  const [was, is] = [settingsOf(present, id), settingsOf(next, id)];
  const path = ["checks", id];
  const reason = is?.reason ? { reason: is.reason } : {};
  const all = (changes: JsonChange[], weight: (change: JsonChange) => ChangeWeight) =>
    changes.map((change): GuidelineChange => ({ ...change, group: "checks", weight: weight(change), ...reason }));
  if (!was || !is) return all(jsonChanges(was, is, path), () => (was?.enabled ? "weaker" : "other"));

  const check = checks.find((candidate) => candidate.id === id);
  const withLevels = (levels: object) => ({ ...(check && levelsOf(check)), ...levels });
  const withParams = (params: Readonly<Record<string, unknown>>) => mergeParams(check?.params ?? {}, params);
  const isOff = !was.enabled && !is.enabled;
  const maySilence = isOff ? "other" : "may-weaken";
  return [
    ...all(jsonChanges(was.enabled, is.enabled, [...path, "enabled"]), ({ to }) => (to ? "other" : "weaker")),
    ...all(applyingChanges(was.levels ?? {}, is.levels ?? {}, withLevels, [...path, "levels"]), (change) => {
      const kind = change.path[path.length + 1];
      return check && kind !== undefined && !isOff && isMilder(check, kind, was, is) ? "weaker" : "other";
    }),
    ...all(applyingChanges(was.params ?? {}, is.params ?? {}, withParams, [...path, "params"]), (change) =>
      change.path.length > path.length + 1 ? maySilence : "other",
    ),
    ...all(jsonChanges(was.messages ?? {}, is.messages ?? {}, [...path, "messages"]), () => maySilence),
    ...all(exampleChanges(was.examples, is.examples, [...path, "examples"]), () => maySilence),
    ...all(
      jsonChanges(was, is, path).filter((change) => !weighed.includes(change.path[path.length] ?? "")),
      () => "other",
    ),
  ];
}

/** The settings of a check that are compared in a way of their own. */
const weighed = ["enabled", "levels", "params", "messages", "examples"];

/**
 * What applies differently: `applied` puts the check's own values where a pack has none. Where nothing applies
 * differently, but one of the packs states what applied already, this is said as it stands there.
 */
function applyingChanges<Values extends object>(
  from: Values,
  to: Values,
  applied: (values: Values) => object,
  path: string[],
): JsonChange[] {
  const changes = jsonChanges(applied(from), applied(to), path);
  if (changes.length > 0 || jsonChanges(from, to).length === 0) return changes;
  return [{ path, kind: "changed", from, to }];
}

const levelsOf = ({ kinds }: Check) =>
  Object.fromEntries(Object.entries(kinds).map(([kind, { level }]) => [kind, level]));

function isMilder(check: Check, kind: string, was: CheckSettings, is: CheckSettings): boolean {
  const only = ({ levels = {} }: CheckSettings) => {
    const level = levels[kind];
    return { enabled: true, ...(level === undefined ? {} : { levels: { [kind]: level } }) };
  };
  return loosened(check, only(is), only(was)) !== null;
}

type Examples = CheckSettings["examples"];

/** Examples are drafts, and long: they are told as how many there were and are. */
function exampleChanges(from: Examples, to: Examples, path: string[]): JsonChange[] {
  return (["found", "notFound"] as const)
    .filter((list) => jsonChanges(from[list], to[list]).length > 0)
    .map((list) => ({ path: [...path, list], kind: "changed", from: from[list].length, to: to[list].length }));
}
