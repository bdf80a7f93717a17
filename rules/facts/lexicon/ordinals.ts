/** Ordinals as words: första, femtonde; ensimmäinen, viidestoista, kolmannessa. */
import type { Language } from "../../model/span";

const swedish =
  "första|förste andra|andre tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde femtonde " +
  "sextonde sjuttonde artonde|adertonde nittonde tjugonde tjugoförsta|tjugoförste tjugoandra|tjugoandre tjugotredje " +
  "tjugofjärde tjugofemte tjugosjätte tjugosjunde tjugoåttonde tjugonionde trettionde trettioförsta|trettioförste";

/** From the third on; "yhde" and "kahde" only before -toista. */
const finnishRoots: readonly [value: number, root: string][] = [
  [3, "kolma"],
  [4, "neljä"],
  [5, "viide"],
  [6, "kuude"],
  [7, "seitsemä"],
  [8, "kahdeksa"],
  [9, "yhdeksä"],
  [10, "kymmene"],
];
const localEndings = ["ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "ksi"];
const finnishForms = (root: string): string[] => [
  `${root}s`,
  ...["n", "t", ...localEndings].map((ending) => `${root}nne${ending}`),
  ...["na", "nä", "en"].map((ending) => `${root}nte${ending}`),
  `${root}tta`,
  `${root}ttä`,
];
const inen = (stem: string) =>
  [`${stem}nen`, `${stem}sta`, `${stem}stä`].concat(
    ["n", "t", "na", "nä", "en", ...localEndings].map((ending) => `${stem}se${ending}`),
  );

function* finnish(): Generator<[string, number]> {
  for (const form of inen("ensimmäi")) yield [form, 1];
  for (const form of [...inen("toi"), "toista"]) yield [form, 2];
  for (const [value, root] of finnishRoots) for (const form of finnishForms(root)) yield [form, value];
  const teens: [number, string][] = [[1, "yhde"], [2, "kahde"], ...finnishRoots.slice(0, -1)];
  for (const [value, root] of teens) for (const form of finnishForms(root)) yield [`${form}toista`, value + 10];
  for (const form of finnishForms("kymmene")) {
    // both halves have the case: kahdeskymmenes, kahdennessakymmenennessä
    const ending = form.slice("kymmene".length);
    yield [`kahde${ending}${form}`, 20];
    yield [`kahde${ending.replace(/ä/g, "a")}${form}`, 20];
  }
}

const byWord: Record<Language, ReadonlyMap<string, number>> = {
  fi: new Map(finnish()),
  sv: new Map(
    swedish.split(" ").flatMap((forms, at) => forms.split("|").map((form): [string, number] => [form, at + 1])),
  ),
};

export const ordinalOfWord = (word: string, lang: Language): number | null => byWord[lang].get(word) ?? null;

/** What is numbered rather than counted: "andra våningen" is the second, while "andra" alone is as often "others". */
export const numberedThings: Record<Language, RegExp> = {
  fi: /^(?:kerro(?:s|kse)|(?:vuosi)?luok[ak]|(?:vuosi)?luoki|vuosikurs|neljännek|vaihee|vaihe|kerta|kerra)/,
  sv: /^(?:våning|klass|årskurs|kvartal|etapp|skede|fas(?:en)?$|gång)/,
};

const swedishClasses = "ettor tvåor treor fyror femmor sexor sjuor åttor nior".split(" ");
const finnishClasses = "ykkös kakkos kolmos nelos viitos|vitos kuutos|kutos seiska kasi ysi".split(" ");
const classHeads = new Map(
  finnishClasses.flatMap((names, at) => names.split("|").map((name): [string, number] => [name, at + 1])),
);
const classes: Record<Language, ReadonlyMap<string, number>> = {
  fi: new Map(
    [...classHeads].flatMap(([name, value]) =>
      ["et", "ten", "ille", "ilta", "ia", "t"].map((ending): [string, number] => [name + ending, value]),
    ),
  ),
  sv: new Map(
    swedishClasses.flatMap((name, at) => ["", "na", "nas"].map((ending): [string, number] => [name + ending, at + 1])),
  ),
};

/** The pupils of a class: åttorna, tredjeklassare, kolmasluokkalaiset, vitosille; else null. */
export function classOfWord(word: string, lang: Language): number | null {
  const named = classes[lang].get(word);
  if (named !== undefined) return named;
  const end = word.indexOf(lang === "sv" ? "klass" : "luok");
  if (end <= 0) return null;
  const head = word.slice(0, end);
  return (lang === "fi" ? classHeads.get(head) : undefined) ?? ordinalOfWord(head, lang);
}
