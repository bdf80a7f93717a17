/** What no machine may translate in a line, and what becomes of it in the other version. Pure. */
import type { OffsetRange } from "../model/fact";
import type { Guideline } from "../model/guideline";
import type { Language } from "../model/span";
import { findHashtags } from "../text/hashtags";
import { findLinks } from "../text/links";
import { linkFor } from "./outline";

/** A link, in the language of the version where the page has a pair; a hashtag, an account, a mail address, as they are. */
export interface Fixed extends OffsetRange {
  written: string;
  becomes: string;
}

/** In order, not overlapping. */
export function findFixed(line: string, guideline: Guideline, target: Language): Fixed[] {
  const links = findLinks(line, 0).map((link) => ({
    ...{ start: link.start, end: link.end, written: link.text },
    becomes: linkFor(link, guideline, target, false),
  }));
  const names = [...line.matchAll(/[\p{L}\p{N}._+-]*@[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const asTheyAre = [...findHashtags(line, 0), ...names].map(({ start, end }) => {
    const text = line.slice(start, end);
    return { start, end, written: text, becomes: text };
  });
  let free = 0;
  return [...links, ...asTheyAre]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      const isApart = start >= free;
      if (isApart) free = end;
      return isApart;
    });
}

/** Machines change addresses, or leave them out: what is not there any more stands behind the sentence. */
export function withFixed(answer: string, fixed: readonly Fixed[]): string {
  const found = fixed.map((place) => ({ ...place, at: answer.indexOf(place.written) })).sort((a, b) => a.at - b.at);
  // all in one go, so that nothing is replaced in what has just been put in
  let text = "";
  let done = 0;
  for (const { at, written, becomes } of found) {
    if (at < done) continue; // not there, or within another
    text += answer.slice(done, at) + becomes;
    done = at + written.length;
  }
  const lost = found.filter(({ at }) => at < 0).map(({ becomes }) => becomes);
  return [text + answer.slice(done), ...lost].join(" ");
}
