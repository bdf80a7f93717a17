/** The lines of a text that have words, cut where a sentence, an emoji or a separator parts them. */
import type { Gap, WordWithGap } from "./words-with-gaps";

/** Words `first` to `after` - 1. */
export interface Unit {
  first: number;
  after: number;
}

export interface TextLine extends Unit {
  /** UTF-16 offsets of the whole line, without its line break. */
  start: number;
  end: number;
  /** Counts the stretches of lines between empty lines (or lines of signs only). */
  block: number;
  /** At least one. */
  units: Unit[];
}

const partingGaps: ReadonlySet<Gap> = new Set<Gap>(["sentence", "emoji", "separator", "dash"]);

/** In order; lines without words are left out. Takes time in proportion to the length of the text. */
export function readLines(text: string, words: readonly WordWithGap[]): TextLine[] {
  const lines: TextLine[] = [];
  let block = 0;
  let start = 0;
  let end = endOfLine(text, 0);
  let line: TextLine | undefined;
  words.forEach((word, k) => {
    while (word.start > end) {
      line = undefined;
      start = end + 1;
      end = endOfLine(text, start);
      if (!/[\p{L}\p{N}]/u.test(text.slice(start, end))) block++;
    }
    if (!line) {
      line = { first: k, after: k, start, end, block, units: [] };
      lines.push(line);
    }
    line.after = k + 1;
    const unit = line.units.at(-1);
    if (unit && !partingGaps.has(word.gap)) unit.after = k + 1;
    else line.units.push({ first: k, after: k + 1 });
  });
  return lines;
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf("\n", from);
  return at < 0 ? text.length : at;
}
