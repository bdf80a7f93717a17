/** What kind of text each passage of a version is: a sentence, a line that counts beside others, a greeting or a name. */
import type { Language, LanguageSpan } from "../model/span";
import { firstIndex } from "../text/first-index";
import { lineFinder } from "../text/lines";
import { versionPlaceholders } from "../text/placeholders";
import {
  kindInOutline,
  kindOf,
  type PassageKind,
  type Piece,
  startsWithGivenName,
  tellsSomething,
} from "./passage-kind";
import { readPointer, wordPattern } from "./sentence-words";

export interface Passage {
  language: Language;
  kind: PassageKind;
  /** It would be a sentence anywhere else than in a headline or beside the other language on its line. */
  isSentence: boolean;
  letters: number;
  words: string[];
  /** It tells what happens, where or when, which a title does not. */
  tells: boolean;
  /** Days, times or numbers stand with it. */
  hasNumbers: boolean;
  /** It and what stands behind it on its line. */
  written: string;
  /** It belongs to a headline or an outline. */
  isApart: boolean;
  /** Its last figure may go on. */
  isAtEnd: boolean;
  isExclaimed: boolean;
  /** It stands in quotation marks. */
  isQuoted: boolean;
  /** The language whose version it promises to publish elsewhere; null for none. */
  promises: Language | null;
}

/** A piece and the line that it stands on. UTF-16 offsets. */
interface PlacedPiece extends Piece {
  lineStart: number;
  lineEnd: number;
  isQuoted: boolean;
  /** Nothing stands between it and the end of the text but what is in `behind`. */
  isAtEnd: boolean;
}

/** Sentences end before a capital; a single short word with a full stop is an abbreviation. */
const sentenceEnd =
  /(?<!(?:^|[\s.])(?:\p{Ll}|kl|klo|bl|fr|ex|ca|nr|st|mm|ns|ts|tel|tfn|puh|jne|ym|yms|os|ent|min|max|jan|feb|mar|apr|aug|sep|okt|nov|dec|ma|ti|ke|to|pe|la|su|må|ons|tor|fre|lör|sön|vs|pj|vpj|dvs|osv|etc|sid|kpl|krs|kap|dr|vt|alv|ark|kr)\.)(?<=[.!?…]["”»)]?)\s+(?=["”»(]?\p{Lu})/u;
/** As much is looked at of what stands behind a passage. */
const longestBehind = 120;
/** And of what stands before it. */
const longestBefore = 300;
/** Lines at the top of a text that may be its headline, in as many languages. */
const mostHeadlines = 3;
const longestHeadline = 100;

/** The passages of one part in Finnish and Swedish, in order. `spans` as found in it. Takes time in proportion to the text. */
export function passagesOf(text: string, spans: readonly LanguageSpan[], isFirstPart: boolean): Passage[] {
  const pieces = piecesOf(text, spans);
  const headlineEnd = isFirstPart ? endOfHeadlines(text) : 0;
  const places = versionPlaceholders(text);
  // where the lines of a person end: title and unit stand right below the name
  let personEnd = -1;
  return byLine(pieces).flatMap((line) => {
    const [first] = line;
    const onLine = (place: { start: number }) => first !== undefined && place.start >= first.lineStart;
    const place = places[firstIndex(places, onLine)];
    const isOutline = place !== undefined && first !== undefined && place.start < first.lineEnd;
    const isPair = line.length === 2 && line[0]?.language !== line[1]?.language && !line.some(isBeingTyped);
    return line.map((placed): Passage => {
      const piece = { ...placed, isInPair: isPair };
      let kind = isOutline ? kindInOutline(piece) : kindOf(piece);
      const isBelowPerson = personEnd >= 0 && piece.lineStart === personEnd + 1;
      if (kind === "phrase" && isBelowPerson && piece.words.length <= 5) kind = "name";
      if (kind === "name" && (isBelowPerson || startsWithGivenName(piece.text))) personEnd = piece.lineEnd;
      const isSentence = kind === "sentence";
      const written = piece.text + piece.behind;
      const isAside = isPair || piece.lineEnd <= headlineEnd;
      return {
        language: piece.language,
        kind: isSentence && isAside ? "phrase" : kind,
        isSentence,
        letters: piece.text.match(/\p{L}/gu)?.length ?? 0,
        words: piece.words,
        promises: promisedBy(piece),
        tells: isSentence || tellsSomething(piece),
        hasNumbers: /\d/u.test(written),
        written,
        isApart: isOutline || (isAside && !isPair),
        isAtEnd: piece.isAtEnd,
        isExclaimed: /^["”»)]*!/u.test(piece.behind) || /!["”»)]*$/u.test(piece.text),
        isQuoted: piece.isQuoted,
      };
    });
  });
}

function piecesOf(text: string, spans: readonly LanguageSpan[]): PlacedPiece[] {
  const lineOf = lineFinder(text);
  return spans.flatMap(({ lang, start, end }, at): PlacedPiece[] => {
    if (lang !== "fi" && lang !== "sv") return [];
    const line = lineOf(start);
    const behind = text.slice(
      end,
      Math.max(end, Math.min(line.end, spans[at + 1]?.start ?? line.end, end + longestBehind)),
    );
    const sentences = text.slice(start, end).split(sentenceEnd);
    let isOpen = isInQuotes(text.slice(Math.max(line.start, start - longestBefore), start));
    return sentences.map((sentence, k): PlacedPiece => {
      const isQuoted = isOpen || /^["”“»]/u.test(sentence) || speakerAndQuote.test(sentence);
      if (countQuotes(sentence) % 2 === 1) isOpen = !isOpen;
      const isLast = k === sentences.length - 1;
      return {
        language: lang,
        text: sentence,
        words: sentence.match(wordPattern) ?? [],
        isInPair: false,
        isLast: isLast && end === text.length,
        behind: isLast ? behind : (/[.!?…]["”»)]?$/u.exec(sentence)?.[0] ?? ""),
        lineStart: line.start,
        lineEnd: line.end,
        isQuoted,
        isAtEnd: isLast && end + behind.length === text.length,
      };
    });
  });
}

/** "Eino Leino skrev: ”…" */
const speakerAndQuote = /^(?:[\p{L}.-]+\s){0,3}[\p{L}.-]+:\s["”“»]/u;
const countQuotes = (text: string) => text.match(/["”“«»]/gu)?.length ?? 0;
/** Behind an opening quotation mark that is not closed. */
const isInQuotes = (before: string) => countQuotes(before) % 2 === 1;

/** A word at the very end, whose language is not certain before it is complete. */
const isBeingTyped = ({ isLast, words, behind }: Piece) => isLast && words.length === 1 && behind === "";

function byLine(pieces: readonly PlacedPiece[]): PlacedPiece[][] {
  const lines: PlacedPiece[][] = [];
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
