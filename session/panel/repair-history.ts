/** What was done to the text of the composer that is shown, and how it is taken back. */
import type { Edit } from "../../rules/model/finding";
import type { DoneRepair } from "./panel-state";
import { carriedOver, inverseEdits, type UndoEntry, type UndoStack, withoutNewest, withRepair } from "./undo-stack";

/** A repair as it is told and taken back. */
export type Undoable = Pick<UndoEntry, "done" | "onUndone">;

export interface RepairHistory {
  readonly newest: UndoEntry | null;
  readonly done: DoneRepair | null;
  /** Whether a repair is changing the text. */
  readonly isUnderWay: boolean;
  /** Of another composer nothing is known yet. */
  clear(): void;
  /** The text is being changed by a repair: what is seen meanwhile was not typed. */
  begin(): void;
  end(): void;
  /** A repair has arrived. */
  add(repair: Undoable, before: readonly string[], edits: readonly Edit[], after: readonly string[]): void;
  /** The newest one was taken back. */
  takeBack(entry: UndoEntry): void;
  /** It cannot be taken back any more. */
  drop(entry: UndoEntry): void;
  /** What stands in the composer now. */
  see(parts: readonly string[]): void;
}

export function createRepairHistory(): RepairHistory {
  let stack: UndoStack = [];
  let underWay = 0;
  return {
    get newest() {
      return stack.at(-1) ?? null;
    },
    get done() {
      return stack.at(-1)?.done ?? null;
    },
    get isUnderWay() {
      return underWay > 0;
    },
    clear() {
      stack = [];
    },
    begin() {
      underWay++;
    },
    end() {
      underWay--;
    },
    add({ done, onUndone }, before, edits, after) {
      stack = withRepair(stack, { done, onUndone, edits: inverseEdits(before, edits, after), parts: after });
    },
    takeBack(entry) {
      // another composer may be shown by now, of which nothing was taken back
      if (!stack.includes(entry)) return;
      stack = withoutNewest(stack);
      entry.onUndone?.();
    },
    drop(entry) {
      stack = stack.filter((one) => one !== entry);
    },
    see(parts) {
      if (underWay > 0) return;
      if (parts.every((text) => text.trim() === "")) stack = [];
      else stack = carriedOver(stack, parts);
    },
  };
}
