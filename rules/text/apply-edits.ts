/** Puts edits into the parts of a draft: of the draft tab, of tests, of news that become a post. Pages are edited by `composers/`. */
import type { Edit } from "../model/finding";

/** null where an edit is stale or two overlap: then nothing is changed. */
export function applyEdits(parts: readonly string[], edits: readonly Edit[]): string[] | null {
  const result = [...parts];
  // from the end, so that earlier offsets stay right; of two at one place the first one ends up first
  const backwards = edits.toReversed().sort((a, b) => b.part - a.part || b.start - a.start || b.end - a.end);
  let free = { part: Number.POSITIVE_INFINITY, start: 0 };
  for (const { part, start, end, expected, text, atEnd } of backwards) {
    const original = parts[part];
    if (original === undefined || original.slice(start, end) !== expected || (atEnd && end !== original.length))
      return null;
    if (part === free.part && end > free.start) return null;
    const partText = result[part] ?? "";
    result[part] = partText.slice(0, start) + text + partText.slice(end);
    free = { part, start };
  }
  return result;
}
