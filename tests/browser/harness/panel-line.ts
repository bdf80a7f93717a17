/**
 * Speaks to the content script of a page as the side panel does, from a page of the extension: for tests of composers,
 * where a whole panel would be in the way.
 */
import type { Page } from "puppeteer-core";
import type { ObservedDraft } from "../../../rules/model/draft";
import type { EditOutcome, PageMessage, PageState, PanelMessage } from "../../../session/line/messages";
import type { TestBrowser } from "./test-browser";
import { patience } from "./wait";

export interface PanelLine {
  /** What the page told last. */
  state(): Promise<PageState | null>;
  /** The draft as soon as it reads like this; where it never does, an error shows how it reads. */
  draftReading(parts: string[]): Promise<ObservedDraft>;
  edit(composer: string, edits: unknown[]): Promise<EditOutcome>;
  send(message: PanelMessage): Promise<void>;
  close(): Promise<void>;
}

interface LineInPage {
  port: chrome.runtime.Port;
  state: PageState | null;
  /** Called with every state that comes. */
  waiting: Set<(state: PageState) => void>;
  answers: Map<number, (outcome: EditOutcome) => void>;
}
declare global {
  // only in the extension page that stands in for the panel
  var panelLine: LineInPage;
}

let requests = 0;

/** Opens a line to the content script of `tab`, which must be on a watched page. */
export async function openPanelLine(test: TestBrowser, tab: Page): Promise<PanelLine> {
  const page = await test.openOwnPage("icon/16.png"); // the smallest page with the APIs
  await tab.bringToFront();
  const url = tab.url();
  await page.evaluate(async (address) => {
    const tabs = await chrome.tabs.query({});
    const id = tabs.find((candidate) => candidate.url === address)?.id;
    if (id === undefined) throw new Error(`No tab shows ${address}.`);
    const port = chrome.tabs.connect(id, { name: "panel", frameId: 0 });
    const line: LineInPage = { port, state: null, waiting: new Set(), answers: new Map() };
    globalThis.panelLine = line;
    port.onMessage.addListener((message: PageMessage) => {
      if (message.type === "edit-outcome") return line.answers.get(message.request)?.(message.outcome);
      line.state = message.state;
      for (const look of [...line.waiting]) look(message.state);
    });
  }, url);
  const send = (message: unknown) => page.evaluate((sent) => globalThis.panelLine.port.postMessage(sent), message);
  return {
    state: () => page.evaluate(() => globalThis.panelLine.state),
    draftReading: (parts) =>
      page.evaluate(
        (wanted, ms) =>
          new Promise<ObservedDraft>((resolve, reject) => {
            const line = globalThis.panelLine;
            const complain = () => reject(new Error(`The draft should read ${wanted}: ${JSON.stringify(line.state)}`));
            const timer = setTimeout(complain, ms);
            const look = (state: PageState | null) => {
              if (state?.kind !== "draft" || JSON.stringify(state.observed.parts) !== wanted) return;
              clearTimeout(timer);
              line.waiting.delete(look);
              resolve(state.observed);
            };
            line.waiting.add(look);
            look(line.state);
          }),
        JSON.stringify(parts),
        patience,
      ),
    edit: (composer, edits) =>
      page.evaluate(
        (message) =>
          new Promise<EditOutcome>((resolve) => {
            const { answers, port, state } = globalThis.panelLine;
            answers.set(message.request, resolve);
            const revision = state?.kind === "draft" ? state.observed.revision : 0;
            port.postMessage({ ...message, revision });
          }),
        { type: "edit" as const, request: ++requests, composer, edits },
      ),
    send: (message) => send(message),
    close: () => page.close(),
  };
}
