/** Lines in which an assistant speaks to the writer, around the texts that it wrote: no part of the post. */
import type { OffsetRange } from "../model/fact";
import { closes, offers } from "./assistant/closings";
import { labels, opens, speaksOfItself } from "./assistant/phrases";
import { countsSigns, reportsWork } from "./assistant/reports";

const longestPhrase = 250;
/** An assistant's words stand near the beginning and the end, and between a few versions. */
const mostLines = 40;

/** In order. `isAnswer`: in an answer to a reader people say what they did, and hope to help. */
export function assistantLines(text: string, isAnswer: boolean): OffsetRange[] {
  const lines = linesOf(text);
  const first = lines[0];
  const last = lines.findLast(({ words }) => !isTagsOnly.test(words));
  return lines
    .filter((line) => {
      const { words } = line;
      if (words.length > longestPhrase) return false;
      if (line === first && speaksOfItself.test(words)) return true;
      if (endsInColon.test(words) && (opens(words) || labels(words))) return true;
      if (isAnswer) return false;
      if (reportsWork(words) || countsSigns(words)) return true;
      return line !== first && (line === last ? closes(words) : offers(words));
    })
    .map(({ start, end }) => ({ start, end }));
}

const endsInColon = /:[*_]{0,2}\s*$/u;
const isTagsOnly = /^\s*(?:[#@–—*_-]\S*(?:\s+|$))+$/u;

interface Line extends OffsetRange {
  words: string;
}

/** Lines with words, the first ones and the last ones. */
function linesOf(text: string): Line[] {
  let start = 0;
  const all = text.split("\n").map((words): Line => {
    const line = { start, end: start + words.length, words };
    start = line.end + 1;
    return line;
  });
  const lines = all.filter(({ words }) => words.trim() !== "");
  return lines.length <= 2 * mostLines ? lines : [...lines.slice(0, mostLines), ...lines.slice(-mostLines)];
}
