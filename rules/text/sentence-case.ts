/** Words in capitals, written as in a sentence: what is known for a name or an abbreviation keeps its capitals. */
import { isGivenName } from "./person-names";

/** Abbreviations without a vowel that are written small. */
const small = new Set(["kl", "tfn", "pvm", "nr", "fr", "krs", "kpl", "st"]);

export interface KnownCapitals {
  /** In capitals. */
  acronyms: ReadonlySet<string>;
  /** The word, in lower case, is a name. */
  isName(word: string): boolean;
}

/** `begins`: the first word begins a sentence. */
export function sentenceCase(text: string, { acronyms, isName }: KnownCapitals, begins: boolean): string {
  let first = begins;
  const words = Array.from(text.matchAll(/[\p{L}\p{N}'’-]+|[.!?]/gu));
  let written = "";
  let end = 0;
  for (const [at, { 0: word, index }] of words.entries()) {
    written += text.slice(end, index);
    end = index + word.length;
    // the full stop of a date ends no sentence
    if (/^[.!?]$/.test(word) && !(word === "." && /\p{N}/u.test(text.charAt(index - 1)))) first = true;
    if (/^[.!?]$/.test(word)) written += word;
    else {
      const lower = word.toLowerCase();
      const isPerson = isFullName(word, words[at + 1]?.[0] ?? "") || isFullName(words[at - 1]?.[0] ?? "", word);
      const capital = first || isPerson || isName(lower);
      if (acronyms.has(word) || isInitials(lower)) written += word;
      else written += capital ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
      first = false;
    }
  }
  return written + text.slice(end);
}

/** With a family name such as Virtanen: "Anna palautetta" begins with a given name too. */
const isFullName = (given: string, family: string) => /\p{Lu}NEN$/u.test(family) && isGivenName(given);
const isInitials = (lower: string) => lower.length <= 5 && !/[aeiouyåäöéü]/u.test(lower) && !small.has(lower);

/** What stands before begins no sentence: a word or number without a mark between, on the same line. */
export function beginsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  const last = /[\p{L}\p{N}.!?\n](?=[^\p{L}\p{N}.!?\n]*$)/u.exec(before)?.[0];
  return last === undefined ? at <= 40 : /[.!?\n]/.test(last);
}
