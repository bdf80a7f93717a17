/** Keeps a line to the active tab of the panel's window, through tab switches, reloads and navigation. */

import { isWatched } from "../../composers/platforms/addresses";
import type { Edit } from "../../rules/model/finding";
import { type Browser, browser } from "../browser/browser";
import { logFailure } from "../browser/failures";
import { type DraftNotice, type EditOutcome, type PageState, parseDraftNotice } from "../line/messages";
import type { PanelEnd } from "../line/panel-end";
import { isTrustedSender } from "../line/trusted-sender";
import { openTabLine, type TabLine } from "./tab-line";

/**
 * `unwatched`: a page that the extension has nothing to do with; `unreachable`: a watched page without our content
 * script, as after an installation or an update (reloading the page helps).
 */
export type PageWithoutDraft = "no-page" | "unwatched" | "unreachable" | "connecting";

interface Watcher {
  onState(state: PageState): void;
  onPage(page: PageWithoutDraft): void;
}

export interface ActiveTab {
  id(): number | null;
  edit(composer: string, revision: number, edits: Edit[]): Promise<EditOutcome>;
  describeStructure: PanelEnd["describeStructure"];
  send: PanelEnd["send"];
}

export function followActiveTab(watcher: Watcher, signal: AbortSignal): ActiveTab {
  let id: number | null = null;
  let link: TabLine | null = null;
  let windowId: number | undefined;

  function attach(tab: Browser.tabs.Tab | undefined): void {
    link?.close();
    link = null;
    id = tab?.id ?? null;
    if (id === null) {
      watcher.onPage("no-page");
      return;
    }
    watcher.onPage("connecting");
    const opened = openTabLine(id, watcher.onState, () => {
      if (link !== opened) return;
      link = null;
      watcher.onPage(isWatched(tab?.url) ? "unreachable" : "unwatched");
    });
    link = opened;
  }

  async function attachToActive(): Promise<void> {
    const [tab] = await browser.tabs
      .query(windowId === undefined ? { active: true, currentWindow: true } : { active: true, windowId })
      .catch((problem: unknown): Browser.tabs.Tab[] => {
        logFailure("The tab in front is not known")(problem);
        return [];
      });
    if (!signal.aborted) attach(tab);
  }

  const onActivated = (info: { windowId: number }) => {
    // a panel that does not know its window asks which tab is in front of it
    if (windowId === undefined || info.windowId === windowId) void attachToActive();
  };
  const onUpdated = (tab: number, change: { status?: string }) => {
    if (tab === id && change.status === "complete" && !link) void attachToActive();
  };
  // the content script of a page or frame that has just been loaded makes itself heard: time to connect
  async function hear(frame: number, { state, hasFocus }: DraftNotice): Promise<void> {
    if (!link) await attachToActive();
    link?.hear(frame, state, hasFocus);
  }
  const onMessage = (message: unknown, sender: Browser.runtime.MessageSender) => {
    const notice = sender.tab?.id === id && isTrustedSender(sender) ? parseDraftNotice(message) : null;
    if (notice) void hear(sender.frameId ?? 0, notice);
  };

  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener("abort", () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.runtime.onMessage.removeListener(onMessage);
    link?.close();
  });
  void browser.windows
    .getCurrent()
    .then((current) => {
      windowId = current.id;
    })
    .catch(logFailure("The panel's window is not known"))
    .then(attachToActive);

  return {
    id: () => id,
    edit: (...request) => link?.edit(...request) ?? Promise.resolve({ status: "gone" }),
    describeStructure: () => link?.describeStructure() ?? Promise.resolve(""),
    send: (message) => link?.send(message),
  };
}
