/**
 * Decides what is shown while someone types: solved findings leave at once, new ones wait for a pause in typing, so
 * that nothing new distracts the writer. Pure: the time is passed in.
 */

/** How long the text must have stayed the same before something new may appear, ms. */
export const typingPause = 400;

export interface Keyed<T> {
  /** Identifies the item from one review to the next. */
  key: string;
  item: T;
}

/**
 * Returns what to show now. `shown`: what is on the screen; `arrived`: what the newest review says; `quiet`: for how
 * long the text has stayed the same, ms. An item that remains keeps its place and gets its newest content.
 */
export function holdBackWhileTyping<T>(shown: Keyed<T>[], arrived: Keyed<T>[], quiet: number): Keyed<T>[] {
  if (quiet >= typingPause) return arrived;
  const newest = new Map(arrived.map((entry) => [entry.key, entry]));
  return shown.flatMap((entry) => newest.get(entry.key) ?? []);
}

/** Whether `holdBackWhileTyping` holds something back. */
export const isWaiting = <T>(shown: Keyed<T>[], arrived: Keyed<T>[]) => shown.length !== arrived.length;
