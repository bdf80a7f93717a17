/** Lists of films, books and games whose titles are in the other language: the list belongs to the text that gives it. */
import { languageNames } from "./absorb-titles";
import { dayMarkOf } from "./day-and-clock-words";
import { sideOf } from "./line-side";
import type { TextLine } from "./text-lines";
import { languages } from "./trained-model";
import type { Settle } from "./word-pairs";
import type { WordWithGap } from "./words-with-gaps";

/** Longer lines than this, in words, are no titles. */
const mostWords = 9;
const fewestRows = 2;
const listMark = /^\s*(?:[-–•*·▪◦]|\d{1,2}[.)]|\p{Extended_Pictographic}\uFE0F?)\s+["”»]?\p{Lu}/u;
const monthEnding = /kuu|ari$|^(?:mars|april|maj|juni|juli|augusti)$|ber$/u;

/** Returns for each line whether it was settled here. Takes time in proportion to the length of the text. */
export function settleLists(
  text: string,
  words: readonly WordWithGap[],
  labels: Uint8Array,
  lines: readonly TextLine[],
  settle: Settle,
): boolean[] {
  const settled = new Array<boolean>(lines.length).fill(false);
  const settleRun = (first: number, after: number, label: number) => {
    for (let at = first; at < after; at++) {
      const line = lines[at];
      if (line) settle(line, label);
      settled[at] = true;
    }
  };
  const runs = (isRow: (line: TextLine) => boolean, use: (first: number, after: number) => void) => {
    for (let first = 0, after = 0; first < lines.length; first = Math.max(after, first + 1)) {
      const block = lines[first]?.block;
      for (after = first; after < lines.length; after++) {
        const line = lines[after];
        if (!line || line.block !== block || !isRow(line)) break;
      }
      if (after - first >= fewestRows) use(first, after);
    }
  };
  runs(
    (line) => !isParted(words, line) && dayOf(text, words, line) !== undefined,
    (first, after) => {
      const rows = lines.slice(first, after);
      const marks = rows.map((line) => dayOf(text, words, line) ?? 0);
      const titles = rows.filter((line) => line.after - line.first > 1);
      if (titles.length < fewestRows || (marks.includes(1) && marks.includes(-1))) return;
      if (marks.includes(1)) settleRun(first, after, languages.indexOf("fi"));
      else if (marks.includes(-1)) settleRun(first, after, languages.indexOf("sv"));
    },
  );
  runs(
    (line) => !isParted(words, line) && isListRow(text, line),
    (first, after) => {
      const lead = lines[first - 1];
      if (!lead || lead.block !== lines[first]?.block || settled[first]) return;
      const side = sideOf(words, labels, lead);
      const leadText = text.slice(Math.max(lead.start, lead.end - 80), lead.end);
      if ((side !== "fi" && side !== "sv") || languageNames.test(leadText) || !leadText.trimEnd().endsWith(":")) return;
      const sides = lines.slice(first, after).map((line) => sideOf(words, labels, line));
      const other = sides.filter((each) => each === (side === "fi" ? "sv" : "fi")).length;
      const same = sides.filter((each) => each === side).length;
      if (other > same) settleRun(first, after, languages.indexOf(side));
    },
  );
  return settled;
}

/** The mark of the name of a weekday that opens the line. */
function dayOf(text: string, words: readonly WordWithGap[], { first, after, start }: TextLine): number | undefined {
  const word = words[first];
  if (!word || after - first > mostWords || /[\p{L}\p{N}]/u.test(text.slice(start, word.start))) return undefined;
  const small = text.slice(word.start, Math.min(word.end, word.start + 20)).toLowerCase();
  return monthEnding.test(small) ? undefined : dayMarkOf(small);
}

/** A title has neither a full stop nor a call at its end. */
function isListRow(text: string, { first, after, start, end }: TextLine): boolean {
  const row = text.slice(start, Math.min(end, start + 120));
  return after - first <= mostWords && listMark.test(row) && !/[.!:]\s*$/u.test(row);
}

/** Both languages may stand on the line, one on each side. */
const isParted = (words: readonly WordWithGap[], { first, after }: TextLine): boolean =>
  words.slice(first + 1, after).some(({ gap }) => gap === "separator" || gap === "tight-slash");
