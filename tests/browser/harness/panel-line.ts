/**
 * Speaks to the content script of a page as the side panel does, from a page of the extension: for tests of composers,
 * where a whole panel would be in the way.
 */
import type { Page } from "puppeteer-core";
import type { EditOutcome, PageState, PanelMessage } from "../../../session/messages";
import type { TestBrowser } from "./test-browser";
import { until } from "./wait";

export interface PanelLine {
  /** What the page told last. */
  state(): Promise<PageState | null>;
  edit(composer: string, edits: unknown[]): Promise<EditOutcome>;
  send(message: PanelMessage): Promise<void>;
  close(): Promise<void>;
}

interface LineInPage {
  port: { postMessage(message: unknown): void };
  state: PageState | null;
  outcomes: Record<number, EditOutcome>;
}
declare global {
  // only in the extension page that stands in for the panel
  var panelLine: LineInPage;
}

let requests = 0;

/** Opens a line to the content script of `tab`, which must be on a watched page. */
export async function openPanelLine(test: TestBrowser, tab: Page): Promise<PanelLine> {
  const page = await test.browser.newPage();
  await page.goto(`chrome-extension://${test.extensionId}/manifest.json`);
  await tab.bringToFront();
  const url = tab.url();
  await page.evaluate(async (address) => {
    const tabs = await chrome.tabs.query({});
    const id = tabs.find((candidate) => candidate.url === address)?.id;
    if (id === undefined) throw new Error(`No tab shows ${address}.`);
    const port = chrome.tabs.connect(id, { name: "panel", frameId: 0 });
    const line: LineInPage = { port, state: null, outcomes: {} };
    globalThis.panelLine = line;
    port.onMessage.addListener((message: { type: string; state: PageState; request: number; outcome: EditOutcome }) => {
      if (message.type === "state") line.state = message.state;
      else line.outcomes[message.request] = message.outcome;
    });
  }, url);
  const send = (message: unknown) => page.evaluate((sent) => globalThis.panelLine.port.postMessage(sent), message);
  return {
    state: () => page.evaluate(() => globalThis.panelLine.state),
    async edit(composer, edits) {
      const request = ++requests;
      await send({ type: "edit", request, composer, edits });
      return until("the edit is answered", () =>
        page.evaluate((at) => globalThis.panelLine.outcomes[at] ?? null, request),
      );
    },
    send: (message) => send(message),
    close: () => page.close(),
  };
}
