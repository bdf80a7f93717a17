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

const swedishClasses = "ettor tvåor treor fyror femmor sexor sjuor åttor nior tior".split(" ");
/** With which the name of the pupils of a class begins; the first ones also stand for the pupils: "kutoset", "seiskat". */
const finnishClasses: readonly [value: number, names: string, leads: string][] = [
  [1, "ykkös", "eka ekan ensi ensimmäis"],
  [2, "kakkos", "toka tokan tois"],
  [3, "kolmos", ""],
  [4, "nelos", ""],
  [5, "viitos vitos", ""],
  [6, "kuutos kutos", ""],
  [7, "seiska", ""],
  [8, "kasi", ""],
  [9, "ysi", ""],
  [10, "kymppi", ""],
];
const words = (written: string) => written.split(" ").filter((word) => word !== "");
const classLeads: ReadonlyMap<string, number> = new Map(
  finnishClasses.flatMap(([value, names, leads]) =>
    [...words(names), ...words(leads)].map((name): [string, number] => [name, value]),
  ),
);

/** kutoset, seiskoille, kasien, ysejä, kympit */
function pupilForms(name: string): string[] {
  if (name.endsWith("s"))
    return ["et", "ten", "ia", "iä", "ille", "ilta", "iltä", "illa", "illä"].map((end) => name + end);
  const stem = name.slice(0, -1);
  const plural = name.endsWith("a") ? `${stem}o` : name === "kymppi" ? "kympe" : `${stem}e`;
  const nominative = name === "kymppi" ? "kympit" : `${name}t`;
  const genitive = name.endsWith("a") ? `${plural}jen` : `${name}en`;
  const partitive = name === "kymppi" ? "kymppe" : plural;
  return [
    nominative,
    genitive,
    `${partitive}ja`,
    `${partitive}jä`,
    ...["lle", "lta", "ltä", "lla", "llä"].map((end) => `${plural}i${end}`),
  ];
}

const classes: Record<Language, ReadonlyMap<string, number>> = {
  fi: new Map(
    finnishClasses.flatMap(([value, names]) =>
      words(names).flatMap((name) => pupilForms(name).map((form): [string, number] => [form, value])),
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
  return end <= 0 ? null : classOfLead(word.slice(0, end), lang);
}

/** With "kutos" and "kuudes" begins the name of the sixth class. */
export const classOfLead = (lead: string, lang: Language): number | null =>
  (lang === "fi" ? classLeads.get(lead) : undefined) ?? ordinalOfWord(lead, lang);

/** What stands behind the ordinal of a class: "viidennen luokan", "femte klass". */
export const isClass: Record<Language, RegExp> = {
  fi: /^(?:vuosi)?luok[ak]/,
  sv: /^(?:klass|årskurs)/,
};
