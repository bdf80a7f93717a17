/** Decides when a screen reader says a new verdict: at most every few seconds, and only one that has changed. Pure. */

/** Least time between two announcements, ms. */
export const announcementGap = 4000;
/** How long a verdict must hold before it is announced, ms, so that one that changes at once is not read out. */
export const announcementDelay = 1000;

export interface Announcement {
  text: string;
  /** When it was announced, ms. */
  at: number;
}

/** In how many ms `text` may be announced if it still holds then; null if it was the last announcement. `now`: ms. */
export function announcementWait(lastAnnouncement: Announcement | null, text: string, now: number): number | null {
  if (lastAnnouncement?.text === text) return null;
  return lastAnnouncement
    ? Math.max(announcementDelay, lastAnnouncement.at + announcementGap - now)
    : announcementDelay;
}
