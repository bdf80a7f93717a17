/**
 * The publish guard comes in a script of its own, `entrypoints/page-guard.ts`, soon after the content script: reading does not wait for it.
 */
import type { createPublishGuard } from "./publish-guard";

/** All scripts of the extension in a page share one global object, which the page itself cannot reach. */
const name = "ohjenuoraGuard";

export const pageGuard = (): typeof createPublishGuard | undefined => Reflect.get(globalThis, name);

/** Called by the script that brings it. */
export const offerPageGuard = (create: typeof createPublishGuard): void => {
  Reflect.set(globalThis, name, create);
};
