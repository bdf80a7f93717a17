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
  main(context) {
    const { signal } = context;
    const side = createPageSide(signal);
    const watch = watchComposers({
      onChange: (observed) => side.tell(observed),
      readingDelay: () => (side.isWatched() ? readingDelay.watched : readingDelay.unwatched),
      signal,
    });
    side.serve(watch);
  },
});
