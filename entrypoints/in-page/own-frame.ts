/** Whether a script that the browser puts into all frames of a host may run in this one. */

/** What is looked at of a window. */
export interface Frame {
  parent: Frame;
  location: { host: string };
}

/** Only pages of one host may stand around it: what other sites show of a platform, such as a single post, is not watched. */
export function isOwnFrame(frame: Frame): boolean {
  for (let inner = frame; inner.parent !== inner; inner = inner.parent) {
    try {
      if (inner.parent.location.host !== frame.location.host) return false;
    } catch (problem) {
      // how the browser closes the pages of other sites to a script
      if (problem instanceof DOMException && problem.name === "SecurityError") return false;
      throw problem;
    }
  }
  return true;
}
