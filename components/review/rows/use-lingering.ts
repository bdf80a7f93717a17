/**
 * A row that was repaired stays as a tick where it was, for a moment and as long as the pointer is over the rows: what stands below
 * must not jump under a press.
 */
import { useEffect, useReducer, useRef, useState } from "preact/hooks";
import type { FindingRow } from "./rows";

/** ms */
const shortest = 900;

export type ShownRow = { kind: "row"; row: FindingRow } | { kind: "done"; row: FindingRow };

interface GoneRow {
  row: FindingRow;
  /** Its place among the rows. */
  at: number;
}

/** `pressed`: the row whose repair was pressed last; null before any. */
export function useLingering(rows: readonly FindingRow[], pressed: { row: string } | null) {
  const previous = useRef<readonly ShownRow[]>([]);
  const gone = useRef<readonly GoneRow[]>([]);
  const taken = useRef<{ row: string } | null>(null);
  const [isOver, setOver] = useState(false);
  const [, renderAgain] = useReducer((count: number, _event: null) => count + 1, 0);

  if (pressed && pressed !== taken.current && !rows.some(({ key }) => key === pressed.row)) {
    taken.current = pressed;
    const at = previous.current.findIndex(({ kind, row }) => kind === "row" && row.key === pressed.row);
    const row = previous.current[at]?.row;
    if (row) gone.current = [...gone.current, { row, at }];
  }
  const shown: ShownRow[] = rows.map((row) => ({ kind: "row", row }));
  for (const { row, at } of gone.current) shown.splice(Math.min(at, shown.length), 0, { kind: "done", row });
  previous.current = shown;

  const isEmpty = shown.length === 0;
  // a list that goes does not tell that the pointer has left it
  useEffect(() => {
    if (isEmpty) setOver(false);
  }, [isEmpty]);
  const latest = gone.current.at(-1);
  useEffect(() => {
    if (!latest || isOver) return;
    const timer = setTimeout(() => {
      gone.current = [];
      renderAgain(null);
    }, shortest);
    return () => clearTimeout(timer);
  }, [latest, isOver]);
  return {
    shown,
    hovering: { onMouseEnter: () => setOver(true), onMouseLeave: () => setOver(false) },
  };
}
