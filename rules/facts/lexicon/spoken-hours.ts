/** Hours as they are said aloud in Finnish: "puol ysin", "yks", "seittemältä". Only what says that an hour follows makes them one. */
import type { Language } from "../../model/span";
import { numberOfWord } from "./number-words";

/** Value; the forms that stand alone; stems that take the endings of cases. */
const colloquial: readonly [hour: number, forms: string, stems: string][] = [
  [1, "yks yhtä yhteen ykkönen ykkösen ykköseen ykköstä", "yhe ykköse"],
  [2, "kaks kahta kahteen kakkonen kakkosen kakkoseen kakkosta", "kahe kakkose"],
  [3, "kolmonen kolmosen kolmoseen kolmosta", "kolmose"],
  [4, "nelonen nelosen neloseen nelosta", "nelose"],
  [5, "viis viittä viiteen viitonen viitosen viitoseen vitonen vitosen vitoseen vitosta", "viie viitose vitose"],
  [6, "kuus kutonen kutosen kutoseen kuutonen kuutosen kuutoseen kutosta", "kutose kuutose"],
  [7, "seittemän seittemää seittemään seiska seiskan seiskaa seiskaan", "seittemä seiska"],
  [8, "kaheksan kaheksaa kaheksaan kasi kasin kasia kasiin", "kaheksa kasi"],
  [9, "yheksän yheksää yheksään ysi ysin ysiä ysiin", "yheksä ysi"],
  [10, "kymppi kympin kymppiä kymppiin", "kympi"],
  [11, "ykstoista yhtätoista yhteentoista", ""],
  [12, "kakstoista kahtatoista kahteentoista", ""],
];
const endings = ["lta", "ltä", "lle", "ks", "ksi"];

const hours: ReadonlyMap<string, number> = new Map(
  colloquial.flatMap(([hour, forms, stems]) => [
    ...forms.split(" ").map((form): [string, number] => [form, hour]),
    ...stems
      .split(" ")
      .filter((stem) => stem !== "")
      .flatMap((stem) => endings.map((ending): [string, number] => [stem + ending, hour])),
  ]),
);

/** The number that a word says where an hour or minutes are told; null for other words. */
export const spokenNumber = (word: string, lang: Language): number | null =>
  numberOfWord(word, lang) ?? (lang === "fi" ? (hours.get(word) ?? null) : null);

export const halfWords: ReadonlySet<string> = new Set(["puoli", "puol"]);
/** Before the hour and past it. */
export const awayWords: ReadonlyMap<string, -1 | 1> = new Map([
  ["vaille", -1],
  ["vailla", -1],
  ["vajaa", -1],
  ["yli", 1],
]);
/** "kahdeksan maissa": about that hour. */
export const aboutWords: ReadonlySet<string> = new Set(
  "maissa aikaan aikoihin tienoilla tienoissa paikkeilla korvilla kieppeillä nurkilla".split(" "),
);
/** "åttatiden", "8-tiden" */
export const aboutEnding = /^(?:tiden|snåret|draget)$/;
