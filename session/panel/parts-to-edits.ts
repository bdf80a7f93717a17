/** Puts whole texts into the parts of a composer: as edits, and what has no part there as the rest. Pure. */
import type { Edit } from "../../rules/model/finding";

/** Carries out a `SplitFix`: what fits the parts that are there becomes edits, the rest goes to the clipboard. */
export function splitEdits(present: readonly string[], wanted: readonly string[]): { edits: Edit[]; rest: string[] } {
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
