/** Hashtags in a text, as the platforms recognise them. */
import type { TextRange } from "../model/draft";
import { matchesOf } from "./matches";
import { rangeOfMatch } from "./ranges";

export interface Hashtag extends TextRange {
  /** With `#`, as written. */
  tag: string;
}

const hashtag = /(?<![\p{L}\p{N}_&#])#(?=[\p{L}\p{N}_]*\p{L})[\p{L}\p{N}\p{M}_]+/gu;

/** Behind a slash only where it parts two tags, as in "#Kirkkonummi/#Kyrkslätt"; elsewhere it is a place in a page. */
export function findHashtags(text: string, part: number): Hashtag[] {
  const tags: Hashtag[] = [];
  for (const match of matchesOf(text, hashtag)) {
    if (text[match.index - 1] === "/" && tags.at(-1)?.end !== match.index - 1) continue;
    tags.push({ ...rangeOfMatch(match, part), tag: match[0] });
  }
  return tags;
}

/** The same tag in any case and composition gives the same key. */
export const hashtagKey = (tag: string): string => tag.normalize("NFC").toLowerCase();
