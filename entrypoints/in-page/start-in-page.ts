/** Runs in the pages of a watched platform: reads compose boxes, and edits them when asked. No check runs here. */
import type { Platform } from "../../composers/composer";
import { type ComposerWatch, watchComposers } from "../../composers/watch";
import { type AccessMessage, listenToBackground } from "../../session/line/from-background";
import { createPageEnd } from "../../session/line/page-end";
import { bringPageGuard } from "../../session/line/page-scripts";
import { type PageSettings, watchPageSettings } from "../../session/line/page-settings";
import type { ContentScriptContext } from "./page-life";

/** How long after a change a draft is read, ms: at once while a panel shows it, later where only the badge does. */
const readingDelay = { watched: 12, unwatched: 300 };

type Context = Pick<ContentScriptContext, "signal" | "isValid" | "abort">;

/** The world of the extension's scripts in the page, with the script that runs there. */
const world: typeof globalThis & { ohjenuora?: Context } = globalThis;

/** Chrome's; TypeScript does not know it yet. */
const page: Document & { prerendering?: boolean } = document;

/** Each platform has a separate content script, so that no page loads what is known of the others. */
export function startInPage(context: Context, platform: Platform): void {
  // put in again after an update, the script of the same version may be there already
  if (world.ohjenuora?.isValid) return;
  world.ohjenuora = context;
  const { signal } = context;
  const pageEnd = createPageEnd(signal);
  let watching: { page: ComposerWatch; end: AbortController } | null = null;
  let settings: PageSettings | null = null;

  function startWatching(): void {
    const end = new AbortController();
    const page = watchComposers({
      platform,
      addedKeys: () => settings?.composerKeys[platform.channel],
      isAddressRead: () => settings?.readAddresses.includes(location.hostname + location.pathname) ?? false,
      question: () => settings?.question ?? null,
      bringGuard: () => bringPageGuard(end.signal),
      onChange: pageEnd.tell,
      readingDelay: () => (pageEnd.isWatched() ? readingDelay.watched : readingDelay.unwatched),
      // asking the browser takes longer than reading a draft; a connected panel proves that the extension is there
      isAlive: () => pageEnd.isWatched() || context.isValid,
      signal: end.signal,
    });
    watching = { page, end };
    pageEnd.serve(page);
  }
  function stopWatching(): void {
    watching?.end.abort();
    watching = null;
  }

  const start = () =>
    watchPageSettings((next) => {
      const isOff = next.sitesOff.includes(platform.channel);
      const wasOff = settings?.sitesOff.includes(platform.channel);
      settings = next;
      if (isOff === wasOff) return watching?.page.lookAgain();
      stopWatching();
      if (isOff) pageEnd.serve(null);
      else startWatching();
    }, signal);
  listenToBackground<AccessMessage>("access-removed", ({ hosts }) => {
    if (!hosts.includes(location.hostname)) return;
    pageEnd.tell(null); // else the draft would be remembered for as long as the tab is open
    context.abort();
  });
  // a page that is loaded beforehand is not what the tab shows
  if (page.prerendering) document.addEventListener("prerenderingchange", start, { once: true, signal });
  else start();
  signal.addEventListener("abort", stopWatching);
}
