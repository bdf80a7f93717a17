/** A task that was just ticked: it keeps its place for a moment, with a way back. */
import { useEffect, useRef, useState } from "preact/hooks";
import { usePanel } from "../context/panel-context";
import { TickIcon, UndoIcon } from "../icons/icon";
import type { TickedTask } from "./use-ticked-tasks";

/** ms */
export const undoTime = 8000;

interface DoneRowProps {
  ticked: TickedTask;
  onUndo: () => void;
  /** Its time is over. */
  onGone: () => void;
}

export function DoneRow({ ticked: { line, byKeyboard }, onUndo, onGone }: DoneRowProps) {
  const { texts } = usePanel();
  const words = texts.tasks;
  const undo = useRef<HTMLButtonElement>(null);
  const [hasFocus, setFocus] = useState(false);
  // the tick that had the focus is gone
  useEffect(() => void (byKeyboard && undo.current?.focus()), [byKeyboard]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the time runs from the tick, and while nobody stands on the button
  useEffect(() => {
    if (hasFocus) return;
    const timer = setTimeout(onGone, undoTime);
    return () => clearTimeout(timer);
  }, [hasFocus]);
  return (
    <li class="task-line task-head" data-testid="task-done" data-task={line.id}>
      <p class="task-row task-ticked">
        <TickIcon />
        <span class="task-title">{line.title}</span>
      </p>
      <button
        ref={undo}
        type="button"
        class="quiet-button"
        aria-label={words.undoTask(line.title)}
        onFocus={() => setFocus(true)}
        onBlur={() => setFocus(false)}
        // the second half of a double click on the tick is no wish to go back
        onClick={({ detail: clicks }) => clicks < 2 && onUndo()}
      >
        <UndoIcon /> {texts.done.undo}
      </button>
    </li>
  );
}
