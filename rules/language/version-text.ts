/** What kind of text each passage of a version is: a sentence, a line that counts beside others, a greeting or a name. */
import type { Language, LanguageSpan } from "../model/span";
import { firstIndex } from "../text/first-index";
import { lineFinder } from "../text/lines";
import { isGivenName } from "../text/person-names";
import { versionPlaceholders } from "../text/placeholders";
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

export interface Passage {
  language: Language;
  kind: PassageKind;
  /** It would be a sentence anywhere else than in a headline or beside the other language on its line. */
  isSentence: boolean;
  letters: number;
  words: number;
  /** Days, times or numbers stand with it. */
  hasNumbers: boolean;
  /** The language whose version it promises to publish elsewhere; null for none. */
  promises: Language | null;
}

/** A passage before its surroundings are looked at. UTF-16 offsets. */
interface Piece {
  language: Language;
  text: string;
  words: string[];
  /** It ends with the text. */
  isLast: boolean;
  /** What stands between it and the next words on its line. */
  behind: string;
  lineStart: number;
  lineEnd: number;
}

/** Sentences end before a capital; a single short word with a full stop is an abbreviation. */
const sentenceEnd = /(?<!(?:^|[\s.])\p{Ll}{1,3}\.)(?<=[.!?…]["”»)]?)\s+(?=["”»(]?\p{Lu})/u;
const wordPattern = /\p{L}[\p{L}\p{M}'’:-]*/gu;
/** Lines at the top of a text that may be its headline, in as many languages. */
const mostHeadlines = 3;
const longestHeadline = 100;

/** The passages of one part in Finnish and Swedish, in order. `spans` as found in it. Takes time in proportion to the text. */
export function passagesOf(text: string, spans: readonly LanguageSpan[], isFirstPart: boolean): Passage[] {
  const pieces = piecesOf(text, spans);
  const headlineEnd = isFirstPart ? endOfHeadlines(text) : 0;
  const places = versionPlaceholders(text);
  return byLine(pieces).flatMap((line) => {
    const [first] = line;
    const onLine = (place: { start: number }) => first !== undefined && place.start >= first.lineStart;
    const place = places[firstIndex(places, onLine)];
    const isOutline = place !== undefined && first !== undefined && place.start < first.lineEnd;
    const isPair = line.length === 2 && line[0]?.language !== line[1]?.language && !line.some(isBeingTyped);
    return line.map((piece): Passage => {
      const kind = isOutline ? kindInOutline(piece) : kindOf(piece);
      const isSentence = kind === "sentence";
      const isAside = isPair || piece.lineEnd <= headlineEnd;
      return {
        language: piece.language,
        kind: isSentence && isAside ? "phrase" : kind,
        isSentence,
        letters: piece.text.match(/\p{L}/gu)?.length ?? 0,
        words: piece.words.length,
        promises: promisedBy(piece),
        hasNumbers: /\d/u.test(piece.text + piece.behind),
      };
    });
  });
}

function piecesOf(text: string, spans: readonly LanguageSpan[]): Piece[] {
  const lineOf = lineFinder(text);
  return spans.flatMap(({ lang, start, end }, at): Piece[] => {
    if (lang !== "fi" && lang !== "sv") return [];
    const line = lineOf(start);
    const behind = text.slice(end, Math.max(end, Math.min(line.end, spans[at + 1]?.start ?? line.end)));
    const sentences = text.slice(start, end).split(sentenceEnd);
    return sentences.map((sentence, k): Piece => {
      const isLast = k === sentences.length - 1;
      return {
        language: lang,
        text: sentence,
        words: sentence.match(wordPattern) ?? [],
        isLast: isLast && end === text.length,
        behind: isLast ? behind : (/[.!?…]["”»)]?$/u.exec(sentence)?.[0] ?? ""),
        lineStart: line.start,
        lineEnd: line.end,
      };
    });
  });
}

/** A word at the very end, whose language is not certain before it is complete. */
const isBeingTyped = ({ isLast, words, behind }: Piece) => isLast && words.length === 1 && behind === "";

function byLine(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last?.[0]?.lineStart === piece.lineStart && lines.length > 0) last.push(piece);
    else lines.push([piece]);
  }
  return lines;
}

/** End of the short lines at the top that do not end like a sentence and have other lines below them; 0 for none. */
function endOfHeadlines(text: string): number {
  let start = 0;
  for (let found = 0; found < mostHeadlines && start < text.length; ) {
    const lineBreak = text.indexOf("\n", start);
    const end = lineBreak < 0 ? text.length : lineBreak;
    const line = text.slice(start, Math.min(end, start + longestHeadline + 1)).trim();
    if (line.length > longestHeadline || /[.:]$/u.test(line) || sentenceEnd.test(line)) return start;
    if (line !== "") found++;
    start = end + 1;
  }
  return start < text.length ? start : 0;
}

/** "Svensk version i nästa inlägg.", also said in the other language. */
function promisedBy({ text, words, behind }: Piece): Language | null {
  const pointer = readPointer(text + behind, words.length);
  return pointer?.isPromise ? pointer.to : null;
}

/** "Kuva ja teksti: Maria Nyholm": what stands behind the label is looked at. */
const label = /^(?:[\p{L}-]+ ){0,2}[\p{L}-]+:\s+(?=\p{Lu})/u;
const link = /\s*(?:https?:|www\.|[\p{L}\p{N}-]+\.\p{L}{2,})/iu;

function kindOf(piece: Piece): PassageKind {
  const { language, isLast } = piece;
  const behind = piece.behind.split(link, 1)[0] ?? "";
  if (readPointer(piece.text + behind, piece.words.length)) return "name";
  if (opensSignature.test(piece.text) && piece.words.length <= 10) return "name";
  const leads = piece.text.endsWith(":") || /^\s*:/u.test(behind);
  if (leads && piece.words.length <= 6 && (behind !== piece.behind || piece.words.length <= 3)) return "name";
  const text = piece.text.replace(label, "");
  const written = text.match(wordPattern) ?? [];
  // the last word may go on
  const words = isLast && written.length > 2 ? written.slice(0, -1) : written;
  const count = words.length;
  const small = words.filter((word, k) => isSmall(word, k, words));
  const verbAt = words.findIndex((word, k) => isSmall(word, k, words) && isVerb(word.toLowerCase(), language));
  const others = small.filter((word) => isSentenceWord(word.toLowerCase(), language)).length;
  if (wishes.test(text) && count <= 8) return "greeting";
  const greeting = opensGreeting.exec(text)?.[0];
  if (greeting !== undefined && count <= 6 && (count <= 3 || !saysMore(text.slice(greeting.length), language)))
    return "greeting";
  // a capital is all that a single word shows
  if (count === 1 && !isGivenName(text)) return "phrase";
  if (small.length === 0 || isUnit(words, small)) return "name";
  const mark = endMark(behind, text);
  if (verbAt >= 0 && count >= 4) return "sentence";
  if (verbAt > 0 && count === 3) return "sentence";
  if (others > 0 && small.length >= 3 && count >= 4) return "sentence";
  // "Biblioteket stängt.", "Koka dricksvattnet."
  if (mark !== "" && mark !== "!" && small.length >= 2) return "sentence";
  return small.length >= 6 ? "sentence" : "phrase";
}

/** What is copied into an outline has no verb and no pronoun. */
function kindInOutline({ language, words }: Piece): PassageKind {
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
function isSmall(word: string, at: number, words: readonly string[]): boolean {
  const plain = word.toLowerCase();
  if (joiningWords.has(plain)) return false;
  if (/^\p{Ll}/u.test(word)) return true;
  const next = words[1] ?? "";
  if (at === 0) return /^\p{Ll}/u.test(next) || (inPlace.test(next) && !isGivenName(word));
  return word.length > 3 && word === word.toUpperCase() && words.every((each) => each === each.toUpperCase());
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
