/** A value that need not be new with every key: every change that is shown costs a frame while someone is typing. */
import { useEffect, useReducer, useRef } from "preact/hooks";

/** ms between two changes that are shown. */
const interval = 300;

/** `value`, or while it changes quickly and is not `urgent` an earlier one; the last one is always shown in the end. */
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
