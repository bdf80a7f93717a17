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
  /** `draft`: the one that the edits are made for. */
  edit(draft: Pick<ObservedDraft, "composer" | "revision">, edits: unknown[]): Promise<EditOutcome>;
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
  // only in the extension page that stands in for panels
  var panelLines: Map<number, LineInPage> | undefined;
}

/** Extension pages that stand in for panels: one a browser, since opening one takes longer than most tests. */
const standIns = new WeakMap<TestBrowser, Promise<Page>>();

async function standInOf(test: TestBrowser, tab: Page): Promise<Page> {
  const known = standIns.get(test);
  if (known) return known;
  const opened = test.openOwnPage("icon/16.png"); // the smallest page with the APIs
  standIns.set(test, opened);
  const page = await opened;
  await tab.bringToFront();
  return page;
}

let lines = 0;
let requests = 0;

/** Opens a line to the content script of `tab`, which must be on a watched page. */
export async function openPanelLine(test: TestBrowser, tab: Page): Promise<PanelLine> {
  const page = await standInOf(test, tab);
  const name = ++lines;
  await page.evaluate(
    async (address, at) => {
      const tabs = await chrome.tabs.query({});
      const id = tabs.find((candidate) => candidate.url === address)?.id;
      if (id === undefined) throw new Error(`No tab shows ${address}.`);
      const port = chrome.tabs.connect(id, { name: "panel", frameId: 0 });
      const line: LineInPage = { port, state: null, waiting: new Set(), answers: new Map() };
      globalThis.panelLines ??= new Map();
      globalThis.panelLines.set(at, line);
      port.onMessage.addListener((message: PageMessage) => {
        if (message.type === "edit-outcome") return line.answers.get(message.request)?.(message.outcome);
        if (message.type !== "state") return;
        line.state = message.state;
        for (const look of [...line.waiting]) look(message.state);
      });
    },
    tab.url(),
    name,
  );
  return {
    state: () => page.evaluate((at) => globalThis.panelLines?.get(at)?.state ?? null, name),
    draftReading: (parts) =>
      page.evaluate(
        (at, wanted, ms) =>
          new Promise<ObservedDraft>((resolve, reject) => {
            const line = globalThis.panelLines?.get(at);
            if (!line) throw new Error("The line is closed.");
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
        name,
        JSON.stringify(parts),
        patience,
      ),
    edit: ({ composer, revision }, edits) =>
      page.evaluate(
        (at, message) =>
          new Promise<EditOutcome>((resolve) => {
            const line = globalThis.panelLines?.get(at);
            if (!line) throw new Error("The line is closed.");
            line.answers.set(message.request, resolve);
            line.port.postMessage(message);
          }),
        name,
        { type: "edit" as const, request: ++requests, composer, revision, edits },
      ),
    send: (message) =>
      page.evaluate((at, sent) => globalThis.panelLines?.get(at)?.port.postMessage(sent), name, message as unknown),
    close: () =>
      page.evaluate((at) => {
        globalThis.panelLines?.get(at)?.port.disconnect();
        globalThis.panelLines?.delete(at);
      }, name),
  };
}
