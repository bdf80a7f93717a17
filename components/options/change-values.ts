/** Values of a guideline as text for a line. Pure. */
import type { ChangesTexts } from "../../locales/changes";
import type { InterfaceLanguage } from "../../rules/model/finding";
import { excerpt } from "../text/excerpt";

/** Most characters (code points) of a value that is shown. */
const longestValue = 140;
/** How many characters (code points) of what two long texts share stand before the place where they part. */
const before = 20;

/** A value in full. */
export function valueText(value: unknown, texts: ChangesTexts, language: InterfaceLanguage): string {
  if (value === null || value === undefined || value === "") return texts.empty;
  if (typeof value === "boolean") return value ? texts.yes : texts.no;
  if (typeof value !== "object") return String(value);
  const inside = (each: unknown) => valueText(each, texts, language);
  if (Array.isArray(value)) return value.length === 0 ? texts.empty : value.map(inside).join(", ");
  const names = Object.keys(value);
  if (names.length === 3 && ["fi", "sv", "en"].every((name) => Object.hasOwn(value, name)))
    return inside(Reflect.get(value, language));
  return names.length === 0
    ? texts.empty
    : Object.entries(value)
        .map(([name, each]) => `${name}: ${inside(each)}`)
        .join(", ");
}

export const shortened = (text: string) => excerpt(text, longestValue);

/** Two texts, shortened so that the place where they begin to differ is shown. */
export function shortenedPair(from: string, to: string): [string, string] {
  const [was, is] = [[...from], [...to]];
  const same = is.findIndex((character, at) => character !== was[at]);
  const start = (same === -1 ? was.length : same) - before;
  const isLong = Math.max(was.length, is.length) > longestValue;
  const fromThere = (characters: string[]) =>
    shortened(isLong && start > before ? `…${characters.slice(start).join("")}` : characters.join(""));
  return [fromThere(was), fromThere(is)];
}
