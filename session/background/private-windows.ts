/** What was written and chosen in private windows goes with the last of them; their drafts go with each. */
import { type Browser, browser } from "../browser/browser";
import { logFailure } from "../browser/failures";
import { forgetClosedWindows } from "../stored/private-items";

/** `but`: the id of a window that is just opening, in which nothing was done yet. */
async function forgetClosed(but?: number): Promise<void> {
  const open = await browser.windows.getAll();
  await forgetClosedWindows(open.filter(({ id }) => id !== but));
}

const logNotForgotten = logFailure("What private windows left was not removed");

/** For the background. The tabs of a window are forgotten as each of them closes, by `tab-watch.ts`. */
export function forgetPrivateWindows(): void {
  browser.windows.onRemoved.addListener(() => void forgetClosed().catch(logNotForgotten));
  // what was just being stored when the last one closed is not for the next one
  browser.windows.onCreated.addListener(({ id, incognito }: Browser.windows.Window) => {
    if (incognito) void forgetClosed(id).catch(logNotForgotten);
  });
}
