/** Puts the content scripts into the pages that are open already: after an installation they have none, after an update one that has ended. */
import { browser } from "../browser/browser";
import { logUnlessGone } from "../browser/failures";

/** Pages into which the browser lets no script, such as its own page about an error. */
const refused = /cannot access|missing host permission|cannot be scripted|showing error page|cannot be accessed/i;

function logUnlessRefused(problem: unknown): void {
  if (problem instanceof Error && refused.test(problem.message)) return;
  logUnlessGone("A page has no content script")(problem);
}

/** For the background. Firefox does so by itself. */
export function renewOpenTabs(): void {
  if (import.meta.env.FIREFOX) return;
  browser.runtime.onInstalled.addListener(({ reason }: { reason: string }) => {
    if (reason === "install" || reason === "update") void startInOpenTabs();
  });
}

/** Never rejects: a tab that refuses does not keep the others from theirs. */
async function startInOpenTabs(): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  await Promise.all(scripts.map((script) => startInTabsAt(script)));
}

type ContentScript = NonNullable<ReturnType<typeof browser.runtime.getManifest>["content_scripts"]>[number];
type ScriptFile = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]["files"]>[number];

async function startInTabsAt({ matches = [], js = [], all_frames: allFrames = false }: ContentScript): Promise<void> {
  const files = js as ScriptFile[]; // the manifest names files that are there
  try {
    // a discarded tab loads its page anew, and the script with it
    const tabs = await browser.tabs.query({ url: matches, discarded: false });
    const starts = tabs.map(async ({ id }) => {
      if (id === undefined) return;
      await browser.scripting.executeScript({ target: { tabId: id, allFrames }, files }).catch(logUnlessRefused);
    });
    await Promise.all(starts);
  } catch (problem) {
    logUnlessRefused(problem);
  }
}
