/** Edits that carry what they expect to find, so that a stale one is refused instead of guessed. */
import type { Draft, TextRange } from "../draft";
import type { Edit } from "../review";

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

/** Inserts a line of its own after the line in which `at` stands. */
export function insertAfter(draft: Pick<Draft, "parts">, part: number, at: number, addition: string): Edit {
  const text = draft.parts[part] ?? "";
  const lineEnd = text.indexOf("\n", at);
  const end = lineEnd === -1 ? text.length : lineEnd;
  return replaceRange(draft, { part, start: end, end }, addition);
}
