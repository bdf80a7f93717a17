/** Opens the first page after an installation, unless the organisation's policy leaves it out. */
import { browser } from "../browser/browser";
import { logFailure } from "../browser/failures";
import { readPolicyInUse } from "../stored/policy-store";
import { refreshPolicy } from "./follow-policy";

interface Installed {
  reason: string;
  /** Firefox's: loaded by a developer for this session. */
  temporary?: boolean;
}

async function openUnlessLeftOut(): Promise<void> {
  await refreshPolicy();
  const { policy } = await readPolicyInUse();
  if (policy.firstPage !== false) await browser.tabs.create({ url: browser.runtime.getURL("/welcome.html") });
}

/** For the background. Firefox opens its sidebar by itself on installing; in Chrome the first page has a button for the panel. */
export function openFirstPageOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason, temporary }: Installed) => {
    if (reason === "install" && !temporary) void openUnlessLeftOut().catch(logFailure("The first page was not opened"));
  });
}
