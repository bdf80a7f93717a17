/**
 * What is shown while someone types: solved findings leave at once, new ones wait for a pause in typing, so that
 * nothing jumps in under the eyes. Pure: the time is handed in.
 */

/** How long the text must have been the same before something new may appear, ms. */
export const typingPause = 400;

export interface Keyed<T> {
  /** Stays the same as long as it is the same thing that is shown. */
  key: string;
  item: T;
}

/**
 * What to show now, given what is shown, what the newest review says, and for how long (ms) the text has been the same.
 * What stays is shown in its newest form and at its place.
 */
export function holdBackWhileTyping<T>(shown: Keyed<T>[], arrived: Keyed<T>[], quiet: number): Keyed<T>[] {
  if (quiet >= typingPause) return arrived;
  const newest = new Map(arrived.map((entry) => [entry.key, entry]));
  return shown.flatMap((entry) => newest.get(entry.key) ?? []);
}

/** Whether `holdBackWhileTyping` holds something back. */
export const isWaiting = <T>(shown: Keyed<T>[], arrived: Keyed<T>[]) => shown.length !== arrived.length;
