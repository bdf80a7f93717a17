/** Lines that stand twice, once below each language: a contact block or a list of books that both versions have. */
import type { Side } from "./line-side";
import type { TextLine } from "./text-lines";

/** Longer lines than this, in UTF-16 units, are text. */
const longestRepeated = 120;

interface Reading {
  /** The line where it stood first, and the language there. */
  firstLine: TextLine;
  first: "fi" | "sv";
  /** The language where it stands again. */
  here: "fi" | "sv";
}

export class RepeatedLines {
  private readonly seen = new Map<string, { line: TextLine; side: Side | null }>();
  private readonly repeated = new Set<string>();

  constructor(
    private readonly text: string,
    lines: readonly TextLine[],
  ) {
    const once = new Set<string>();
    for (const line of lines) {
      const written = this.written(line);
      if (written !== null && once.has(written)) this.repeated.add(written);
      else if (written !== null) once.add(written);
    }
  }

  /** The languages above the line and above the one before that reads the same; null where they are not two. */
  read(line: TextLine, above: Side | null): Reading | null {
    const written = this.repeated.size > 0 ? this.written(line) : null;
    if (written === null || !this.repeated.has(written)) return null;
    const before = this.seen.get(written);
    if (!before) {
      this.seen.set(written, { line, side: above });
      return null;
    }
    const { side } = before;
    if ((side !== "fi" && side !== "sv") || (above !== "fi" && above !== "sv") || side === above) return null;
    return { firstLine: before.line, first: side, here: above };
  }

  private written({ start, end }: TextLine): string | null {
    return end - start > longestRepeated ? null : this.text.slice(start, end).trim();
  }
}
