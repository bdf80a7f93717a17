/** Names of persons: a given name with a family name behind, or two capital words that are no place or unit. */
import type { TextRange } from "../model/draft";
import type { Guideline } from "../model/guideline";
import { memoizePer } from "../model/memoize";
import { endOfGivenName } from "../words/finnish-endings";
import { placeStem } from "../words/stems";
import { firstNames } from "./first-names";

const nameWord = "\\p{Lu}\\p{Ll}[\\p{L}\\p{M}'’]{0,30}(?:-\\p{Lu}\\p{Ll}[\\p{L}\\p{M}]{0,30})?";
const run = new RegExp(
  `(?<![\\p{L}\\p{N}#@-])${nameWord}(?: (?:(?:af|von|de) )?${nameWord}){1,3}(?![\\p{L}\\p{N}])`,
  "gu",
);
/** Capital words that stand in front of names or begin titles of things, not of persons. */
const notGiven = new Set(["hei", "hej", "moi", "hyvä", "kiitos", "tack", "lisätietoja", "winter", "uusi", "nya"]);

export interface PersonName extends TextRange {
  /** It begins with a known given name. */
  sure: boolean;
}

/** In the order of the text; UTF-16 offsets. */
export function findPersonNames(text: string, part: number, guideline: Guideline): PersonName[] {
  return Array.from(text.matchAll(run)).flatMap((match): PersonName[] => {
    const words = match[0].split(" ");
    const end = match.index + match[0].length;
    // "Eleven Ella Nyström" begins with an ordinary word of the sentence
    const givenNameAt = words.slice(0, -1).findIndex(isGivenName);
    if (givenNameAt >= 0) {
      const skippedLength = words.slice(0, givenNameAt).join(" ").length;
      return [{ part, start: match.index + skippedLength + (givenNameAt > 0 ? 1 : 0), end, sure: true }];
    }
    const [first = ""] = words;
    if (notGiven.has(first.toLowerCase()) || words.some((word) => isPlace(word, guideline))) return [];
    return [{ part, start: match.index, end, sure: false }];
  });
}

/** The first half of "Anna-Maija" decides; one ending may stand behind the name. */
export function isGivenName(word: string): boolean {
  const [first = ""] = word.normalize("NFC").toLowerCase().split("-");
  return firstNames.has(first) || firstNames.has(first.replace(endOfGivenName, ""));
}

/** Place names carry endings: "Masalan", "Kirkkonummella"; their last letters change. */
const placeStems = memoizePer(({ names, placeNames }: Guideline): string[] => {
  const all = [names.place, names.organisation, ...placeNames].flatMap(({ fi, sv }) => [fi, sv]);
  return all.map((name) => placeStem(name.toLowerCase().split(/[ -]/)[0] ?? ""));
});

export function isPlace(word: string, guideline: Guideline): boolean {
  const lower = word.normalize("NFC").toLowerCase();
  return placeStems(guideline).some((stem) => stem !== "" && lower.startsWith(stem));
}
