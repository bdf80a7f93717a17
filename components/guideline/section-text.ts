/** Divides the text of a section into paragraphs, and those into marked and unmarked runs. Pure. */
export interface TextRun {
  /** Offset in the paragraph, UTF-16. */
  at: number;
  text: string;
  marked: boolean;
}

/** The paragraphs of `text` without its heading, which the view shows itself; `section` is the id, as `5.1`. */
export function paragraphsOf(text: string, section: string, title: string): string[] {
  const paragraphs = text
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");
  const [first = ""] = paragraphs;
  const isHeading =
    first.includes(title) || (first.length < 120 && new RegExp(`^${section.replace(".", "\\.")}\\.?\\s`).test(first));
  return isHeading ? paragraphs.slice(1) : paragraphs;
}

/**
 * Cuts a paragraph where one of `quotes` begins and ends; where two overlap, the second run begins at the end of the
 * first.
 */
export function markQuotes(paragraph: string, quotes: string[]): TextRun[] {
  const ranges = quotes
    .map((quote) => ({ start: paragraph.indexOf(quote), length: quote.length }))
    .filter(({ start, length }) => start >= 0 && length > 0)
    .sort((a, b) => a.start - b.start);
  const runs: TextRun[] = [];
  let at = 0;
  for (const { start, length } of ranges) {
    const from = Math.max(at, start);
    const to = start + length;
    if (to <= from) continue;
    if (from > at) runs.push({ at, text: paragraph.slice(at, from), marked: false });
    runs.push({ at: from, text: paragraph.slice(from, to), marked: true });
    at = to;
  }
  if (at < paragraph.length) runs.push({ at, text: paragraph.slice(at), marked: false });
  return runs;
}
