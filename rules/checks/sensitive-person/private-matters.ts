/** Where a text tells something about somebody that is to stay between them and the organisation. */
import type { CheckContext } from "../../context/check";
import type { TextRange } from "../../model/draft";
import { matchesOf } from "../../text/matches";
import { isGivenName } from "../../text/person-names";
import { hasListed } from "../../text/word-list";

/** Health, care, benefits, debts, school discipline, measures of an authority. */
export const secrets = {
  fi: [
    "*sairau",
    "sairast",
    "*sairaala",
    "lääk",
    "*lääki",
    "*lääke",
    "insuliin",
    "diabete",
    "astma",
    "allergi",
    "epileps",
    "masennu",
    "diagnoos",
    "leikkau",
    "*leikkau",
    "*infarkt",
    "*kohtau",
    "syöpä",
    "syövä",
    "raskau",
    "terapia",
    "*psykolog",
    "psykiatr",
    "kuraattor",
    "päihte",
    "päihde",
    "lastensuoj",
    "huostaan",
    "toimeentulotu",
    "velka",
    "velois",
    "velko",
    "maksamat",
    "ulosot",
    "oppimisvaik",
    "erityisen tuen",
    "jälki istun",
    "erotettu",
    "erotett",
    "kirjallinen varoit",
    "kiusa",
    "puuko",
    "pahoinpit",
    "uhkasak",
    "kehotus",
    "kehotuksen",
    "huomautu",
    "porttikiel",
    "hylätty",
    "hylättiin",
    "evätty",
    "evättiin",
  ],
  sv: [
    "*sjuk=",
    "*sjukdom",
    "*sjukhus",
    "insjukn",
    "medicin",
    "insulin",
    "diabetes",
    "astma",
    "allergi",
    "epileps",
    "depression",
    "diagnos",
    "operera",
    "*operation",
    "*infarkt",
    "cancer",
    "gravid",
    "terapi",
    "*psykolog",
    "psykiatr",
    "kurator",
    "missbruk",
    "barnskydd",
    "omhänderta",
    "utkomststöd",
    "skuld=",
    "skulder",
    "obetal",
    "utsök",
    "inlärningssvår",
    "särskilt stöd",
    "kvarsittning",
    "avstängd från",
    "avstängdes",
    "skriftlig varning",
    "mobb",
    "kniv",
    "misshand",
    "vite=",
    "vitesföre",
    "anmärkning",
    "uppmaning",
    "portförbud",
    "avslagit",
    "avslag",
  ],
};

/** Somebody looked into the files. */
export const lookedUp = {
  fi: [
    "katsoin … järjestelmä",
    "tarkistin … järjestelmä",
    "näen … järjestelmä",
    "järjestelmän mukaan",
    "tietojesi mukaan",
  ],
  sv: ["kollade … systemet", "tittade … systemet", "ser … systemet", "enligt systemet", "enligt dina uppgifter"],
};

/** Whoever is served, cared for or lives in the organisation's care; right before a name. */
export const customers = {
  fi: ["asiakas=", "asiakka", "asukas=", "asukka", "potila", "kuntoutuj", "hoidok", "palvelunkäyttäj"],
  sv: ["kund=", "kunden=", "klient", "patient", "boende", "invånare", "brukare", "vårdtagare"],
};

/** "viisivuotiaat", "5-vuotias", "femåriga"; as a word up to seventeen. */
const childAge =
  /(?<!\p{L})(?:(\d{1,3})[ -]?|(?:yksi|kaksi|kolm[ei]|nel(?:i|jä)|viisi|kuusi|seitsemän)(?:toista)?|(?:kahdeksan|yhdeksän|kymmen)|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|(?:tret|fjor|fem|sex|sjut)ton)(?:vuotia|åri[gn])/iu;
/** Behind a name: "3 v", ", 84,", "(5 v)", "4 år", "8-vuotias". */
const ageBehind = /^,? ?\(?(\d{1,3})(?: ?v(?!\p{L})| ?år(?!\p{L})|[ -]vuotia|[ -]åri|(?<=, \d+)(?=[,.)]))/iu;

/** In years; null where none stands beside the name. `text`: the part's. */
export function ageBeside(text: string, { start, end }: TextRange): number | null {
  const behind = ageBehind.exec(text.slice(end, end + 20))?.[1];
  if (behind !== undefined) return Number(behind);
  // a word or two may stand between: "viisivuotiaat ystävykset …"
  const before =
    text
      .slice(Math.max(0, start - 60), start)
      .split(/[.!?\n]/)
      .at(-1) ?? "";
  const age = childAge.exec(before);
  return age && Number(age[1] ?? 0);
}

/** What schools and homes write each other in bears a given name. */
export const isService = (word: string): boolean => /^wilma/.test(word);

const greeted = /(?<!\p{L})(?:hei|hej|moi|moikka|terve|heippa|kiitos|kiitti|tack|hejsan)[ ,]+(?:\p{Lu}\p{Ll}+[ -])?$/iu;

/** "Hei Niilo, …": who is spoken to is not who is spoken about. */
export const isSpokenTo = (text: string, { start }: TextRange): boolean =>
  greeted.test(text.slice(Math.max(0, start - 40), start));

/** "8C:n Rasmus", "Oskar i 5B": a pupil whom everybody in the class knows. */
const classBefore = /(?<![\p{L}\p{N}])\d{1,2} ?[A-Ha-h](?::?n|:s)? (?=(\p{Lu}\p{Ll}+))/gu;
const classBehind = /(?<!\p{L})(\p{Lu}\p{Ll}+)(?= (?:i|på|från) (?:klass |åk )?\d{1,2} ?[A-H](?!\p{L}))/gu;

export function pupilsOfClass(text: string, part: number): TextRange[] {
  const named = (name: string | undefined) => name !== undefined && isGivenName(name);
  return [
    ...matchesOf(text, classBefore).flatMap((match): TextRange[] => {
      const start = match.index + match[0].length;
      return named(match[1]) ? [{ part, start, end: start + (match[1]?.length ?? 0) }] : [];
    }),
    ...matchesOf(text, classBehind).flatMap((match): TextRange[] =>
      named(match[1]) ? [{ part, start: match.index, end: match.index + match[0].length }] : [],
    ),
  ];
}

/** Whether the sentence in which the range stands has something of the lists. */
export function saysIn(
  { derived }: CheckContext,
  range: TextRange,
  { fi, sv }: { fi: string[]; sv: string[] },
): boolean {
  const sentence = derived.sentenceAt(range);
  const words = sentence ? derived.wordsIn(sentence) : [];
  return hasListed(words, fi) || hasListed(words, sv);
}
