/** Runs in the pages of a watched platform: reads compose boxes, and edits them when asked. No rule runs here. */
import type { Platform } from "../../composers/composer";
import { recogniserOf } from "../../composers/platforms/recognise";
import { watchComposers } from "../../composers/watch";
import { createPageEnd } from "../../session/line/page-end";
import { watchSite } from "../../session/stored/site-switch";
import type { ContentScriptContext } from "./page-life";

/** How long after a change a draft is read, ms: at once when a panel looks on, for the badge after a pause. */
const readingDelay = { watched: 12, unwatched: 300 };

/** Each platform has a content script of its own, so that no page loads what is known of the others. */
export function startInPage(context: Pick<ContentScriptContext, "signal" | "isValid">, platform: Platform): void {
  const { signal } = context;
  const side = createPageEnd(signal);
  let watching: AbortController | null = null;

  function startWatching(): void {
    const own = new AbortController();
    const watch = watchComposers({
      publish: platform.publish,
      recognise: recogniserOf(platform),
      onChange: (observed) => side.tell(observed),
      readingDelay: () => (side.isWatched() ? readingDelay.watched : readingDelay.unwatched),
      // asking the browser takes longer than reading a draft; with a panel on the line there is no doubt
      isAlive: () => side.isWatched() || context.isValid,
      signal: own.signal,
    });
    watching = own;
    side.serve(watch);
  }
  function stopWatching(): void {
    watching?.abort();
    watching = null;
  }

  watchSite(
    platform.channel,
    (on) => {
      stopWatching();
      if (on) startWatching();
      else side.serve(null);
    },
    signal,
  );
  signal.addEventListener("abort", stopWatching);
}
