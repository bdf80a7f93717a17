/** Names of persons: a given name with a family name behind, or two capital words that are no place or unit. */
import type { TextRange } from "../model/draft";
import type { Guideline } from "../model/guideline";
import { memoizePer } from "../model/memoize";
import { endOfGivenName } from "../words/finnish-endings";
import { placeStem } from "../words/stems";
import { firstNames } from "./first-names";
import { matchesOf } from "./matches";

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
  return matchesOf(text, run).flatMap((match): PersonName[] => {
    const words = match[0].split(" ");
    const end = match.index + match[0].length;
    // "Eleven Ella Nyström" begins with an ordinary word of the sentence
    const givenNameAt = words.slice(0, -1).findIndex(isGivenName);
    if (givenNameAt >= 0) {
      const skippedLength = words.slice(0, givenNameAt).join(" ").length;
      return [{ part, start: match.index + skippedLength + (givenNameAt > 0 ? 1 : 0), end, sure: true }];
    }
    const [first = ""] = words;
    if (isNameOfThing(text, match.index, end, words)) return [];
    if (notGiven.has(first.toLowerCase()) || words.some((word) => isPlace(word, guideline))) return [];
    return [{ part, start: match.index, end, sure: false }];
  });
}

/** What has a title or a name of its own; in front of it, or behind it with a hyphen. */
const thing =
  /(?:hank|projekt|kampanj|ohjelm|palkin|kilpailu|kirja|romaani|teo[ks]|elokuv|filmi|näytelm|musikaali|esity|näytte|tapahtum|konsert|festivaal|tietovisa|sovellu|peli|lehti|lehde|sarja|teema|malli|tunnustu|tunnuslau|mitali|viik[ko]|laulu|kappale|runo|satu|tarina|blogi|podcast|kurssi|työpaja|verkosto|säätiö|stipend|program|pris|tävling|bok|roman|film|pjäs|musikal|föreställning|utställning|evenemang|festival|app|spel|tidning|serie|tema|modell|medalj|utmärkelse|veck|sång|låt|dikt|saga|blogg|podd|kurs|verkstad|nätverk|stiftelse|slogan)\p{Ll}{0,7}$/u;
/** A place or group of which people are members: in the name itself only. */
const institution =
  /^(?:koulu|päiväkoti|kirjasto|seura|yhdisty|kerho|kuoro|teatteri|ravintola|kahvila|hotelli|museo|talo|skola|daghem|bibliotek|förening|klubb|kör|teater|restaurang|kafé|hotell|museum|hus)/iu;
/** Between the word for the thing and its name: "projektet som heter …". */
const connecting = /^(?:nimeltä|nimeltään|nimi|niminen|on|är|heter|som|namnet|kallad|med)$/u;
/** "Iloisesti": an adverb; "Kirsti" is shorter. */
const adverb = /^\p{L}{4,}sti$/u;

/** Two or more capital words of which none is a known given name: a project, a prize, a book. UTF-16 offsets. */
function isNameOfThing(text: string, start: number, end: number, words: readonly string[]): boolean {
  if (words.some((word) => adverb.test(word) || institution.test(word))) return true;
  if (/["”“»’']$/u.test(text.slice(0, start).slice(-1)) && /^["”“«’']/u.test(text.slice(end, end + 1))) return true;
  const behind = /^(?: -|-)(\p{Ll}+)/u.exec(text.slice(end, end + 40))?.[1];
  if (behind !== undefined && thing.test(behind)) return true;
  const before = text.slice(Math.max(0, start - 60), start).match(/\p{L}+(?=[ :]+)/gu) ?? [];
  const nearest = before.findLast((word) => !connecting.test(word));
  return (
    nearest !== undefined &&
    /^\p{Ll}/u.test(nearest) &&
    /[\p{L}:] ?$/u.test(text.slice(0, start).slice(-2)) &&
    thing.test(nearest)
  );
}

/** The first half of "Anna-Maija" decides; one ending may stand behind the name. */
export function isGivenName(word: string): boolean {
  const [first = ""] = word.normalize("NFC").toLowerCase().split("-");
  if (firstNames.has(first)) return true;
  const stem = first.replace(endOfGivenName, "");
  if (stem === first) return false;
  return (
    firstNames.has(stem) ||
    // Veikon, Antille: Veikko, Antti; Rasmuksen: Rasmus; Danielin: Daniel
    firstNames.has(stem.replace(/(?<=[aeiouyäöåhlnr])([kpt])([aeiouyäö])$/, "$1$1$2")) ||
    firstNames.has(stem.replace(/kse$/, "s")) ||
    firstNames.has(stem.replace(/(?<=[dlmnrs])i$/, ""))
  );
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
