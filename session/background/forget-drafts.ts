/** What was written in the draft tab, and nobody chose to keep, is gone once the browser starts anew. */
import { browser } from "../browser/browser";
import { logFailure } from "../browser/failures";
import { forgetWindowDrafts } from "../stored/old-window-drafts";

export function forgetDraftsAtStart(): void {
  // a panel that opens together with the browser may already have written something new
  browser.runtime.onStartup.addListener(
    () => void forgetWindowDrafts(new Date()).catch(logFailure("Old drafts were not removed")),
  );
}
