/** How often something happens: joka toinen, varannan, parillisilla viikoilla, en gång i veckan. */
import type { Language } from "../../model/span";

export interface RhythmPhrase {
  /** In a row; a word that ends in `*` may have endings, `#` is a number of times. */
  words: readonly string[];
  rhythm: string;
  weak: boolean;
}

/** `|` between phrases, `_` between words, `~` before one that is weak. */
const phrases: Record<Language, Record<string, string>> = {
  fi: {
    "every-2": "joka_toinen|joka_toisena|joka_toista|joka_toisen|joka_toisella|kahden_*_välein",
    "every-3": "joka_kolmas|joka_kolmantena|joka_kolmannen|kolmen_*_välein",
    "every-4": "joka_neljäs|joka_neljäntenä|joka_neljännen|neljän_*_välein",
    even: "parillis*_viik*|parillinen_viikko",
    odd: "parittom*_viik*|pariton_viikko",
    always:
      "~ympäri_vuorokauden|~vuorokauden_ympäri|~kellon_ympäri|~ympäri_vuorokautta|~ympärivuorokautis*|~ympärivuorokauti*",
    "1/week": "~viikoittain|~viikottain|~joka_viikko",
    "1/month": "~kuukausittain|~joka_kuukausi|~joka_kuu",
    "1/year": "~vuosittain|~joka_vuosi",
    "#/hour": "#_tunnissa",
    "#/day": "#_päivässä|#_vuorokaudessa",
    "#/week": "#_viikossa",
    "#/month": "#_kuussa|#_kuukaudessa",
    "#/year": "#_vuodessa",
  },
  sv: {
    "every-2": "varannan|vartannat|var_annan|vart_annat|varje_annan|med_två_*_mellanrum",
    "every-3": "var_tredje|vart_tredje|med_tre_*_mellanrum",
    "every-4": "var_fjärde|vart_fjärde|med_fyra_*_mellanrum",
    even: "jämn*_veck*",
    odd: "udda_veck*|ojämn*_veck*",
    always: "~dygnet_runt|~dygnet_om|~runt_dygnet|~hela_dygnet|~runt_klockan",
    "1/week": "~varje_vecka|~veckovis|~veckoligen",
    "1/month": "~varje_månad|~månatligen|~månadsvis",
    "1/year": "~varje_år|~årligen|~årligt",
    "#/hour": "#_i_timmen|#_per_timme|#_om_timmen",
    "#/day": "#_om_dagen|#_per_dag|#_i_dygnet|#_per_dygn|#_om_dygnet",
    "#/week": "#_i_veckan|#_per_vecka",
    "#/month": "#_i_månaden|#_per_månad",
    "#/year": "#_om_året|#_per_år",
  },
};

/** "kerran" is one time in a word; others take "kertaa" and "gånger" behind the number. */
const timesInOneWord = ["kerran", "kahdesti", "kolmesti", "neljästi", "viidesti"];
export const timesOfWord = (word: string, lang: Language): number | null =>
  (lang === "fi" && timesInOneWord.indexOf(word) + 1) || null;
export const timesWords: Record<Language, ReadonlySet<string>> = {
  fi: new Set(["kerta", "kertaa"]),
  sv: new Set(["gång", "gånger"]),
};

function compile(lang: Language): RhythmPhrase[] {
  return Object.entries(phrases[lang]).flatMap(([rhythm, written]) =>
    written.split("|").map((each) => ({
      words: each.replace(/^~/, "").split("_"),
      rhythm,
      weak: each.startsWith("~"),
    })),
  );
}
const compiled: Record<Language, RhythmPhrase[]> = { fi: compile("fi"), sv: compile("sv") };

const byFirst = (lang: Language) => {
  const map = new Map<string, RhythmPhrase[]>();
  for (const phrase of compiled[lang]) {
    const head = (phrase.words[0] ?? "").slice(0, headLength);
    map.set(head, [...(map.get(head) ?? []), phrase]);
  }
  return map;
};
const headLength = 3;
const indexed: Record<Language, Map<string, RhythmPhrase[]>> = { fi: byFirst("fi"), sv: byFirst("sv") };

/** Those that may begin with `word`; "#" for those that begin with a number of times. */
export const rhythmsFrom = (word: string, lang: Language): readonly RhythmPhrase[] =>
  indexed[lang].get(word.slice(0, headLength)) ?? [];

const every: Record<Language, Record<string, string>> = {
  fi: {
    "every-2": "joka toinen",
    "every-3": "joka kolmas",
    "every-4": "joka neljäs",
    even: "parilliset viikot",
    odd: "parittomat viikot",
    always: "ympäri vuorokauden",
  },
  sv: {
    "every-2": "varannan",
    "every-3": "var tredje",
    "every-4": "var fjärde",
    even: "jämna veckor",
    odd: "udda veckor",
    always: "dygnet runt",
  },
};
const periods: Record<Language, Record<string, string>> = {
  fi: { hour: "tunnissa", day: "päivässä", week: "viikossa", month: "kuussa", year: "vuodessa" },
  sv: { hour: "i timmen", day: "om dagen", week: "i veckan", month: "i månaden", year: "om året" },
};

/** As tables and messages write it. */
export function rhythmName(rhythm: string, lang: Language): string {
  const [times = "", period] = rhythm.split("/");
  if (period === undefined) return every[lang][rhythm] ?? rhythm;
  const one = lang === "fi" ? "kerran" : "en gång";
  const count = times === "1" ? one : `${times} ${lang === "fi" ? "kertaa" : "gånger"}`;
  return `${count} ${periods[lang][period] ?? ""}`;
}
