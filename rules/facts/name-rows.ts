/**
 * "Masala: 19–23.4" below a Swedish sentence: the name of a place says nothing of the language of its line, so that a row of
 * names and figures belongs to the version that it stands in.
 */
import { dayMarks } from "../language/day-and-clock-words";
import type { Guideline } from "../model/guideline";
import type { Language } from "../model/span";
import { placeNamesOf, placeOfWord, swedishNameOfWord } from "./places";
import { isVersion, type Line } from "./shared-lines";

/** Longer lines are no rows. */
const longestRow = 80;
const mostWords = 6;

/** Rows further on are not looked at. */
const farthest = 30;

type Version = Language | "both" | "other";

/** The lines of one text. */
export class NameRows {
  private hasRow = false;
  /** What was seen of lines further on. */
  private readonly seen = new Map<number, boolean>();

  constructor(
    private readonly text: string,
    private readonly lines: readonly Line[],
    private readonly guideline: Guideline,
  ) {}

  /** Of a row: the version that it stands in; null for other lines. `previous`: that of the line above. */
  versionAt(number: number, previous: Version, isBelowBoth: boolean): Version | null {
    if (!this.isRow(number)) return null;
    const version = isBelowBoth ? "both" : previous === "both" ? null : this.versionInBlock(number, previous);
    this.hasRow = true;
    return version;
  }

  /** A block of its own at the end, where nothing else has rows, is for both; rows that open a block go with what follows. */
  private versionInBlock(number: number, previous: Version): Version | null {
    if (!this.isBlank(number - 1)) return previous;
    let next = number + 1;
    while (next < number + farthest && this.isRow(next)) next++;
    if (this.isRow(next)) return previous;
    if (next < this.lines.length && !this.isBlank(next)) {
      const [span] = this.lines[next]?.spans ?? [];
      return span?.lang === "fi" || span?.lang === "sv" ? span.lang : previous;
    }
    while (next < number + farthest && this.isBlank(next)) next++;
    return next >= this.lines.length && !this.hasRow ? "both" : previous;
  }

  private textAt(number: number): string | null {
    const line = this.lines[number];
    return line ? this.text.slice(line.start, line.end) : null;
  }

  private isBlank(number: number): boolean {
    return this.textAt(number)?.trim() === "";
  }

  private isRow(number: number): boolean {
    const known = this.seen.get(number);
    if (known !== undefined) return known;
    const line = this.lines[number];
    const isRow = line !== undefined && isNameRow(this.textAt(number) ?? "", line, this.guideline);
    this.seen.set(number, isRow);
    return isRow;
  }
}

/** Nothing but names of places, figures, and short names of days that both languages have. */
function isNameRow(lineText: string, { spans }: Line, guideline: Guideline): boolean {
  if (spans.length === 0 || lineText.length > longestRow || !/\d/.test(lineText) || /[/|@]/.test(lineText))
    return false;
  const words = lineText.match(/\p{L}+/gu) ?? [];
  if (words.length > mostWords) return false;
  const names = words.filter((word) => dayMarks.get(word.toLowerCase()) !== 0);
  if (names.length === 0 || !names.every((word) => /^\p{Lu}/u.test(word))) return false;
  // a single word that is of no language that the versions have
  if (names.length === 1 && !spans.some(isVersion)) return true;
  const places = placeNamesOf(guideline);
  return names.every((word) => {
    const small = word.toLowerCase();
    return (["fi", "sv"] as const).some(
      (lang) => placeOfWord(small, lang, places) !== null || swedishNameOfWord(small, lang) !== null,
    );
  });
}
