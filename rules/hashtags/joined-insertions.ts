/** Several hashtags that go to the same place stand side by side there. Pure. */
import type { Edit } from "../model/finding";

/** Each edit inserts a hashtag, with the gap before it; those of one place become one edit. */
export function joinedInsertions(edits: readonly Edit[]): Edit[] {
  const joined: Edit[] = [];
  for (const edit of edits) {
    const at = joined.findIndex(
      ({ part, start, end }) => part === edit.part && start === edit.start && end === edit.end,
    );
    const first = joined[at];
    if (first) joined[at] = { ...first, text: `${first.text} ${edit.text.trim()}` };
    else joined.push(edit);
  }
  return joined;
}
