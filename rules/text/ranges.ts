/** Stretches of text: made, compared, read. Offsets are UTF-16 code units. */
import type { TextRange } from "../model/draft";
import type { OffsetRange } from "../model/fact";

/** The range alone of something that has more to it. */
export const rangeOf = ({ part, start, end }: TextRange): TextRange => ({ part, start, end });

/** Where the match of a regular expression stands in its text. */
export const offsetsOfMatch = ({ index, 0: { length } }: RegExpExecArray): OffsetRange => ({
  start: index,
  end: index + length,
});

/** The same in the text of a part. */
export const rangeOfMatch = (match: RegExpExecArray, part: number): TextRange => ({ part, ...offsetsOfMatch(match) });

export const overlap = (a: TextRange, b: TextRange) => a.part === b.part && a.start < b.end && b.start < a.end;

/** Those of `ranges` that share no character with any of `excluded`. */
export function outside<R extends TextRange>(ranges: readonly R[], excluded: readonly TextRange[]): R[] {
  if (excluded.length === 0) return [...ranges];
  const sorted = [...excluded].sort((a, b) => a.part - b.part || a.start - b.start);
  const isBefore = (a: TextRange, b: TextRange) => a.part < b.part || (a.part === b.part && a.end <= b.start);
  let at = 0;
  return [...ranges]
    .sort((a, b) => a.part - b.part || a.start - b.start)
    .filter((range) => {
      for (let next = sorted[at]; next && isBefore(next, range); next = sorted[at]) at++;
      const next = sorted[at];
      return !next || !overlap(next, range);
    });
}

/** Empty where there is no such part. */
export const textAt = (parts: readonly string[], { part, start, end }: TextRange) =>
  (parts[part] ?? "").slice(start, end);
