/** A line to the tab in front that is open before anyone reviews what it tells, so that it is waited for while the review loads. */
import type { PageState } from "../line/messages";
import { type ActiveTab, followActiveTab, type PageWithoutDraft } from "./active-tab";

type Watcher = Parameters<typeof followActiveTab>[0];

export interface EarlyTab {
  /** Tells what the tab shows now, and all that follows. One at a time: who calls takes the place of who called before. */
  follow(watcher: Watcher): ActiveTab;
}

export function followEarly(signal: AbortSignal): EarlyTab {
  let watcher: Watcher | null = null;
  /** What the tab told last: it tells nothing twice. */
  let state: PageState | null = null;
  let page: PageWithoutDraft = "connecting";
  const tab = followActiveTab(
    {
      onState(next) {
        state = next;
        watcher?.onState(next);
      },
      onPage(next) {
        state = null;
        page = next;
        watcher?.onPage(next);
      },
    },
    signal,
  );
  return {
    follow(next) {
      watcher = null; // what arrives before `next` is told is told with it
      queueMicrotask(() => {
        watcher = next;
        if (state) next.onState(state);
        else next.onPage(page);
      });
      return tab;
    },
  };
}
