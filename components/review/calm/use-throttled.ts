/** A value that is drawn less often than it changes: drawing it after every key would slow down typing. */
import { useEffect, useReducer, useRef } from "preact/hooks";

/** Least time between two changes that are shown, ms. */
const interval = 300;

/**
 * Returns `value`, or an earlier one while it changes quickly; `urgent` values are returned at once. The last value is
 * always shown in the end.
 */
export function useThrottled<T>(value: T, urgent: boolean): T {
  const shown = useRef({ value, at: Number.NEGATIVE_INFINITY });
  const [, renderAgain] = useReducer((count: number, _event: null) => count + 1, 0);
  const now = performance.now();
  const due = shown.current.at + interval;
  if (shown.current.value !== value && (urgent || now >= due)) shown.current = { value, at: now };
  const waits = shown.current.value !== value;
  useEffect(() => {
    if (!waits) return;
    const timer = setTimeout(() => renderAgain(null), Math.max(0, due - performance.now()) + 2);
    return () => clearTimeout(timer);
  }, [waits, due]);
  return shown.current.value;
}
