/** Names of persons: a given name with a family name behind, or two capital words that are no place or unit. */
import type { TextRange } from "../draft";
import type { Guideline } from "../guideline/schema";
import { firstNames } from "./first-names";

const nameWord = "\\p{Lu}\\p{Ll}[\\p{L}\\p{M}'’]{0,30}(?:-\\p{Lu}\\p{Ll}[\\p{L}\\p{M}]{0,30})?";
const twoOrThree = new RegExp(
  `(?<![\\p{L}\\p{N}#@-])(${nameWord}) (?:(?:af|von|de) )?(${nameWord})(?: (${nameWord}))?(?![\\p{L}\\p{N}])`,
  "gu",
);
/** Capital words that stand in front of names or begin titles of things, not of persons. */
const notGiven = new Set(["hei", "hej", "moi", "hyvä", "kiitos", "tack", "lisätietoja", "winter", "uusi", "nya"]);

export interface PersonName extends TextRange {
  /** The first word is a known given name. */
  sure: boolean;
}

/** In the order of the text; UTF-16 offsets. */
export function findPersonNames(text: string, part: number, guideline: Guideline): PersonName[] {
  return Array.from(text.matchAll(twoOrThree)).flatMap((match) => {
    const words = [match[1] ?? "", match[2] ?? ""];
    const [first = ""] = words.map((word) => word.normalize("NFC").toLowerCase());
    const sure = isGivenName(first);
    if (notGiven.has(first) || (!sure && words.some((word) => isPlace(word, guideline)))) return [];
    return [{ part, start: match.index, end: match.index + match[0].length, sure }];
  });
}

/** Both halves of "Anna-Maija" and the genitive "Ellan" count. */
export function isGivenName(word: string): boolean {
  const [first = ""] = word.normalize("NFC").toLowerCase().split("-");
  return firstNames.has(first) || firstNames.has(first.replace(/n$/, ""));
}

const stems = new WeakMap<Guideline, string[]>();

/** Place names carry endings: "Masalan", "Kirkkonummella"; their last letters change. */
function placeStems(guideline: Guideline): string[] {
  const known = stems.get(guideline);
  if (known) return known;
  const { names, placeNames } = guideline;
  const all = [names.place, names.organisation, ...placeNames].flatMap(({ fi, sv }) => [fi, sv]);
  const own = all.map((name) => {
    const first = name.toLowerCase().split(/[ -]/)[0] ?? "";
    return first.length > 5 ? first.slice(0, -2) : first.slice(0, 4);
  });
  stems.set(guideline, own);
  return own;
}

export function isPlace(word: string, guideline: Guideline): boolean {
  const lower = word.normalize("NFC").toLowerCase();
  return placeStems(guideline).some((stem) => stem !== "" && lower.startsWith(stem));
}
