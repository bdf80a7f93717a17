/** Weekdays and months in both languages, in all their forms. */
import { addTo } from "../../model/list-by-key";
import type { Language } from "../../model/span";

export interface WeekdayWord {
  /** 0 = Monday. */
  weekday: number;
  /** An abbreviation counts only where a day or time follows: `to`, `on` and `la` are words too. */
  short: boolean;
  /** Every such day: maanantaisin, på måndagar. */
  repeated: boolean;
}

export const weekdayNames: Record<Language, readonly string[]> = {
  fi: ["maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai"],
  sv: ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"],
};
export const weekdayAbbreviations: Record<Language, readonly string[]> = {
  fi: ["ma", "ti", "ke", "to", "pe", "la", "su"],
  sv: ["må", "ti", "on", "to", "fr", "lö", "sö"],
};
/** The longer ones in use, those of the Monday first. */
const otherAbbreviations: Record<Language, readonly (readonly string[])[]> = {
  fi: [
    ["maan", "tiis", "kesk", "tors", "perj", "lau", "sun"],
    ["maanant", "tiist", "keski", "torst", "perjant", "lauan", "sunn"],
    ["ma", "ti", "ke", "tor", "pe", "lauant", "sunnunt"],
  ],
  sv: [
    ["mån", "tis", "ons", "tors", "fre", "lör", "sön"],
    ["månd", "tisd", "onsd", "torsd", "fred", "lörd", "sönd"],
    ["må", "ti", "on", "tor", "fr", "lö", "sö"],
  ],
};
const abbreviated: Record<Language, Map<string, number>> = { fi: new Map(), sv: new Map() };
for (const lang of ["fi", "sv"] as const) {
  for (const list of [weekdayAbbreviations[lang], ...otherAbbreviations[lang]]) {
    for (const [weekday, word] of list.entries()) abbreviated[lang].set(word, weekday);
  }
}
/** By their first three letters; "keskivii" stands before both -kko- and -ko-. */
const weekdayHeads: Record<Language, Map<string, { stem: string; weekday: number }>> = {
  fi: new Map(weekdayNames.fi.map((name, weekday) => [name.slice(0, 3), { stem: name.replace(/kko$/, ""), weekday }])),
  sv: new Map(weekdayNames.sv.map((name, weekday) => [name.slice(0, 3), { stem: name, weekday }])),
};

const repeatedForm: Record<Language, RegExp> = { fi: /isin$/, sv: /ar(?:na)?$/ };

export function weekdayOfWord(word: string, lang: Language): WeekdayWord | null {
  const short = abbreviated[lang].get(word);
  if (short !== undefined) return { weekday: short, short: true, repeated: false };
  const named = weekdayHeads[lang].get(word.slice(0, 3));
  if (!named || !word.startsWith(named.stem)) return null;
  return { weekday: named.weekday, short: false, repeated: repeatedForm[lang].test(word) };
}

export const monthNames: Record<Language, readonly string[]> = {
  fi: "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu".split(" ").map((stem) => `${stem}kuu`),
  sv: "januari februari mars april maj juni juli augusti september oktober november december".split(" "),
};
const finnishMonths = new Map(monthNames.fi.map((name, at) => [name.slice(0, -3), at + 1]));
/** Endings of kuu; "joulukuusi" is a tree. */
const finnishMonth =
  /^(\p{L}{3,6})ku(?:u(?:n|ta|ssa|sta|hun|lla|lta|lle|ksi|na)?(?:kin)?|(?:i|ulli)(?:nen|s(?:een|en|ena|ta|essa|esta|ella|elta|elle|eksi|et|ten|i[a-zäö]{1,4})))$/u;
const swedishMonths = new Map(monthNames.sv.map((name, at) => [name, at + 1]));
const swedishByHead = new Map<string, string[]>();
for (const name of monthNames.sv) addTo(swedishByHead, name.slice(0, 3), name);
const swedishShort = new Map(
  "jan feb mar apr maj jun jul aug sep okt nov dec".split(" ").map((word, at): [string, number] => [word, at + 1]),
)
  .set("sept", 9)
  .set("febr", 2);

/** "majs", "majonnäs", "junior", "marsch" are no months. */
const behindMonth = /^(?![aeiouyåäö]|ch)\p{L}{3,}/u;

/** The month with which a Swedish compound begins: novembermörkret, majblomma; else null. */
export function monthOfCompound(word: string): number | null {
  const candidates = swedishByHead.get(word.slice(0, 3));
  for (const name of candidates ?? []) {
    if (!word.startsWith(name) || !behindMonth.test(word.slice(name.length))) continue;
    return name === "maj" && word.startsWith("majs") ? null : (swedishMonths.get(name) ?? null);
  }
  return null;
}

export interface MonthWord {
  month: number;
  /** Only behind a day: "jan", "feb". */
  short: boolean;
  /** Could be something else: joulukuusta is "from December" and "of a Christmas tree". */
  doubtful: boolean;
}

export function monthOfWord(word: string, lang: Language): MonthWord | null {
  if (lang === "sv") {
    const month = swedishMonths.get(word) ?? (word.endsWith("is") ? swedishMonths.get(word.slice(0, -1)) : undefined);
    if (month) return { month, short: false, doubtful: false };
    const short = swedishShort.get(word);
    return short ? { month: short, short: true, doubtful: false } : null;
  }
  const month = word.includes("ku") && finnishMonths.get(finnishMonth.exec(word)?.[1] ?? "");
  return month ? { month, short: false, doubtful: word === "joulukuusta" } : null;
}

/** elo, maalis, maalisk: these are words of their own as well. */
export const monthOfAbbreviation = (word: string): number | null =>
  finnishMonths.get(word) ?? (word.endsWith("k") ? (finnishMonths.get(word.slice(0, -1)) ?? null) : null);

/** The first half of "touko–kesäkuussa". */
export const monthOfStem = (word: string): number | null => finnishMonths.get(word) ?? null;
