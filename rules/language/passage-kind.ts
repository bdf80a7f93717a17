/** What kind of text a passage is by its own words: a sentence, a notice, a greeting or a name. */
import type { Language } from "../model/span";
import { isGivenName } from "../text/person-names";
import { isContactLine } from "./contact-lines";
import { dayMarkOf } from "./day-and-clock-words";
import {
  isPredicate,
  isSentenceWord,
  isVerb,
  joiningWords,
  opensGreeting,
  opensSignature,
  readPointer,
  wishes,
  wordPattern,
} from "./sentence-words";
import { institutionEnding } from "./word-lists";

/**
 * `sentence`: text of its own; `phrase`: a notice, headline or slogan, which is a version only beside as little in the other
 * language; `call`: the same with a verb ("Kom med!");
 * `greeting`; `name`: persons, units, titles, contact lines, signatures, pointers, copied facts.
 */
export type PassageKind = "sentence" | "phrase" | "call" | "greeting" | "name";

/** At most a sentence, within its line. */
export interface Piece {
  language: Language;
  text: string;
  words: string[];
  /** It ends with the text. */
  isLast: boolean;
  /** It shares its line with one in the other language. */
  isInPair: boolean;
  /** The beginning of what stands between it and the next words on its line. */
  behind: string;
}

/** "Kuva ja teksti: Maria Nyholm": what stands behind the label is looked at. */
const label = /^(?:[\p{L}-]+ ){0,2}[\p{L}-]+:\s+(?=\p{Lu})/u;
const link = /(?:https?:|www\.|[\p{L}\p{N}-]{1,60}\.\p{L}{2,})/iu;

export function kindOf(piece: Piece): PassageKind {
  const { language, isLast } = piece;
  const behind = piece.behind.split(link, 1)[0] ?? "";
  if (readPointer(piece.text + behind, piece.words.length)) return "name";
  if (opensSignature.test(piece.text) && piece.words.length <= 10) return "name";
  const leads = !piece.isInPair && (piece.text.endsWith(":") || /^\s*:/u.test(behind));
  // "Tänään liputetaan: Minna Canthin päivä" is more than a label and a name
  const labelWords: string[] = label.exec(piece.text)?.[0].match(wordPattern) ?? [];
  const isLabel = !labelWords.some((word, k) => isOfSentence(word, language, k));
  const text = isLabel ? piece.text.replace(label, "") : piece.text;
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
  const hasFigures = /\d/u.test(text + behind);
  const mark = endMark(behind, text);
  if (wishes.test(text) && (count <= 8 || (!hasFigures && count <= longestWish && opensGreeting.test(text))))
    return "greeting";
  const saysState = small.some((word) => isPredicate(word.toLowerCase(), language));
  // "Veikkolan kirjasto – lukemisen ilo kuuluu kaikille!"
  if (!hasFigures && !saysState && count <= longestSlogan && isSlogan(text, verbAt >= 0)) return "greeting";
  const greeting = opensGreeting.exec(text)?.[0];
  if (greeting !== undefined && count <= 6 && isAllGreeting(text, greeting, count, mark, language)) return "greeting";
  if (isContactLine(piece.text, piece.behind, language)) return "name";
  // a capital is all that a single word shows
  if (count === 1 && !isGivenName(text)) return "phrase";
  if (
    small.length === 0 ||
    (verbAt < 0 &&
      ((!isLast && isUnit(written, small) && (mark === "" || count <= 3)) ||
        isTitledPerson(text) ||
        (!hasFigures && isListOfNames(piece))))
  )
    return "name";
  // "Ta hand om varandra!", "Ungdomarna påverkar nu!": little more than a greeting
  if (verbAt >= 0 && count <= longestCall && mark === "!" && !hasFigures && !saysState) return "call";
  if (verbAt >= 0 && count >= 4) return "sentence";
  if (verbAt > 0 && count === 3) return "sentence";
  if (others > 0 && small.length >= 3 && count >= 4) return "sentence";
  // "Biblioteket stängt.", "Koka dricksvattnet."
  if (mark !== "" && mark !== "!" && small.length >= 2) return "sentence";
  return small.length >= 6 ? "sentence" : "phrase";
}

/** Words of a wish with the names of those who wish, of a slogan behind the name of a unit, of a call that tells nothing more. */
const [longestWish, longestSlogan, longestCall] = [14, 12, 5];

const unitFirst = /^(\p{Lu}[\p{L}-]+(?: [\p{L}-]+){0,3})(?: –|,|:) /u;
const companyFirst = /^\p{Lu}[^–.!?]{1,40} (?:oyj?|abp?|r\.?y\.?|r\.?f\.?) – /iu;
const placeFirst = /^\p{Lu}[\p{Ll}-]+(?: \p{Lu}[\p{Ll}-]+)? – /u;

/** The name of a unit and what it promises, or that of a place and what it is like: "Kyrkslätt – nära till allt!" */
const isSlogan = (text: string, hasVerb: boolean): boolean =>
  institutionEnding.test(unitFirst.exec(text)?.[1] ?? "") ||
  (!hasVerb && (placeFirst.test(text) || companyFirst.test(text)));

const contactLabel = /^(?:[\p{L}-]+ ){0,3}[\p{L}-]+:\s+/u;
const personBehindTitle = /^(?:\p{Ll}[\p{L}-]* ){1,3}\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}.-]*){1,3}(?:,|$)/u;

/** "Mukana: Suomen Punainen Risti, Hope ry ja Kirkkonummen seurakunnat": each name begins with a capital. */
function isListOfNames({ text, words, language }: Piece): boolean {
  const names = text.replace(contactLabel, "").split(/,\s+|\s(?:ja|sekä|och|samt|&)\s/u);
  const isLabelled = names[0] !== text.split(/,\s+/u, 1)[0];
  if (names.length < 2 && !isLabelled) return false;
  if (words.some((word, at) => isOfSentence(word, language, at))) return false;
  return names.every((name) => /^\p{Lu}/u.test(name)) && (names.length > 2 || isLabelled);
}

/** "Pia Granqvist, servicechef i Kyrkslätt", "Mer information: servicechef Pia Granqvist" */
function isTitledPerson(text: string): boolean {
  const labelled = text.replace(contactLabel, "");
  if (labelled !== text && personBehindTitle.test(labelled)) return true;
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

/** The first word of a label may be an imperative: "Katso: …". */
function isOfSentence(word: string, language: Language, at: number): boolean {
  const plain = word.toLowerCase().replace(/:$/u, "");
  return isSentenceWord(plain, language) || (at > 0 && isVerb(plain, language));
}

/** "Härlig är jorden" and "En fin seger inför hemmapubliken." only begin like one. */
function isAllGreeting(text: string, greeting: string, count: number, mark: string, language: Language): boolean {
  const rest = text.slice(greeting.length);
  if (count > 3 && mark === "." && /^(?:en|ett)\s/iu.test(text)) return false;
  if (count > 3) return !saysMore(rest, language);
  const [next] = rest.match(wordPattern) ?? [];
  return next === undefined || !/^\p{Ll}/u.test(next) || !isVerb(next, language);
}

/** Behind the words of greeting stands a verb or another word of sentences. */
function saysMore(rest: string, language: Language): boolean {
  const small = (rest.match(wordPattern) ?? []).filter((word) => /^\p{Ll}/u.test(word));
  return small.some((word) => isVerb(word, language) || isSentenceWord(word, language));
}

/** "Vesikatko Masalassa": a name with the ending of a place stands behind what happens there. */
const inPlace = /(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|hin|([aeiouyäö])\1n)$/u;

const swedishPreposition =
  /^(?:i|på|vid|till|från|för|framför|bakom|av|om|hos|med|under|utanför|nära|intill|bredvid)$/u;
/** Places, days and participles: "Masalassa", "lauantaina", "avattu". */
const finnishTelling = /(?:t[uy]|n[aä])$/u;

/** It tells what happens, where or when; "Ungdomarnas julkalender" is a title and tells nothing. */
export function tellsSomething({ language, words }: Piece): boolean {
  return words.some((word, at) => {
    const plain = word.toLowerCase();
    if (at > 0 && /^\p{Lu}/u.test(word)) return true;
    if (isVerb(plain, language) || isSentenceWord(plain, language) || dayMarkOf(plain) !== undefined) return true;
    return language === "fi" ? inPlace.test(plain) || finnishTelling.test(plain) : swedishPreposition.test(plain);
  });
}

/** Neither a name nor what joins names; the capital of a first word, or of a line in capitals, says nothing. */
function isSmall(word: string, at: number, second: string, isShouted: boolean): boolean {
  // "r.f.": no word of one letter says anything
  if (word.length === 1 || joiningWords.has(word.toLowerCase())) return false;
  if (/^\p{Ll}/u.test(word)) return true;
  if (isShouted) return word.length > 3;
  return at === 0 && (/^\p{Ll}/u.test(second) || (inPlace.test(second) && !isGivenName(word)));
}

/** "Bobäcks skola", "Masalan kyläyhdistys": a name, and what kind of unit it is. */
const isUnit = (words: readonly string[], small: readonly string[]): boolean =>
  words.length <= 5 &&
  small.length <= 2 &&
  /^\p{Lu}/u.test(words[0] ?? "") &&
  // "Ny gunga i parken" and "Nya gården" tell of one
  !/^(?:uusi|uudet|ny|nytt|nya|vår|vårt|våra|den|det|de)$/iu.test(words[0] ?? "") &&
  !words.some((word) => swedishPreposition.test(word) || dayMarkOf(word) !== undefined) &&
  institutionEnding.test(words.at(-1) ?? "");

/** The mark with which the sentence ends, `""` for none; a date at its end has a full stop of its own. */
function endMark(behind: string, text: string): string {
  const inside = /[.!?…]["”»)]?$/u.exec(text)?.[0];
  const direct = /^["”»)]?\s?([.!?…])/u.exec(behind)?.[1];
  const last = /([.!?…])["”»)]?[^\p{L}\p{N}.!?…]*$/u.exec(behind)?.[1];
  return (inside ?? direct ?? last ?? "").charAt(0);
}
