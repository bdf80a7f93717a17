/** What was written and chosen in private windows goes with the last of them; their drafts go with each. */
import { browser } from "../browser/browser";
import { logFailure } from "../browser/failures";
import { forgetClosedWindows } from "../stored/private-items";

async function forgetClosed(): Promise<void> {
  await forgetClosedWindows(await browser.windows.getAll());
}

/** For the background. The tabs of a window are forgotten as each of them closes, by `tab-watch.ts`. */
export function forgetPrivateWindows(): void {
  browser.windows.onRemoved.addListener(
    () => void forgetClosed().catch(logFailure("What private windows left was not removed")),
  );
}
