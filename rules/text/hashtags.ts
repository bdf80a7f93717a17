/** Hashtags in a text, as the platforms recognise them. */
import type { TextRange } from "../model/draft";
import { rangeOfMatch } from "./ranges";

export interface Hashtag extends TextRange {
  /** With `#`, as written. */
  tag: string;
}

const hashtag = /(?<![\p{L}\p{N}_&/#])#(?=[\p{L}\p{N}_]*\p{L})[\p{L}\p{N}\p{M}_]+/gu;

export function findHashtags(text: string, part: number): Hashtag[] {
  return Array.from(text.matchAll(hashtag), (match) => ({
    ...rangeOfMatch(match, part),
    tag: match[0],
  }));
}

/** The same tag in any case and composition gives the same key. */
export const hashtagKey = (tag: string): string => tag.normalize("NFC").toLowerCase();
