/** What kind of text a passage is by its own words: a sentence, a notice, a greeting or a name. */
import type { Language } from "../model/span";
import { isGivenName } from "../text/person-names";
import {
  isSentenceWord,
  isVerb,
  joiningWords,
  opensGreeting,
  opensSignature,
  readPointer,
  wishes,
} from "./sentence-words";
import { institutionEnding } from "./word-lists";

/**
 * `sentence`: text of its own; `phrase`: a notice, headline or slogan, which is a version only beside as little in the other
 * language; `greeting`; `name`: persons, units, titles, contact lines, signatures, pointers, copied facts.
 */
export type PassageKind = "sentence" | "phrase" | "greeting" | "name";

/** At most a sentence, within its line. */
export interface Piece {
  language: Language;
  text: string;
  words: string[];
  /** It ends with the text. */
  isLast: boolean;
  /** The beginning of what stands between it and the next words on its line. */
  behind: string;
}

export const wordPattern = /\p{L}[\p{L}\p{M}'’:-]*/gu;

/** "Kuva ja teksti: Maria Nyholm": what stands behind the label is looked at. */
const label = /^(?:[\p{L}-]+ ){0,2}[\p{L}-]+:\s+(?=\p{Lu})/u;
const link = /(?:https?:|www\.|[\p{L}\p{N}-]{1,60}\.\p{L}{2,})/iu;

export function kindOf(piece: Piece): PassageKind {
  const { language, isLast } = piece;
  const behind = piece.behind.split(link, 1)[0] ?? "";
  if (readPointer(piece.text + behind, piece.words.length)) return "name";
  if (opensSignature.test(piece.text) && piece.words.length <= 10) return "name";
  const leads = piece.text.endsWith(":") || /^\s*:/u.test(behind);
  const text = piece.text.replace(label, "");
  const written = text.match(wordPattern) ?? [];
  // the last word may go on
  const words = isLast && written.length > 2 ? written.slice(0, -1) : written;
  const count = words.length;
  const isShouted = words.every((word) => word === word.toUpperCase());
  const isOrdinary = words.map((word, k) => isSmall(word, k, words[1] ?? "", isShouted));
  const small = words.filter((_, k) => isOrdinary[k]);
  const verbAt = words.findIndex((word, k) => isOrdinary[k] && isVerb(word.toLowerCase(), language));
  // "Läs mer på webben: www…"
  const isLead = verbAt <= 0 && !/\d/u.test(text + behind) && (count <= 3 || (count <= 6 && behind !== piece.behind));
  if (leads && isLead) return "name";
  const others = small.filter((word) => isSentenceWord(word.toLowerCase(), language)).length;
  if (wishes.test(text) && count <= 8) return "greeting";
  const mark = endMark(behind, text);
  const greeting = opensGreeting.exec(text)?.[0];
  if (greeting !== undefined && count <= 6 && (count <= 3 || !saysMore(text.slice(greeting.length), language)))
    return "greeting";
  // a capital is all that a single word shows
  if (count === 1 && !isGivenName(text)) return "phrase";
  if (
    small.length === 0 ||
    (verbAt < 0 && ((isUnit(written, small) && (mark === "" || count <= 3)) || isTitledPerson(text)))
  )
    return "name";
  // "Ta hand om varandra!"
  if (verbAt === 0 && count <= 4 && mark === "!" && !/\d/u.test(text + behind)) return "phrase";
  if (verbAt >= 0 && count >= 4) return "sentence";
  if (verbAt > 0 && count === 3) return "sentence";
  if (others > 0 && small.length >= 3 && count >= 4) return "sentence";
  // "Biblioteket stängt.", "Koka dricksvattnet."
  if (mark !== "" && mark !== "!" && small.length >= 2) return "sentence";
  return small.length >= 6 ? "sentence" : "phrase";
}

/** "Pia Granqvist, servicechef i Kyrkslätt" */
function isTitledPerson(text: string): boolean {
  const names = /^(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]*\.?){1,3}), \p{Ll}/u.exec(text)?.[1];
  return names !== undefined && !names.split(" ").some((word) => inPlace.test(word));
}

export const startsWithGivenName = (text: string) => isGivenName(/^[\p{L}-]+/u.exec(text)?.[0] ?? "");

/** What is copied into an outline has no verb and no pronoun. */
export function kindInOutline({ language, words }: Piece): PassageKind {
  const own = words.filter((word) => {
    const plain = word.toLowerCase();
    return isVerb(plain, language, true) || isSentenceWord(plain, language);
  });
  return own.length > 0 && words.length >= 3 ? "sentence" : "name";
}

/** Behind the words of greeting stands a verb or another word of sentences. */
function saysMore(rest: string, language: Language): boolean {
  const small = (rest.match(wordPattern) ?? []).filter((word) => /^\p{Ll}/u.test(word));
  return small.some((word) => isVerb(word, language) || isSentenceWord(word, language));
}

/** "Vesikatko Masalassa": a name with the ending of a place stands behind what happens there. */
const inPlace = /(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|hin|([aeiouyäö])\1n)$/u;

/** Neither a name nor what joins names; the capital of a first word, or of a line in capitals, says nothing. */
function isSmall(word: string, at: number, second: string, isShouted: boolean): boolean {
  if (joiningWords.has(word.toLowerCase())) return false;
  if (/^\p{Ll}/u.test(word)) return true;
  if (isShouted) return word.length > 3;
  return at === 0 && (/^\p{Ll}/u.test(second) || (inPlace.test(second) && !isGivenName(word)));
}

/** "Bobäcks skola", "Masalan kyläyhdistys": a name, and what kind of unit it is. */
const isUnit = (words: readonly string[], small: readonly string[]): boolean =>
  words.length <= 5 &&
  small.length <= 3 &&
  /^\p{Lu}/u.test(words[0] ?? "") &&
  institutionEnding.test(words.at(-1) ?? "");

/** The mark with which the sentence ends, `""` for none; a date at its end has a full stop of its own. */
function endMark(behind: string, text: string): string {
  const inside = /[.!?…]["”»)]?$/u.exec(text)?.[0];
  const direct = /^["”»)]?\s?([.!?…])/u.exec(behind)?.[1];
  const last = /([.!?…])["”»)]?[^\p{L}\p{N}.!?…]*$/u.exec(behind)?.[1];
  return (inside ?? direct ?? last ?? "").charAt(0);
}
