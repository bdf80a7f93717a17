/** Places in an outline or template that the writer fills in; checks do not take them for text. */
import type { TextRange } from "../model/draft";
import type { OffsetRange } from "../model/fact";
import type { Language } from "../model/span";
import { offsetsOfMatch, rangeOfMatch } from "./ranges";

/** What stands there, by language; always in square brackets. */
export const placeholderWords = {
  fi: {
    version: "kirjoita tähän suomeksi",
    machine: "konekäännös: tarkista ja poista tämä rivi",
    topic: "mistä",
    name: "nimi",
    title: "tehtävä",
    time: "kellonaika",
    cause: "kerro syy",
    remedy: "kerro, miten asia korjataan",
  },
  sv: {
    version: "skriv här på svenska",
    machine: "maskinöversättning: kontrollera och ta bort den här raden",
    topic: "om vad",
    name: "namn",
    title: "titel",
    time: "klockslag",
    cause: "berätta orsaken",
    remedy: "berätta hur saken åtgärdas",
  },
} as const;

export const placeholder = (words: string) => `[${words}]`;

const all = Object.values(placeholderWords).flatMap((words) => Object.values(words));
const anyPlaceholder = new RegExp(`\\[(?:${all.join("|")})\\]`, "giu");

/** The text with blanks in place of them, so that all offsets stay. */
export const withoutPlaceholders = (text: string) => text.replace(anyPlaceholder, (found) => " ".repeat(found.length));

export function findPlaceholders(text: string, part: number): TextRange[] {
  return Array.from(text.matchAll(anyPlaceholder), (match) => rangeOfMatch(match, part));
}

/** Places where a language version is to be written. */
export function versionPlaceholders(text: string): (OffsetRange & { lang: Language })[] {
  return (["fi", "sv"] as const).flatMap((lang) => {
    const { version, machine } = placeholderWords[lang];
    const place = new RegExp(`\\[(?:${version}|${machine})\\]`, "giu");
    return Array.from(text.matchAll(place), (match) => ({ ...offsetsOfMatch(match), lang }));
  });
}
