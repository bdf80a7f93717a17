/** Shows roughly how a text looks on a channel, and what a screen reader says for its hashtags and emoji. */
import type { Draft } from "../model/draft";
import type { Guideline } from "../model/guideline";
import { findEmoji } from "../text/emoji";
import { findHashtags } from "../text/hashtags";
import { measureLengths } from "../text/length";
import { findLinks } from "../text/links";

export interface ShownPiece {
  kind: "text" | "link" | "hashtag";
  text: string;
}

export interface ShownPart {
  /** What is seen at once. */
  shown: ShownPiece[];
  /** What "show more" opens; empty where nothing is folded. */
  folded: ShownPiece[];
}

function piecesOf(text: string): ShownPiece[] {
  const marks = [
    ...findLinks(text, 0).map((range) => ({ ...range, kind: "link" as const })),
    ...findHashtags(text, 0).map((range) => ({ ...range, kind: "hashtag" as const })),
  ].sort((a, b) => a.start - b.start);
  const pieces: ShownPiece[] = [];
  let position = 0;
  for (const { start, end, kind } of marks) {
    if (start < position) continue;
    if (start > position) pieces.push({ kind: "text", text: text.slice(position, start) });
    pieces.push({ kind, text: text.slice(start, end) });
    position = end;
  }
  if (position < text.length) pieces.push({ kind: "text", text: text.slice(position) });
  return pieces;
}

/** One entry for each part of the draft. */
export function shownParts(draft: Draft, guideline: Guideline): ShownPart[] {
  const lengths = measureLengths(draft, guideline);
  return draft.parts.map((text, part) => {
    const fold = lengths.find((length) => length.part === part)?.fold ?? null;
    if (fold === null) return { shown: piecesOf(text), folded: [] };
    // platforms cut between words
    const cut = Math.max(text.lastIndexOf(" ", fold), text.lastIndexOf("\n", fold), 1);
    return { shown: piecesOf(text.slice(0, cut)), folded: piecesOf(text.slice(cut)) };
  });
}

export interface Spoken {
  written: string;
  /** Words of a hashtag as its capitals part them; null for an emoji, which has a name. */
  words: string | null;
}

/** Hashtags and emoji, once each, in the order of the text. */
export function spokenSigns(parts: readonly string[]): Spoken[] {
  const signs = parts.flatMap((text) =>
    [
      ...findHashtags(text, 0).map(({ start, tag }) => ({ start, written: tag, words: spokenTag(tag) })),
      ...findEmoji(text, 0).map(({ start, picture }) => ({ start, written: picture, words: null })),
    ].sort((a, b) => a.start - b.start),
  );
  return [...new Map(signs.map(({ written, words }) => [written, { written, words }])).values()];
}

/** "#YhdessäTillsammans" → "Yhdessä Tillsammans"; without inner capitals it is read as one word. */
function spokenTag(tag: string): string {
  return tag
    .slice(1)
    .replace(/(\p{Ll}|\p{N})(?=\p{Lu})/gu, "$1 ")
    .replaceAll("_", " ");
}
