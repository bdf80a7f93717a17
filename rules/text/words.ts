/** The words of a text in the form in which word lists are compared with them. */
import type { TextRange } from "../model/draft";
import { matchesOf } from "./matches";
import { rangeOfMatch } from "./ranges";

export interface Word extends TextRange {
  /** Composed and in lower case. */
  key: string;
  /** The first letters of `key`, by which word lists are sorted. */
  head: string;
}

export const headLength = 3;

/** A hyphen parts words: the last half of "vesi- ja sähkökatko" is a word, and so is that of "pop up -kirppis". */
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

export function findWords(text: string, part: number): Word[] {
  return matchesOf(text, word).map((match) => {
    const key = match[0].normalize("NFC").toLowerCase();
    return { ...rangeOfMatch(match, part), key, head: key.slice(0, headLength) };
  });
}
