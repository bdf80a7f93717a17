/** Place names that the guideline gives in both languages, in the forms that texts have them in. */
import type { Guideline } from "../model/guideline";
import { addTo } from "../model/list-by-key";
import { memoizePer } from "../model/memoize";
import type { Language } from "../model/span";
import * as finnish from "../words/finnish-endings";
import { weakGradeOf } from "../words/gradation";
import * as swedish from "../words/swedish-endings";

interface Name {
  /** The Finnish name, for both languages. */
  key: string;
  stem: string;
  endings: RegExp;
}
export type PlaceNames = Record<Language, Map<string, Name[]>>;

const headLength = 3;
/** The forms of a Finnish name that endings are put to: Turku, Turu-; Vihti, Vihdi-; Upinniemi, Upinnieme-; Jorvas, Jorvakse-. */
function finnishStems(name: string): { stem: string; endings: RegExp }[] {
  if (name.endsWith("inen")) return [{ stem: name.slice(0, -3), endings: finnish.afterNameInNen }];
  const stems = [name];
  const weak = weakGradeOf(name);
  if (weak !== null) stems.push(weak);
  if (name.endsWith("i")) stems.push(`${name.slice(0, -1)}e`);
  if (name.endsWith("s")) stems.push(`${name.slice(0, -1)}kse`);
  // Swedish names: Kantvikissa, Sundsbergistä
  if (/[bcdfghjklmnpqrstvwxz]$/.test(name)) stems.push(`${name}i`);
  return stems.map((stem) => ({ stem, endings: finnish.afterPlaceName }));
}

export const placeNamesOf = memoizePer((guideline: Guideline): PlaceNames => {
  const names: PlaceNames = { fi: new Map(), sv: new Map() };
  const add = (lang: Language, name: Name) => {
    addTo(names[lang], name.stem.slice(0, headLength), name);
  };
  for (const place of guideline.placeNames) {
    const [fi, sv] = [place.fi.toLowerCase(), place.sv.toLowerCase()];
    // names of several words have a name of one word in them that is found
    if (!/^\p{L}+$/u.test(fi) || !/^\p{L}+$/u.test(sv)) continue;
    const key = place.fi;
    for (const form of finnishStems(fi)) {
      add("fi", { key, ...form });
      add("sv", { key, ...form });
    }
    add("sv", { key, stem: sv, endings: swedish.afterPlaceName });
    for (const form of finnishStems(sv)) add("fi", { key, ...form });
  }
  return names;
});

/** The Finnish name of the place; null where the word, in lower case, is none. */
export function placeOfWord(word: string, lang: Language, names: PlaceNames): string | null {
  for (const { key, stem, endings } of names[lang].get(word.slice(0, headLength)) ?? []) {
    if (word.startsWith(stem) && endings.test(word.slice(stem.length))) return key;
  }
  return null;
}

/** What Swedish place names end in, as far as it is a consonant: Finnish texts have them as they are, with an -i-. */
const nameHeads =
  "vik berg näs sund holm strand dal torp mark fors lund ström skog träsk kärr udd bäck ås malm kvarn gård hamn";
const heads = nameHeads.replaceAll(" ", "|");
// no outer cases: "Lindholmille" is a person
const inText: Record<Language, RegExp> = {
  fi: new RegExp(`^(\\p{L}{2,20}(?:${heads}))i(?:ss[aä]|st[aä]|in)$`, "u"),
  sv: new RegExp(`^(\\p{L}{2,20}(?:${heads}))s?$`, "u"),
};

/** A name that the guideline does not know: the same for "Storvikissa" and "i Storvik"; null where the word is none. */
export function swedishNameOfWord(word: string, lang: Language): string | null {
  const name = word.length > 6 ? inText[lang].exec(word)?.[1] : undefined;
  return name ? name.charAt(0).toUpperCase() + name.slice(1) : null;
}
