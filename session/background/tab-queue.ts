/** One queue for each tab: one piece of work after the other, and of what waits only the newest. */
import { logFailure } from "../browser/failures";

/**
 * `work`: what is done for a tab; its failure is logged and stops nothing after it. `merge`: what is left to do where
 * `later` was asked for before `earlier` has begun. Gives how to ask: resolves once the work is done, or what has taken its place.
 */
export function createTabQueue<T>(
  work: (tab: number, request: T) => Promise<void>,
  merge: (earlier: T, later: T) => T,
): (tab: number, request: T) => Promise<void> {
  const running = new Map<number, Promise<void>>();
  const waiting = new Map<number, { request: T; done: Promise<void> }>();

  function begin(tab: number, request: T): Promise<void> {
    const done = work(tab, request)
      .catch(logFailure("The work for a tab broke"))
      .finally(() => {
        if (!waiting.has(tab)) running.delete(tab);
      });
    running.set(tab, done);
    return done;
  }

  return (tab, request) => {
    const current = running.get(tab);
    if (!current) return begin(tab, request);
    const next = waiting.get(tab);
    if (next) {
      next.request = merge(next.request, request);
      return next.done;
    }
    const added = { request, done: Promise.resolve() };
    added.done = current.then(() => {
      waiting.delete(tab);
      return begin(tab, added.request);
    });
    waiting.set(tab, added);
    return added.done;
  };
}
