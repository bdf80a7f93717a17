/** The repairs of one composer that can be taken back, the newest on top, each with the edits that take it back. Pure. */
import type { Edit } from "../../rules/model/finding";
import { applyEdits } from "../../rules/text/apply-edits";
import { textChange } from "../review/text-change";
import type { DoneRepair } from "./panel-state";
import { rebased } from "./rebase-edits";

/** Nobody goes back further. */
const mostRepairs = 20;

export interface UndoEntry {
  done: DoneRepair;
  /** They take the repair back, in the texts `parts`. */
  edits: Edit[];
  parts: readonly string[];
  /** What else goes back with it. */
  onUndone?: (() => void) | undefined;
}

export type UndoStack = readonly UndoEntry[];

/**
 * The edits that bring `before` back from `after`, which an editor may have written a little differently from `edits`, and in
 * which someone may have typed since; none where nothing has changed.
 */
export function inverseEdits(before: readonly string[], edits: readonly Edit[], after: readonly string[]): Edit[] {
  const computed = applyEdits(before, edits);
  const exact = computed && rebased(oppositeOf(edits), computed, after);
  if (exact && applyEdits(after, exact)) return exact;
  return before.flatMap((old, part): Edit[] => {
    const now = after[part];
    if (now === undefined || now === old) return [];
    const { start, end, grown } = textChange(old, now);
    const there = { part, start, end: end + grown };
    return [{ ...there, expected: now.slice(there.start, there.end), text: old.slice(start, end) }];
  });
}

/** The opposite edits, in the texts that these ones make. */
function oppositeOf(edits: readonly Edit[]): Edit[] {
  const inOrder = edits.toSorted((a, b) => a.part - b.part || a.start - b.start || a.end - b.end);
  let [part, grown] = [0, 0];
  return inOrder.map((edit) => {
    if (edit.part !== part) [part, grown] = [edit.part, 0];
    const start = edit.start + grown;
    grown += edit.text.length - (edit.end - edit.start);
    return { part, start, end: start + edit.text.length, expected: edit.text, text: edit.expected };
  });
}

export const withRepair = (stack: UndoStack, entry: UndoEntry): UndoStack => [...stack, entry].slice(-mostRepairs);

export const withoutNewest = (stack: UndoStack): UndoStack => stack.slice(0, -1);

/**
 * The same after someone typed: the newest one is carried over to the new texts. Where it was written over, it waits for the
 * old words to come back. Those below it hold for the text that comes back with it.
 */
export function carriedOver(stack: UndoStack, now: readonly string[]): UndoStack {
  const newest = stack.at(-1);
  if (!newest) return stack;
  const edits = rebased(newest.edits, newest.parts, now);
  return edits ? [...withoutNewest(stack), { ...newest, edits, parts: now }] : stack;
}
