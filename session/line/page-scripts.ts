/** Has the background put further scripts into the page: what edits and marks, and the publish guard. Most pages never need the first. */
import { browser } from "wxt/browser";
import { pageGuard } from "../../composers/page-guard";
import { pageTools } from "../../composers/page-tools";

export const pageScripts = ["page-tools", "page-guard"] as const;

/** Content script → background; answered when the script is there. */
export interface ScriptRequest {
  type: (typeof pageScripts)[number];
}

/** A panel takes an edit for lost after 8 s: one that could begin only later must not be carried out, ms. */
const longestWait = 5000;
/** A request for the guard that is lost with a background that was stopped is not waited for longer, ms. */
const longestGuardWait = 400;
/** A guard that has not come is asked for again after this time, ms; each time after twice as long, up to a minute. */
const firstPause = 100;
const longestPause = 60_000;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function bring(type: ScriptRequest["type"], longest: number): Promise<void> {
  try {
    await Promise.race([browser.runtime.sendMessage<ScriptRequest>({ type }), pause(longest)]);
  } catch {
    // a background that was stopped before it could answer, or an extension that was updated or removed under the page
  }
}

let bringingTools: Promise<void> | null = null;

/**
 * Resolves when they are there, or do not come: then an edit says that it could not be carried out. All who wait go on in the order in which
 * they asked, so that no edit overtakes the one before it.
 */
export async function bringPageTools(): Promise<void> {
  if (!pageTools())
    bringingTools ??= bring("page-tools", longestWait).finally(() => {
      bringingTools = null;
    });
  await bringingTools;
}

/** Resolves when it is there, or the script of this page has ended: without it nothing would be asked before publishing. */
export async function bringPageGuard(signal: AbortSignal): Promise<void> {
  for (let wait = firstPause; !pageGuard(); wait = Math.min(2 * wait, longestPause)) {
    await bring("page-guard", longestGuardWait);
    // no id: the extension was updated or removed under the page
    if (pageGuard() || signal.aborted || !browser.runtime?.id) return;
    await pause(wait);
  }
}
