/** Cuts a text into numbers, words and marks, from which facts are read. Takes time in proportion to the text. */
import type { OffsetRange } from "../model/fact";
import { firstIndex } from "../text/first-index";
import type { FactValue } from "./value";

export type TokenKind = "number" | "word" | "mark" | "identifier" | "end";

/** What stands before a token: nothing, white space, or a line break. */
export const gaps = { none: 0, space: 1, line: 2 } as const;
export type Gap = (typeof gaps)[keyof typeof gaps];

export interface Token {
  kind: TokenKind;
  /** Offsets in the text that was cut. */
  start: number;
  end: number;
  gap: Gap;
  /** Digits as written, a word in lower case, or the mark. */
  text: string;
  /** Of a number; as large as its digits say up to 15 of them, else infinite. */
  value: number;
  /** The word begins with a capital letter. */
  capital: boolean;
  /** What the passage of an identifier says; null for other tokens and where it says nothing to compare. */
  fact: FactValue | null;
}

/** A passage that is not read for numbers and words: an address, a telephone number, an identity code. */
export interface IdentifierPassage extends OffsetRange {
  /** What it says, null where it is not compared between the versions. */
  fact: FactValue | null;
}

/** The tokens of a text, seen through a window: what stands outside it is not there. */
export class Tokens {
  /** No row of amounts begins before this token, and no row of days: so no row is gone through twice. */
  noAmountBefore = 0;
  noDayBefore = 0;

  constructor(
    private readonly list: readonly Token[],
    readonly from = 0,
    readonly to = list.length,
  ) {}

  /** A token without text stands outside. */
  at(index: number): Token {
    return index >= this.from && index < this.to ? (this.list[index] ?? outside) : outside;
  }

  /** Those that begin from `start` on and before `end`. */
  between(start: number, end: number): Tokens {
    return new Tokens(this.list, this.indexAt(start), this.indexAt(end));
  }

  private indexAt(offset: number): number {
    return firstIndex(this.list, (token) => token.start >= offset);
  }
}

const outside: Token = {
  kind: "end",
  start: 0,
  end: 0,
  gap: gaps.line,
  text: "",
  value: Number.NaN,
  capital: false,
  fact: null,
};

/** `identifiers`: in order, not overlapping. */
export function readTokens(text: string, identifiers: readonly IdentifierPassage[]): Tokens {
  const list: Token[] = [];
  let gap: Gap = gaps.none;
  let nextIdentifier = 0;
  let at = 0;
  while (at < text.length) {
    const next = identifiers[nextIdentifier];
    if (next && next.start <= at) {
      nextIdentifier++;
      if (next.end <= at) continue;
      list.push(token("identifier", at, next.end, gap, "", next.fact));
      at = next.end;
      gap = gaps.none;
      continue;
    }
    const limit = next ? next.start : text.length;
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      if (code === 10 || code === 13) gap = gaps.line;
      else if (gap === gaps.none) gap = gaps.space;
      at++;
      continue;
    }
    const start = at;
    if (isDigit(code)) {
      while (at < limit && isDigit(text.charCodeAt(at))) at++;
      const digits = text.slice(start, at);
      const number = token("number", start, at, gap, digits, null);
      number.value = digits.length <= 15 ? Number(digits) : Number.POSITIVE_INFINITY;
      list.push(number);
    } else if (isLetter(code, text, at)) {
      at++;
      while (at < limit && isLetter(text.charCodeAt(at), text, at)) at++;
      const written = text.slice(start, at);
      const word = token("word", start, at, gap, at - start > longestWord ? "" : written.toLowerCase(), null);
      word.capital = isCapital(code, written);
      list.push(word);
    } else {
      at++;
      // of a row of the same marks, or of characters outside the basic plane, one token is enough
      while (at < limit && (text.charCodeAt(at) === code || isSurrogate(text.charCodeAt(at), code))) at++;
      list.push(token("mark", start, at, gap, at - start === 1 ? text.charAt(start) : "…", null));
    }
    gap = gaps.none;
  }
  return new Tokens(list);
}

const longestWord = 60;

const token = (kind: TokenKind, start: number, end: number, gap: Gap, text: string, fact: FactValue | null): Token => ({
  kind,
  start,
  end,
  gap,
  text,
  value: Number.NaN,
  capital: false,
  fact,
});

const isDigit = (code: number) => code >= 48 && code <= 57;

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

const otherLetter = /\p{L}|\p{M}/uy;

function isLetter(code: number, text: string, at: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0) return false;
  if (code < 0x250) return code !== 0xd7 && code !== 0xf7;
  if (code >= 0x2000 && code < 0x2c00) return false;
  if (code >= 0xd800 && code < 0xe000) return false;
  otherLetter.lastIndex = at;
  return otherLetter.test(text);
}

const isSurrogate = (code: number, first: number) =>
  code >= 0xd800 && code < 0xe000 && first >= 0xd800 && first < 0xe000;

const isCapital = (code: number, written: string) =>
  code < 0x80 ? code <= 90 : written.charAt(0) !== written.charAt(0).toLowerCase();

const dashes = new Set(["-", "–", "—", "−", "‐", "‑", "‒"]);
export const isDash = (token: Token) => token.kind === "mark" && dashes.has(token.text);
export const isMark = (token: Token, text: string) => token.kind === "mark" && token.text === text;
/** Stands right behind the token before it. */
export const isJoined = (token: Token) => token.gap === gaps.none;
/** Stands on the same line as the token before it. */
export const isOnLine = (token: Token) => token.gap !== gaps.line;

export const isYear = (token: Token) => token.kind === "number" && /^(?:19|20)\d\d$/.test(token.text);

export const isMonthNumber = (token: Token) =>
  token.kind === "number" && token.text.length <= 2 && token.value >= 1 && token.value <= 12;
