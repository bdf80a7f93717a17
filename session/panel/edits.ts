/** Edits for the page: carried over to a text that was typed on, and made of a split. */
import type { Edit } from "../../rules/model/finding";

/** Where two texts differ: `start..end` of the old one, and how much longer the new one is. */
function change(old: string, now: string): { start: number; end: number; grown: number } {
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start++;
  let same = 0;
  while (same < shorter - start && old[old.length - 1 - same] === now[now.length - 1 - same]) same++;
  return { start, end: old.length - same, grown: now.length - old.length };
}

/** The same edits in the new texts, or null where one of them is for what has changed itself. */
export function rebased(edits: readonly Edit[], old: readonly string[], now: readonly string[]): Edit[] | null {
  const moved: Edit[] = [];
  for (const edit of edits) {
    const [before, after] = [old[edit.part], now[edit.part]];
    if (before === undefined || after === undefined) return null;
    const { start, end, grown } = change(before, after);
    if (edit.atEnd && edit.start >= end) {
      moved.push({ ...edit, start: edit.start + grown, end: edit.end + grown });
    } else if (edit.end <= start) moved.push(edit);
    else if (edit.start >= end) moved.push({ ...edit, start: edit.start + grown, end: edit.end + grown });
    else return null;
  }
  return moved;
}

/** Carries out a `SplitFix`: what fits the parts that are there becomes edits, the rest goes to the clipboard. */
export function splitEdits(present: string[], wanted: string[]): { edits: Edit[]; rest: string[] } {
  const edits = present.flatMap((expected, part): Edit[] => {
    const text = wanted[part] ?? "";
    return text === expected ? [] : [{ part, start: 0, end: expected.length, expected, text }];
  });
  return { edits, rest: wanted.slice(present.length) };
}

/** Puts a text below what stands in the last part. */
export function insertBelow(present: readonly string[], text: string): Edit {
  const part = present.length - 1;
  const end = present[part]?.length ?? 0;
  return { part, start: end, end, expected: "", text: `\n\n${text}`, atEnd: true };
}
