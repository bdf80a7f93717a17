/** Edits that carry what they expect to find, so that a stale one is refused instead of guessed. */
import type { Draft, TextRange } from "../model/draft";
import type { Edit } from "../model/finding";

export function replaceRange(draft: Pick<Draft, "parts">, range: TextRange, text: string): Edit {
  const { part, start, end } = range;
  return { part, start, end, expected: (draft.parts[part] ?? "").slice(start, end), text };
}

/**
 * Puts `addition` at the end of a part, after `gap` where something stands before it. White space at the end gives way,
 * so that the gap is as wanted.
 */
export function appendTo(draft: Pick<Draft, "parts">, part: number, addition: string, gap: string): Edit {
  const text = draft.parts[part] ?? "";
  const start = text.trimEnd().length;
  const edit = replaceRange(draft, { part, start, end: text.length }, start === 0 ? addition : gap + addition);
  return { ...edit, atEnd: true };
}

/**
 * As `appendTo`, but before the hashtags that close the part, which belong to all languages; `gap` stands before the
 * addition, an empty line behind it. `moreTags` join the closing hashtags.
 */
export function appendBeforeHashtags(
  draft: Pick<Draft, "parts">,
  part: number,
  addition: string,
  gap: string,
  moreTags: readonly string[] = [],
): Edit {
  const text = draft.parts[part] ?? "";
  const tags = closingHashtags(text);
  const closing = [text.slice(tags).trimEnd(), ...moreTags].filter(Boolean).join(" ");
  if (closing === "") return appendTo(draft, part, addition, gap);
  const start = text.slice(0, tags).trimEnd().length;
  const between = `${start === 0 ? "" : gap}${addition}\n\n`;
  if (moreTags.length === 0) return replaceRange(draft, { part, start, end: tags }, between);
  return { ...replaceRange(draft, { part, start, end: text.length }, between + closing), atEnd: true };
}

/** Offset of the lines of nothing but hashtags at the end; the length of the text where there are none. */
export function closingHashtags(text: string): number {
  let begin = text.length;
  for (let end = text.trimEnd().length; end > 0; ) {
    const lineStart = text.lastIndexOf("\n", end - 1) + 1;
    const words = text.slice(lineStart, end).trim().split(/\s+/u);
    if (!words.every((word) => /^#[\p{L}\p{N}\p{M}_]+$/u.test(word))) break;
    begin = lineStart;
    end = text.slice(0, lineStart).trimEnd().length;
  }
  return begin;
}

/** Inserts a line of its own after the line in which `at` stands. */
export function insertAfter(draft: Pick<Draft, "parts">, part: number, at: number, addition: string): Edit {
  const text = draft.parts[part] ?? "";
  const lineEnd = text.indexOf("\n", at);
  const end = lineEnd === -1 ? text.length : lineEnd;
  return replaceRange(draft, { part, start: end, end }, addition);
}
