/** Carries out a `SplitFix`: what fits the parts that are there becomes edits, the rest goes to the clipboard. */
import type { Edit } from "../rules/review";

export function splitEdits(present: string[], wanted: string[]): { edits: Edit[]; rest: string[] } {
  const edits = present.flatMap((expected, part): Edit[] => {
    const text = wanted[part] ?? "";
    return text === expected ? [] : [{ part, start: 0, end: expected.length, expected, text }];
  });
  return { edits, rest: wanted.slice(present.length) };
}
