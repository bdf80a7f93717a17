/**
 * A text as people read it, whatever signs it is made of: letters composed and plain, invisible characters out, every space a
 * space, every hyphen and dash one of its kind. With the way back to the offsets of the text as it was written.
 */
import type { OffsetRange } from "../model/fact";
import { firstIndex } from "./first-index";
import { offsetsOfMatch } from "./ranges";
import { hasStyledLetters, plainLetters, styledLetter, styledSign } from "./styled-letters";

export interface FoldedText {
  readonly text: string;
  /** Offset in `text` of what stands at `at` as it was written. */
  from(at: number): number;
  /** Where the passage stands as it was written; where nothing lies between the offsets, behind what stands before them. */
  written(start: number, end: number): OffsetRange;
}

/** What reads differently from how it is written: offsets in both texts. */
interface Piece {
  start: number;
  end: number;
  foldedStart: number;
  foldedEnd: number;
}

/** Without those that join or choose emoji, which `joiner` has. */
const invisibleSign =
  "\\u00ad\\u034f\\u061c\\u180b-\\u180f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}";
const joiner = "\\u200c\\u200d\\ufe00-\\ufe0f";
/** Behind these a joiner has nothing to join: Latin letters and signs without a picture. */
const unjoined = "\\u0000-\\u00a8\\u00aa-\\u00ad\\u00af-\\u036f\\u2000-\\u2038";
const invisible = `[${invisibleSign}]+|(?<=^|[${unjoined}${invisibleSign}])[${joiner}]+`;
/** Digits in emoji boxes, which side by side are one number; or a circled one. */
const boxedNumber = "(?:\\d\\ufe0f?\\u20e3)+|[\\u2460-\\u2473]";

/** Whose parts are none of the below. */
const emoji = "\\u{1f3f4}[\\u{e0020}-\\u{e007f}]+|[\\d#*]\\ufe0f?\\u20e3";
const unmarked = "(?![\\u0300-\\u036f])";

/** In the order in which they are tried. */
const kinds: [pattern: string, fold: (written: string, isListMark: boolean) => string][] = [
  [boxedNumber, (written, isListMark) => digitsOf(written) + (isListMark ? ")" : "")],
  [emoji, (written) => written],
  // copied from a PDF, the hyphen of an identity code is a soft one
  ["(?<=\\d{6})\\u00ad(?=\\d{3}[\\dA-Za-z](?![\\p{L}\\d]))", () => "-"],
  [invisible, () => ""],
  ["\\r\\n?|[\\u0085\\u2028\\u2029]", () => "\n"],
  ["[\\t\\v\\f\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u2800\\u3000]", () => " "],
  ["[\\u2010\\u2011\\u2212\\ufe63\\uff0d]", () => "-"],
  ["[\\u2012\\u2014\\u2015\\ufe58]", () => "–"],
  ["\\P{M}[\\u0300-\\u036f]+|[\\u212a\\u212b]", compose],
  [
    `(?:${styledLetter}${unmarked})+|(?:(?:${styledSign}|${styledLetter})${unmarked}){2,}|[\\uff01-\\uff5e]+`,
    plainLetters,
  ],
];
const unusual = new RegExp(kinds.map(([pattern]) => `(${pattern})`).join("|"), "gu");
/** Letters and signs of which each reads as it is written: most texts have no others. */
const perhapsUnusual = /[^\n -~\u00a1-\u00ac\u00ae-\u02ff\u2013\u2018-\u2026\u20ac]/;

const same = (at: number) => at;
const unchanged = (start: number, end: number): OffsetRange => ({ start, end });

/** Takes time in proportion to the length of the text. */
export function foldText(written: string): FoldedText {
  if (!perhapsUnusual.test(written)) return { text: written, from: same, written: unchanged };
  const pieces: Piece[] = [];
  let text = "";
  let copied = 0;
  const listMarks = listMarksIn(written);
  for (const match of written.matchAll(unusual)) {
    const kind = kinds.findIndex((_, at) => match[at + 1] !== undefined);
    const folded = kinds[kind]?.[1](match[0], listMarks.has(match.index)) ?? match[0];
    if (folded === match[0]) continue;
    text += written.slice(copied, match.index);
    copied = match.index + match[0].length;
    pieces.push({ start: match.index, end: copied, foldedStart: text.length, foldedEnd: text.length + folded.length });
    text += folded;
  }
  if (pieces.length === 0) return { text: written, from: same, written: unchanged };
  text += written.slice(copied);
  return {
    text,
    from(at) {
      const piece = pieces[firstIndex(pieces, ({ end }) => end > at)];
      if (piece && piece.start < at) return piece.foldedStart;
      const before = pieces[firstIndex(pieces, ({ end }) => end > at) - 1];
      return before ? at - before.end + before.foldedEnd : at;
    },
    written(start, end) {
      const writtenEnd = endOf(pieces, end);
      return { start: end > start ? startOf(pieces, start) : writtenEnd, end: writtenEnd };
    },
  };
}

const emojiOrInvisible = new RegExp(`${emoji}|(${invisible})`, "gu");
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const directionMark = /^[\u200e\u200f\u202a-\u202e\u2066-\u2069]+$/;

/**
 * Where characters stand that nobody sees and nothing needs, and what is read there instead: mostly nothing. Marks of direction
 * are needed in a text with Arabic or Hebrew.
 */
export function invisibleRuns(text: string): (OffsetRange & { instead: string })[] {
  const hasDirections = rightToLeft.test(text);
  return Array.from(text.matchAll(emojiOrInvisible)).flatMap((match) => {
    const signs = match[1];
    if (signs === undefined || (hasDirections && directionMark.test(signs))) return [];
    const range = offsetsOfMatch(match);
    const isBroken = signs === "\u00ad" && /^\d\d$/.test(text.charAt(range.start - 1) + text.charAt(range.end));
    return [{ ...range, instead: isBroken ? "-" : "" }];
  });
}

/** Where the character at `at` begins, behind what is not seen before it. */
function startOf(pieces: readonly Piece[], at: number): number {
  const next = firstIndex(pieces, ({ foldedEnd }) => foldedEnd > at);
  const piece = pieces[next];
  if (piece && piece.foldedStart <= at) return piece.start;
  const before = pieces[next - 1];
  return before ? at - before.foldedEnd + before.end : at;
}

/** Where the character before `at` ends, in front of what is not seen behind it. */
function endOf(pieces: readonly Piece[], at: number): number {
  const next = firstIndex(pieces, ({ foldedEnd }) => foldedEnd >= at);
  const piece = pieces[next];
  if (piece && piece.foldedStart < at) return piece.end;
  const before = pieces[next - 1];
  return before ? at - before.foldedEnd + before.end : at;
}

/** Letter and marks as one letter; a letter struck through or underlined is that letter. */
function compose(letter: string): string {
  if (hasStyledLetters(letter)) return plainLetters(letter);
  const plain = /^\p{L}/u.test(letter) ? letter.replace(/[\u0332-\u0338]+/g, "") : letter;
  return plain.normalize("NFC");
}

const digitsOf = (boxed: string) => boxed.normalize("NFKC").replace(/\D/g, "");

/** Offsets of boxed numbers that begin an item: those at the start of a line, and those that count on from 1. */
function listMarksIn(text: string): ReadonlySet<number> {
  const marks = new Set<number>();
  let counted: number[] = [];
  for (const match of text.matchAll(new RegExp(boxedNumber, "gu"))) {
    const digits = digitsOf(match[0]);
    if (digits.length > 2) continue;
    if (/(?:^|\n)[^\S\n]{0,4}$/.test(text.slice(Math.max(0, match.index - 5), match.index))) marks.add(match.index);
    if (Number(digits) !== counted.length + 1) counted = [];
    if (Number(digits) === counted.length + 1) counted.push(match.index);
    if (counted.length > 1) for (const at of counted.slice(-2)) marks.add(at);
  }
  return marks;
}
