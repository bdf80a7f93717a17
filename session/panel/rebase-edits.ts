/** Carries edits over to a text that was typed on since they were made. Pure. */
import type { Edit } from "../../rules/model/finding";
import { textChange } from "../review/text-change";

/** The same edits in the new texts, or null where one of them is for what has changed itself. */
export function rebased(edits: readonly Edit[], old: readonly string[], now: readonly string[]): Edit[] | null {
  const moved: Edit[] = [];
  for (const edit of edits) {
    const [before, after] = [old[edit.part], now[edit.part]];
    if (before === undefined || after === undefined) return null;
    const { start, end, grown } = textChange(before, after);
    if (edit.atEnd && edit.start >= end) {
      moved.push({ ...edit, start: edit.start + grown, end: edit.end + grown });
    } else if (edit.end <= start) moved.push(edit);
    else if (edit.start === edit.end && edit.start === end)
      return null; // what it was to follow has gone
    else if (edit.start >= end) moved.push({ ...edit, start: edit.start + grown, end: edit.end + grown });
    else return null;
  }
  return moved;
}
