/** Runs in the pages of the watched platforms: reads compose boxes, and edits them when asked. No rule runs here. */
import { defineContentScript } from "wxt/utils/define-content-script";
import { watchedHosts } from "../../composers/platforms/hosts";
import { watchComposers } from "../../composers/watch";
import { createPageSide } from "../../session/page-side";

/** How long after a change a draft is read, ms: at once when a panel looks on, for the badge after a pause. */
const readingDelay = { watched: 12, unwatched: 300 };

export default defineContentScript({
  matches: watchedHosts,
  runAt: "document_idle",
  noScriptStartedPostMessage: true, // pages have no business with it
  main(context) {
    const { signal } = context;
    const side = createPageSide(signal);
    const watch = watchComposers({
      onChange: (observed) => side.tell(observed),
      readingDelay: () => (side.isWatched() ? readingDelay.watched : readingDelay.unwatched),
      // asking the browser takes longer than reading a draft; with a panel on the line there is no doubt
      isAlive: () => side.isWatched() || context.isValid,
      signal,
    });
    side.serve(watch);
  },
});
