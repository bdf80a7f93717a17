/**
 * Places that a writer meant to fill in later, however they were marked. Those of the product's own outlines and templates are
 * in `placeholders.ts`, which pages load, too.
 */
import type { TextRange } from "../model/draft";
import { matchesOf } from "./matches";
import { findPlaceholders } from "./placeholders";
import { outside, rangeOfMatch } from "./ranges";
import { fillersIn } from "./unfinished/fillers";
import { notesIn } from "./unfinished/notes";

/** In order, none within another; without the product's own places. */
export function findUnfinishedPlaces(text: string, part: number): TextRange[] {
  const ranges = [...notesIn(text), ...fillersIn(text).open].map((match) => rangeOfMatch(match, part));
  const own = findPlaceholders(text, part);
  let end = 0;
  return outside(ranges, own)
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((range) => {
      if (range.start < end) return false;
      end = range.end;
      return true;
    });
}

/** Figures that readers are not to see ("soitto numerosta 050 xxx xxxx"): no facts, and nothing to fill in. */
export const findHiddenFigures = (text: string, part: number): TextRange[] =>
  fillersIn(text).hidden.map((match) => rangeOfMatch(match, part));

/** The text with blanks in place of them, so that all offsets stay. */
export function withoutUnfinishedPlaces(text: string, places: readonly TextRange[]): string {
  let rest = "";
  let end = 0;
  for (const place of places) {
    // one may stand within another
    if (place.end <= end) continue;
    const start = Math.max(end, place.start);
    rest += text.slice(end, start) + " ".repeat(place.end - start);
    end = place.end;
  }
  return rest + text.slice(end);
}

/** "To be announced": may be meant for readers. */
export const findAnnouncedLater = (text: string, part: number): TextRange[] =>
  matchesOf(text, /(?<![\p{L}\p{N}#@])TB[ACD](?![\p{L}\p{N}-])/gu).map((match) => rangeOfMatch(match, part));

const types = {
  url: /li(?:nkki|nk)|länk|url|osoite|adress|\/xxx/iu,
  time: /(?<!\p{L})(?:klo|kl|kello|klockan|aika|kellonaika|tid|klockslag|time)(?!\p{L})|^[x?_]+\s?[-–]/iu,
  money: /€|eur|hinta|pris|price/iu,
  phone: /puh|tfn|tel|numero|nummer|phone|^(?:0|\+)\d/iu,
  date: /pvm|päivä|datum|date|dag|kk\.|mm\.|^[\dx?_]+\./iu,
} as const;

/** The type of the fact that is to be put there; null where it may be anything. */
export const standsFor = (words: string): keyof typeof types | null =>
  (["url", "time", "money", "phone", "date"] as const).find((type) => types[type].test(words)) ?? null;
