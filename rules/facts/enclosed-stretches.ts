/**
 * Days and place names in the middle of a line, which say nothing of their language: "on 7.10, on 4.11" is no Finnish "on", and
 * "Veikkola 14.12" between Swedish words is Swedish.
 */
import type { Guideline } from "../model/guideline";
import type { Language } from "../model/span";
import { weekdayOfWord } from "./lexicon/calendar-words";
import { joinWords } from "./lexicon/conjunctions";
import { placeNamesOf, placeOfWord } from "./places";
import { clockWords } from "./read/times";
import type { Stretch } from "./versions";

const longest = 120;

/** `stretches` in order; those that another version encloses become part of it. */
export function joinEnclosed(stretches: readonly Stretch[], parts: readonly string[], guideline: Guideline): Stretch[] {
  const joined: Stretch[] = [];
  for (const [at, stretch] of stretches.entries()) {
    const last = joined.at(-1);
    const next = stretches[at + 1];
    const isEnclosed =
      last?.part === stretch.part &&
      next?.part === stretch.part &&
      isNeutral(stretch, last, next, parts[stretch.part] ?? "", guideline);
    const version = isEnclosed && last ? last.version : stretch.version;
    if (last?.part === stretch.part && last.version === version && last.sharedLine === stretch.sharedLine) {
      last.end = stretch.end;
    } else joined.push({ ...stretch, version });
  }
  return joined;
}

function isNeutral(stretch: Stretch, last: Stretch, next: Stretch, text: string, guideline: Guideline): boolean {
  const { version } = last;
  if ((version !== "fi" && version !== "sv") || next.version !== version || stretch.version === version) return false;
  if (stretch.version === "both" || [last, stretch, next].some(({ sharedLine }) => sharedLine !== null)) return false;
  // at the beginning of a line it may well be the first of the other version
  if (text.charAt(stretch.start - 1) === "\n" || stretch.end - stretch.start > longest) return false;
  const passage = text.slice(stretch.start, stretch.end);
  return /\d/.test(passage) && (passage.match(/\p{L}+/gu) ?? []).every((word) => saysNothing(word, version, guideline));
}

function saysNothing(word: string, version: Language, guideline: Guideline): boolean {
  const small = word.toLowerCase();
  if (weekdayOfWord(small, version)?.short || joinWords[version].has(small) || clockWords[version].has(small))
    return true;
  return small !== word && placeOfWord(small, version, placeNamesOf(guideline)) !== null;
}
