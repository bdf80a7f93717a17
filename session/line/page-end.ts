/** The content script's end of the line: tells panels and background what is being written, takes edits from panels. */
import { type Browser, browser } from "wxt/browser";
import type { Guard } from "../../composers/publish-guard";
import type { ObservedDraft, TextRange } from "../../rules/model/draft";
import type { Edit } from "../../rules/model/finding";
import type { DraftNotice, EditOutcome, GuardMessage, PageMessage, PageState, PanelMessage } from "./messages";
import { panelPort } from "./messages";

/** What the page side needs of a watch over composers; `composers/watch.ts` is one. */
export interface WatchedPage {
  current(): ObservedDraft | null;
  lookAgain(): void;
  edit(composer: string, revision: number, edits: Edit[]): Promise<EditOutcome>;
  mark(composer: string, passage: TextRange | null, scroll: boolean): void;
  guard(guard: Guard | null): void;
}

export interface PageEnd {
  tell(observed: ObservedDraft | null): void;
  /** A panel or popup is looking. */
  isWatched(): boolean;
  /** null: the platform is switched off. */
  serve(page: WatchedPage | null): void;
}

/** The badge may wait for a pause in typing, ms; while someone types on, it is brought up to date this often. */
const noticePause = 400;
const noticeAtLeast = 1500;

export function createPageEnd(signal: AbortSignal): PageEnd {
  const panels = new Set<Browser.runtime.Port>();
  let latest: ObservedDraft | null = null;
  let page: WatchedPage | null = null;
  let off = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastNotice = 0;
  let lastChange = 0;
  /** Whose mark stands in the page; it goes with that panel. */
  let marking: Browser.runtime.Port | null = null;

  const state = (): PageState =>
    latest ? { kind: "draft", observed: latest } : { kind: off ? "switched-off" : "no-composer" };

  function post(port: Browser.runtime.Port, message: PageMessage): void {
    try {
      port.postMessage(message);
    } catch {
      panels.delete(port); // closed in this very moment
    }
  }

  function notify(): void {
    clearTimeout(timer);
    timer = undefined;
    lastNotice = performance.now();
    const notice: DraftNotice = { type: "page-state", state: state() };
    try {
      // no receiver, or an extension that was updated meanwhile: nobody to tell
      browser.runtime.sendMessage(notice).catch(() => undefined);
    } catch {
      // as above, thrown at once where the extension has gone
    }
  }

  /** One timer that looks again when it is due: setting a new one at every key would cost as much as reading. */
  function notifySoon(): void {
    lastChange = performance.now();
    timer ??= setTimeout(notifyWhenDue, noticePause);
  }
  function notifyWhenDue(): void {
    const wait = Math.min(lastChange + noticePause, lastNotice + noticeAtLeast) - performance.now();
    if (wait <= 0) notify();
    else timer = setTimeout(notifyWhenDue, wait);
  }

  async function answer(port: Browser.runtime.Port, message: PanelMessage): Promise<void> {
    if (message.type === "look-again") page?.lookAgain();
    if (message.type === "mark") {
      marking = port;
      page?.mark(message.composer, message.passage, message.scroll);
    }
    if (message.type === "edit") {
      const outcome = (await page?.edit(message.composer, message.revision, message.edits)) ?? { status: "gone" };
      post(port, { type: "edit-outcome", request: message.request, outcome });
    }
  }

  function onConnect(port: Browser.runtime.Port): void {
    const extension = new URL(browser.runtime.getURL("/popup.html")).origin;
    // pages of this extension only; a content script of ours has no business here
    const fromOurPage = port.sender?.id === browser.runtime.id && (port.sender.url ?? "").startsWith(`${extension}/`);
    if (port.name !== panelPort || !fromOurPage || signal.aborted) return;
    panels.add(port);
    port.onDisconnect.addListener(() => {
      panels.delete(port);
      if (port === marking && latest) page?.mark(latest.composer, null, false);
    });
    port.onMessage.addListener((message: PanelMessage) => void answer(port, message));
    page?.lookAgain();
    post(port, { type: "state", state: state() });
  }

  /** Only the extension's own background speaks without a tab; what it says was typed there. */
  function onMessage(message: GuardMessage, sender: Browser.runtime.MessageSender): void {
    if (sender.id !== browser.runtime.id || sender.tab || message?.type !== "guard" || signal.aborted) return;
    page?.guard(message.guard);
  }
  browser.runtime.onMessage.addListener(onMessage);
  browser.runtime.onConnect.addListener(onConnect);
  window.addEventListener(
    "pagehide",
    () => {
      latest = null;
      notify();
    },
    { signal },
  );
  window.addEventListener("pageshow", (event) => event.persisted && page?.lookAgain(), { signal });
  signal.addEventListener("abort", () => {
    clearTimeout(timer);
    for (const port of panels) {
      try {
        port.disconnect();
      } catch {
        // the extension has gone already
      }
    }
    panels.clear();
  });

  return {
    tell(observed) {
      const opensOrCloses =
        latest?.composer !== observed?.composer || (latest?.publishing ?? false) !== (observed?.publishing ?? false);
      latest = observed;
      for (const port of panels) post(port, { type: "state", state: state() });
      if (opensOrCloses) notify();
      else notifySoon();
    },
    isWatched: () => panels.size > 0,
    serve(watched) {
      page = watched;
      off = watched === null;
      if (off) latest = null;
      else page?.lookAgain();
      if (latest) return;
      for (const port of panels) post(port, { type: "state", state: state() });
      notify(); // a page that was loaded anew has no draft yet
    },
  };
}
