/** Runs one repair at a time: the next one refers to the text that the first one changes. */
import { useRef, useState } from "preact/hooks";
import type { EditOutcome } from "../../../session/line/messages";

export interface Repair {
  /** Name of the repair that is under way. */
  working: string | null;
  /** The row whose repair was pressed last; another object for every press. */
  pressed: { row: string } | null;
  /** Starts a repair unless another one is under way. `row`: key of the row that it belongs to. */
  run(name: string, repair: () => Promise<EditOutcome>, row?: string): void;
}

export function useRepair(): Repair {
  const [working, setWorking] = useState<string | null>(null);
  const pressed = useRef<{ row: string } | null>(null);
  const busy = useRef(false); // not in the state, since a second click may come before the next render
  return {
    working,
    pressed: pressed.current,
    run(name, repair, row) {
      if (busy.current) return;
      busy.current = true;
      pressed.current = row === undefined ? null : { row };
      setWorking(name);
      void repair().finally(() => {
        busy.current = false;
        setWorking(null);
      });
    },
  };
}
