/** `calmReview` with the clock: renders again when something that was held back may appear. */
import { useEffect, useReducer, useRef } from "preact/hooks";
import type { PanelState } from "../../../session/panel/panel-state";
import { usePanel } from "../../context/panel-context";
import { type CalmReview, calmReview } from "./calm-review";

export function useCalmReview({ observed, draft, review, findings }: PanelState): CalmReview {
  const { client } = usePanel();
  const shown = useRef<CalmReview | null>(null);
  const [, renderAgain] = useReducer((count: number, _event: null) => count + 1, 0);
  const arrival = {
    composer: observed?.composer ?? "",
    parts: draft?.parts ?? [],
    findings,
    hashtags: review?.hashtags ?? [],
    facts: review?.facts ?? [],
    typedAt: client.state.typedAt, // nobody is told of it
  };
  const nextReview = calmReview(shown.current, arrival, performance.now());
  shown.current = nextReview;
  const { changedAt, wait } = nextReview;
  const waiting = wait !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `wait` shrinks with every render; one timer per change of the text is enough
  useEffect(() => {
    if (wait === null) return;
    // 2 ms more, since a timer may fire slightly early
    const timer = setTimeout(() => renderAgain(null), wait + 2);
    return () => clearTimeout(timer);
  }, [changedAt, waiting]);
  return nextReview;
}
