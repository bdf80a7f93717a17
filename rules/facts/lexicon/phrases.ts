/** Words and groups of words that say how something stands (cancelled, free) or when it is without a date (today). */
import type { Language } from "../../model/span";
import type { RelativeDay, Status } from "../value";
import { fallsAway, unavailable } from "./availability";

export type PhraseMeaning = { type: "status"; status: Status } | { type: "relative"; relative: RelativeDay };

export interface Phrase {
  /** In a row; a word that ends in `*` may have endings. */
  words: readonly string[];
  meaning: PhraseMeaning;
  /** Also says other things: it answers the other version but is not looked for there. */
  weak: boolean;
}

/** `|` between phrases, `~` before one that is weak, `_` between words. */
const statuses: Record<Language, Record<Status, string>> = {
  fi: {
    cancelled:
      "peruttu* perutun perutut peruttiin perutaan peruuntu* peruutettu* peruutetaan peruutettiin ei_järjestetä ~peruutuk* ~peruutus",
    closed:
      "suljettu* suljetun suljetut suljetaan suljettiin suljemme ~sulkeu* ~sulku* ~kiinni ~sulkemi* ~ei_ole_avoinna",
    moved:
      "siirretty* siirretyn siirretyt siirretään siirrettiin ~siirtyy ~siirtyvät ~siirtyi ~siirrämme ~siirto* ~lykätään ~lykätty*",
    free: "maksuton maksutto* maksutta ilmainen ilmaiset ilmaiseksi ilmaisia ~ilmaista ~ilmaisen vapaa_pääsy vapaalla_pääsyllä vapaan_pääsyn pääsy_on_vapaa pääsy_vapaa sisäänpääsy_on_vapaa sisäänpääsy_vapaa",
    "sold-out": "loppuunmyy* loppuunvara* ~täynnä ~täysi",
  },
  sv: {
    cancelled:
      "inställd inställt inställda inställs inställts inställdes ställs_in ställts_in ställdes_in ställer_in ställs_*_in ställts_*_in avlyst avlysts annulleras annullerat annullerats ~avbokad ~avbokat ~ordnas_inte ~ordnas_ej",
    closed:
      "stängd stängt stängda stängs stängts stängdes avstängd avstängt avstängda avstängs avstängts avstängdes ~stänger ~stängning* ~avstängning*",
    moved:
      "flyttas flyttats flyttad flyttat flyttade framskju* framflytta* uppskju* senarelagd senarelagt senarelagda senareläggs skjuts_upp skjutits_upp ~flyttar ~flyttades ~flytt ~skjuter_upp",
    free: "avgiftsfri avgiftsfria avgiftsfritt kostnadsfri kostnadsfria kostnadsfritt gratis fritt_inträde fri_entré utan_avgift inträdet_är_fritt inträde_fritt entrén_är_fri inträdesfri* ~fritt_tillträde",
    "sold-out": "slutsåld slutsålt slutsålda fullbokad fullbokat fullbokade fulltecknad fulltecknat ~full ~fullt",
  },
};
const relatives: Record<Language, Record<RelativeDay, string>> = {
  fi: {
    yesterday: "eilen eilinen eilisen eilis*",
    today: "tänään ~tämän_päivän tänä_iltana tänä_aamuna",
    tomorrow: "huomenna huomisen huominen huomiseksi huomiseen huomisaamuna huomisiltana",
    "day-after-tomorrow": "ylihuomenna ylihuomi*",
    daily: "päivittäin joka_päivä kaikkina_päivinä ~joka_ilta ~joka_aamu",
    weekdays: "arkisin arkipäivisin arkipäivinä arkena ~arkipäivä* ~arki*",
    weekend: "viikonloppu* viikonlopu*",
    "this-week": "tällä_viikolla tämän_viikon",
    "next-week": "ensi_viikolla ensi_viikon ensi_viikko*",
  },
  sv: {
    yesterday: "igår i_går gårdag*",
    today: "idag i_dag ~dagens i_kväll ikväll i_eftermiddag i_morse",
    tomorrow: "imorgon i_morgon morgondag*",
    "day-after-tomorrow": "övermorgon i_övermorgon",
    daily: "dagligen varje_dag alla_dagar ~varje_kväll ~varje_morgon",
    weekdays: "vardagar vardagarna ~vardag*",
    weekend: "veckoslut* veckohelg* ~helg*",
    "this-week": "den_här_veckan denna_vecka",
    "next-week": "nästa_vecka",
  },
};

function compile(lang: Language): Map<string, Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  const add = (written: string, meaning: PhraseMeaning, weak = false) => {
    for (const each of written.split(" ")) {
      const words = each.replace(/^~/, "").split("_");
      const head = (words[0] ?? "").replace(/\*$/, "").slice(0, headLength);
      byFirst.set(head, [...(byFirst.get(head) ?? []), { words, meaning, weak: weak || each.startsWith("~") }]);
    }
  };
  for (const [status, written] of Object.entries(statuses[lang])) {
    add(written, { type: "status", status: status as Status }); // the keys are those of the record
  }
  add(unavailable[lang], { type: "status", status: "closed" }, true);
  add(fallsAway[lang], { type: "status", status: "cancelled" }, true);
  for (const [relative, written] of Object.entries(relatives[lang])) {
    add(written, { type: "relative", relative: relative as RelativeDay }); // as above
  }
  // the longest first: "vapaa pääsy" before "vapaa"
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

const headLength = 3;
const phrases: Record<Language, Map<string, Phrase[]>> = { fi: compile("fi"), sv: compile("sv") };

/** Those that may begin with `word`. */
export const phrasesFrom = (word: string, lang: Language): readonly Phrase[] =>
  phrases[lang].get(word.slice(0, headLength)) ?? [];

export function fits(pattern: string, word: string): boolean {
  return pattern.endsWith("*") ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
}

/** The word that stands for a status or a relative day in tables and repairs. */
export const phraseNames: Record<Language, Record<Status | RelativeDay, string>> = {
  fi: {
    cancelled: "peruttu",
    closed: "suljettu",
    moved: "siirretty",
    free: "maksuton",
    "sold-out": "loppuunmyyty",
    yesterday: "eilen",
    today: "tänään",
    tomorrow: "huomenna",
    "day-after-tomorrow": "ylihuomenna",
    daily: "päivittäin",
    weekdays: "arkisin",
    weekend: "viikonloppuna",
    "this-week": "tällä viikolla",
    "next-week": "ensi viikolla",
  },
  sv: {
    cancelled: "inställt",
    closed: "stängt",
    moved: "flyttat",
    free: "avgiftsfritt",
    "sold-out": "slutsålt",
    yesterday: "i går",
    today: "i dag",
    tomorrow: "i morgon",
    "day-after-tomorrow": "i övermorgon",
    daily: "dagligen",
    weekdays: "vardagar",
    weekend: "veckoslutet",
    "this-week": "den här veckan",
    "next-week": "nästa vecka",
  },
};
