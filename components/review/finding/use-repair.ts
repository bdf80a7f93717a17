/** One repair at a time: the text that the next one refers to has to arrive first. */
import { useRef, useState } from "preact/hooks";
import type { EditOutcome } from "../../../session/line/messages";

export interface Repair {
  /** Which repair is under way. */
  working: string | null;
  /** Starts a repair unless another one is under way. */
  run(name: string, repair: () => Promise<EditOutcome>): void;
}

export function useRepair(): Repair {
  const [working, setWorking] = useState<string | null>(null);
  const busy = useRef(false); // a second click may come before the next render
  return {
    working,
    run(name, repair) {
      if (busy.current) return;
      busy.current = true;
      setWorking(name);
      void repair().finally(() => {
        busy.current = false;
        setWorking(null);
      });
    },
  };
}
