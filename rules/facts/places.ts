/** Place names that the guideline gives in both languages, in the forms that texts have them in. */
import type { Guideline } from "../model/guideline";
import type { Language } from "../model/version-language";

interface Name {
  /** The Finnish name, for both languages. */
  key: string;
  stem: string;
  endings: RegExp;
}
export type PlaceNames = Record<Language, Map<string, Name[]>>;

const headLength = 3;
/** What may follow a Finnish name's stem: case endings, not -tie or -katu, which make a street of it. */
const finnishEndings =
  /^(?:[aäeiouyö]?[nt]|[aä]{1,2}|(?:ss|st|ll|lt)[aä]|lle|ks?i|na|nä|t[aä]|seen|een|h[aeiouyäö]n|iin)?(?:kin)?$/;
const afterInen = /^(?:s[ei][a-zäö]{0,5}|nen|sten)$/;
const swedishEndings = /^(?:s|n|t|en|et|ens|ets)?$/;

/** The forms of a Finnish name that endings are put to: Turku, Turu-; Vihti, Vihdi-; Upinniemi, Upinnieme-; Jorvas, Jorvakse-. */
function finnishStems(name: string): { stem: string; endings: RegExp }[] {
  if (name.endsWith("inen")) return [{ stem: name.slice(0, -3), endings: afterInen }];
  const stems = [name];
  const last = name.slice(-1);
  const before = name.slice(0, -1);
  for (const [strong, weak] of gradations)
    if (before.endsWith(strong)) stems.push(before.slice(0, -strong.length) + weak + last);
  if (last === "i") stems.push(`${before}e`);
  if (last === "s") stems.push(`${before}kse`);
  return stems.map((stem) => ({ stem, endings: finnishEndings }));
}
const gradations: [string, string][] = [
  ["kk", "k"],
  ["pp", "p"],
  ["tt", "t"],
  ["nk", "ng"],
  ["nt", "nn"],
  ["lt", "ll"],
  ["rt", "rr"],
  ["mp", "mm"],
  ["ht", "hd"],
  ["rk", "r"],
  ["lk", "l"],
];

function compile(guideline: Guideline): PlaceNames {
  const names: PlaceNames = { fi: new Map(), sv: new Map() };
  const add = (lang: Language, name: Name) => {
    const head = name.stem.slice(0, headLength);
    names[lang].set(head, [...(names[lang].get(head) ?? []), name]);
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
    add("sv", { key, stem: sv, endings: swedishEndings });
    add("fi", { key, stem: sv, endings: finnishEndings });
  }
  return names;
}

const compiled = new WeakMap<Guideline, PlaceNames>();

export function placeNamesOf(guideline: Guideline): PlaceNames {
  const known = compiled.get(guideline) ?? compile(guideline);
  compiled.set(guideline, known);
  return known;
}

/** The Finnish name of the place; null where the word, in lower case, is none. */
export function placeOfWord(word: string, lang: Language, names: PlaceNames): string | null {
  for (const { key, stem, endings } of names[lang].get(word.slice(0, headLength)) ?? []) {
    if (word.startsWith(stem) && endings.test(word.slice(stem.length))) return key;
  }
  return null;
}
