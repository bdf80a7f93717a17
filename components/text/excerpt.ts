/** Passages of the draft as the panel quotes them. Pure. */
import type { TextRange } from "../../rules/model/draft";

/** Most characters of a quoted passage. */
const longestExcerpt = 90;

/** `text` on one line, cut in the middle if it has more than `longest` characters (code points). */
export function excerpt(text: string, longest = longestExcerpt): string {
  const line = text.replace(/\s+/gu, " ").trim();
  const characters = [...line]; // code points, so that no emoji is cut in two
  if (characters.length <= longest) return line;
  const head = Math.ceil((longest - 1) * 0.65);
  const tail = longest - 1 - head;
  return `${characters.slice(0, head).join("").trimEnd()}…${characters.slice(-tail).join("").trimStart()}`;
}

/** The text of a range; empty if the draft has no such part. */
export function textOf(range: TextRange, parts: string[]): string {
  return (parts[range.part] ?? "").slice(range.start, range.end);
}

/**
 * The last whole words before `offset` (UTF-16), at most `longest` characters, to show where a channel cuts the text.
 */
export function wordsBefore(text: string, offset: number, longest = 48): string {
  const textBefore = text.slice(Math.max(0, offset - longest * 2), offset).replace(/\s+/gu, " ");
  const end = [...textBefore].slice(-longest).join("");
  const space = end.indexOf(" ");
  const wholeWords = end.length < textBefore.length && space >= 0 ? end.slice(space) : end;
  return wholeWords.trim();
}
