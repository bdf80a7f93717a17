/** A value that tells its listeners when it has changed. */
export interface Observable<T> {
  readonly value: T;
  /** Merges the change into the value and tells everyone. */
  change(change: Partial<T>): void;
  /** The same without telling anyone. */
  changeSilently(change: Partial<T>): void;
  /** Calls back after every change; returns how to end it. */
  subscribe(listener: () => void): () => void;
}

export function createObservable<T extends object>(first: T): Observable<T> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    get value() {
      return value;
    },
    change(change) {
      value = { ...value, ...change };
      for (const listener of listeners) listener();
    },
    changeSilently(change) {
      value = { ...value, ...change };
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
