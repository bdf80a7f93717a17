/** What a guideline would change, in groups and in the words of the interface. Pure. */
import type { ChangesTexts } from "../../locales/changes";
import type { Texts } from "../../locales/texts";
import type { Surface } from "../../rules/model/draft";
import type { InterfaceLanguage } from "../../rules/model/finding";
import type { Guideline } from "../../rules/model/guideline";
import { type ChangeGroup, differences, type GuidelineChange } from "../../rules/packs/differences";
import { checkTitle } from "../guideline/check-titles";
import type { ShownChange } from "./change-list";
import { shortened, shortenedPair, valueText } from "./change-values";

export interface ChangeWords {
  texts: ChangesTexts;
  words: Texts["options"];
  language: InterfaceLanguage;
}

export interface ShownGroup {
  group: ChangeGroup;
  changes: ShownChange[];
}

/** The group with the heaviest change comes first. */
export function guidelineChanges(present: Guideline, next: Guideline, words: ChangeWords): ShownGroup[] {
  const groups = new Map<ChangeGroup, ShownChange[]>();
  const explained = new Set<string>();
  for (const change of differences(present, next)) {
    const [, check = ""] = change.path;
    const reason = explained.has(check) ? undefined : change.reason?.[words.language]; // once for each check
    if (reason !== undefined) explained.add(check);
    const changes = groups.get(change.group) ?? [];
    changes.push({ ...shownChange(change, words), ...(reason === undefined ? {} : { reason }) });
    groups.set(change.group, changes);
  }
  return [...groups].map(([group, changes]) => ({ group, changes }));
}

function shownChange(change: GuidelineChange, words: ChangeWords): ShownChange {
  const { texts, language } = words;
  const { path, kind, weight, from, to } = change;
  const line = { weight, what: namesOf(path, words) };
  if (kind === "reordered") return { ...line, note: texts.reordered };
  if (change.group === "checks" && path.length === 2) {
    // a check that a pack does not have is off
    const state = (value: unknown) =>
      typeof value === "object" && value !== null && Reflect.get(value, "enabled") ? texts.on : texts.off;
    return { ...line, from: state(from), to: state(to) };
  }
  const text = (value: unknown) => stateText(change, value, words) ?? valueText(value, texts, language);
  if (kind === "added") return { ...line, to: shortened(text(to)) };
  if (kind === "removed") return { ...line, from: shortened(text(from)) };
  const [was, is] = shortenedPair(text(from), text(to));
  return was === is ? { ...line, note: texts.changed } : { ...line, from: was, to: is };
}

/** Whether a check is on, and its levels, have words of their own. */
function stateText({ group, path }: GuidelineChange, value: unknown, { texts, words }: ChangeWords): string | null {
  if (group !== "checks") return null;
  if (path[2] === "enabled") return value === true ? texts.on : texts.off;
  const isLevel = path[2] === "levels" && typeof value === "string" && Object.hasOwn(words.levels, value);
  return isLevel ? words.levels[value as keyof typeof words.levels] : null; // it has the level, as was just asked
}

/** What comes after one of these is a name out of the guideline, and no field of it. */
const named = new Set([
  ...[
    "checks",
    "levels",
    "params",
    "messages",
    "accounts",
    "topics",
    "glossary",
    "placeNames",
    "urlPairs",
    "platforms",
    "composerKeys",
  ],
  ...["lexicons", "sections", "statements", "laws", "recurring", "steps", "questions", "layers"],
]);

function namesOf(path: string[], { texts, language }: ChangeWords): string[] {
  const fieldName = (field: string) =>
    Object.hasOwn(texts.fields, field) ? texts.fields[field as keyof typeof texts.fields] : field; // just asked
  const [first, check, ...rest] = path;
  const inside = (fields: string[], above: string) =>
    fields.map((field, at) => {
      const parent = fields[at - 1] ?? above;
      // there `post` is a kind of text, and elsewhere the limit of one
      if (parent === "boxes" || parent === "publish") return texts.surfaces[field as Surface] ?? field;
      return named.has(parent) ? field : fieldName(field);
    });
  if (first === "checks" && check !== undefined) return [checkTitle(check, language), ...inside(rest, "")];
  return inside(path, "");
}
