/** The waiting rule with a clock: renders again when something that was held back may appear. */
import { useEffect, useReducer, useRef } from "preact/hooks";
import type { PanelState } from "../../session/panel-state";
import { type Settled, settleReview } from "./settled-review";

export function useSettledReview({ observed, draft, review, findings }: PanelState): Settled {
  const shown = useRef<Settled | null>(null);
  const [, renderAgain] = useReducer((count: number, _event: null) => count + 1, 0);
  const arrival = {
    composer: observed?.composer ?? "",
    parts: draft?.parts ?? [],
    findings,
    hashtags: review?.hashtags ?? [],
    facts: review?.facts ?? [],
  };
  const settled = settleReview(shown.current, arrival, performance.now());
  shown.current = settled;
  const { changedAt, wait } = settled;
  const waiting = wait !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `wait` shrinks with every render; one timer per change of the text is enough
  useEffect(() => {
    if (wait === null) return;
    // a little later, since timers round down
    const timer = setTimeout(() => renderAgain(null), wait + 2);
    return () => clearTimeout(timer);
  }, [changedAt, waiting]);
  return settled;
}
