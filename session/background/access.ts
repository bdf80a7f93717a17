/** Ends what still runs in pages that the extension may no longer read: the browser leaves a script there that it has started. */
import { watchedHosts } from "../../composers/platforms/addresses";
import { browser } from "../browser/browser";
import { logFailure, logUnlessGone } from "../browser/failures";
import type { AccessMessage } from "../line/from-background";

const hostIn = (pattern: string) => new URL(pattern.replace("*", "")).hostname;

async function closedHosts(): Promise<string[]> {
  const patterns = await Promise.all(
    watchedHosts.map(async (pattern) => ((await browser.permissions.contains({ origins: [pattern] })) ? [] : pattern)),
  );
  return patterns.flat().map(hostIn);
}

async function endInPages(): Promise<void> {
  const message: AccessMessage = { type: "access-removed", hosts: await closedHosts() };
  if (message.hosts.length === 0) return;
  // which tabs show those hosts the browser does not tell any more
  for (const { id } of await browser.tabs.query({})) {
    if (id === undefined) continue;
    const sent: Promise<unknown> = browser.tabs.sendMessage(id, message);
    void sent.catch(logUnlessGone("A page was not told that it is not to be read"));
  }
}

/** For the background. */
export function endWithoutAccess(): void {
  browser.permissions.onRemoved.addListener(() => {
    void endInPages().catch(logFailure("Pages that may no longer be read could not be told"));
  });
}
