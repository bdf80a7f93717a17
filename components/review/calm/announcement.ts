/** When a screen reader is told a new verdict: never more often than every few seconds, and only what has changed. Pure. */

/** Least time between two announcements, ms. */
export const announcementGap = 4000;
/** How long a verdict must stand before it is told, ms: what flies past is not read out. */
export const announcementDelay = 1000;

export interface Announced {
  text: string;
  /** ms */
  at: number;
}

/** In how many ms `text` may be announced, if it still holds then; null where it has been said already. */
export function announcementWait(said: Announced | null, text: string, now: number): number | null {
  if (said?.text === text) return null;
  return said ? Math.max(announcementDelay, said.at + announcementGap - now) : announcementDelay;
}
