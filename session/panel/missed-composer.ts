/** Notices that a page which must have a composer shows none: then the platform has changed its page. */
import { hasComposer } from "../../composers/platforms/addresses";
import { browser } from "../browser/browser";
import type { ActiveTab } from "./active-tab";

/** A page may take this long to open its composer, ms. */
const missedAfter = 3000;

export interface MissedComposer {
  /** No composer is there yet: waits, and then calls back if there must be one. */
  expect(): void;
  cancel(): void;
}

/** `isStillMissing`: whether the tab shows no composer when the time is over. */
export function createMissedComposer(
  tab: Pick<ActiveTab, "id">,
  isStillMissing: () => boolean,
  onMissed: () => void,
  signal: AbortSignal,
): MissedComposer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => clearTimeout(timer);
  signal.addEventListener("abort", cancel);

  async function look(): Promise<void> {
    const id = tab.id();
    const open = id === null ? undefined : await browser.tabs.get(id).catch(() => undefined);
    if (isStillMissing() && tab.id() === id && hasComposer(open?.url)) onMissed();
  }
  return {
    expect() {
      cancel();
      timer = setTimeout(look, missedAfter);
    },
    cancel,
  };
}
