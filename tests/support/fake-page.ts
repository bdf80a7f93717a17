/** Plays the content scripts of the tabs over the fake ports, for tests of what stands on the panel's side of the line. */
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { ObservedDraft } from "../../rules/model/draft";
import type { EditOutcome, PageMessage, PageState, PanelMessage } from "../../session/line/messages";
import { createPorts, type FakePort, panelAddress } from "./fake-browser";

type EditRequest = Extract<PanelMessage, { type: "edit" }>;

/** A page with a content script in it, or a frame of one. */
export interface FakePage {
  readonly tab: number;
  /** 0 for the page of the tab. */
  readonly frame: number;
  /** What panels have sent, in order. */
  readonly received: PanelMessage[];
  /** How often a panel has connected. */
  readonly connections: number;
  /** What it answers to edits; null: nothing. They are done unless a test says otherwise. */
  answer: (request: EditRequest) => EditOutcome | null;
  /** What it answers to who asks for its structure. */
  structure: string;
  /** Answers an edit that it has not answered. */
  answerLate(request: number, outcome: EditOutcome): void;
  /** Tells the panels what it shows from now on; a panel that connects later hears it at once. */
  tell(state: PageState): void;
  /** While true, it has no time to tell what it shows to a panel that connects. */
  isBusy: boolean;
  /** The page goes: its line is lost, and nobody can connect until `load`. */
  leave(): void;
  /** The page has been loaded again. */
  load(): void;
  /** Its content script makes itself heard by all pages of the extension; `change` replaces what the browser says of it. */
  announce(change?: object, hasFocus?: boolean): Promise<void>;
  /** The browser says that the page is complete. */
  complete(): Promise<void>;
}

export interface FakeTabs {
  /** The panel's window. */
  readonly windowId: number;
  /** Opens a tab in front. `windowId`: of the panel unless it is given. */
  open(url: string, windowId?: number): Promise<FakePage>;
  /** Loads a frame into a page; the content script is in it as well. */
  openFrame(page: FakePage, url: string): FakePage;
  /** Opens a tab in front that the content script is not in. */
  openWithoutScript(url: string): Promise<number>;
  /** Brings a tab to the front. */
  bringToFront(page: Pick<FakePage, "tab">): Promise<void>;
  /** Opens a window that is not the panel's. */
  openWindow(): Promise<number>;
}

/** A draft as a page shows it: a post of the organisation's main account on Facebook; `change` replaces its properties. */
export function observedOf(text: string | string[], change: Partial<ObservedDraft> = {}): ObservedDraft {
  return {
    ...{ channel: "facebook", surface: "post", place: "own", parent: null, media: null },
    parts: typeof text === "string" ? [text] : text,
    ...{ composer: "composer-1", page: "/", revision: 1, recognised: "known", publishing: false },
    account: { name: "Kirkkonummen kunta – Kyrkslätts kommun", handle: null },
    ...change,
  };
}

/** The same as the state of its page. */
export const draftState = (...draft: Parameters<typeof observedOf>): PageState => ({
  kind: "draft",
  observed: observedOf(...draft),
});

interface ConnectedPage extends FakePage {
  connect(port: FakePort): void;
}

function createPage(tab: number, frame: number, url: string): ConnectedPage {
  const received: PanelMessage[] = [];
  let ports: FakePort[] = [];
  let state: PageState = { kind: "no-composer" };
  let connections = 0;
  let isLoaded = true;
  const post = (port: FakePort, message: PageMessage) => port.postMessage(message);

  const page: ConnectedPage = {
    tab,
    frame,
    received,
    get connections() {
      return connections;
    },
    answer: () => ({ status: "done" }),
    structure: "",
    isBusy: false,
    connect(port) {
      if (!isLoaded) return port.disconnect();
      connections++;
      ports.push(port);
      port.onDisconnect.addListener(() => {
        ports = ports.filter((open) => open !== port);
      });
      port.onMessage.addListener((raw) => {
        const message = raw as PanelMessage; // only panels send over this port
        received.push(message);
        if (message.type === "describe-structure")
          post(port, { type: "page-structure", request: message.request, text: page.structure });
        const outcome = message.type === "edit" ? page.answer(message) : null;
        if (message.type === "edit" && outcome) post(port, { type: "edit-outcome", request: message.request, outcome });
      });
      if (!page.isBusy) post(port, { type: "state", state });
    },
    answerLate(request, outcome) {
      for (const port of ports) post(port, { type: "edit-outcome", request, outcome });
    },
    tell(next) {
      state = next;
      for (const port of ports) post(port, { type: "state", state });
    },
    leave() {
      isLoaded = false;
      for (const port of ports) port.disconnect();
      ports = [];
    },
    load() {
      isLoaded = true;
    },
    async announce(change = {}, hasFocus = true) {
      const sender = {
        id: fakeBrowser.runtime.id,
        tab: await fakeBrowser.tabs.get(tab),
        frameId: frame,
        url,
        ...change,
      };
      await fakeBrowser.runtime.onMessage.trigger({ type: "page-state", state, hasFocus }, sender, () => undefined);
    },
    async complete() {
      await fakeBrowser.tabs.onUpdated.trigger(tab, { status: "complete" }, await fakeBrowser.tabs.get(tab));
    },
  };
  return page;
}

/** Opens a tab behind the one in front. */
async function openTab(url: string, windowId: number): Promise<number> {
  const { id } = await fakeBrowser.tabs.create({ url, windowId });
  if (id === undefined) throw new Error("The fake browser has opened a tab without an id.");
  return id;
}

async function bringToFront(tab: number): Promise<void> {
  await fakeBrowser.tabs.update(tab, { active: true });
}

async function openWindow(focused: boolean): Promise<number> {
  const id = (await fakeBrowser.windows.create({ focused }))?.id;
  if (id === undefined) throw new Error("The fake browser has opened a window without an id.");
  return id;
}

/** For one test: the next one begins with the fake browser as it was. */
export async function createFakeTabs(): Promise<FakeTabs> {
  /** By tab and frame. */
  const pages = new Map<string, ConnectedPage>();
  function load(tab: number, frame: number, url: string): ConnectedPage {
    const page = createPage(tab, frame, url);
    pages.set(`${tab}/${frame}`, page);
    return page;
  }
  const windowId = await openWindow(true);
  function connect(tab: number, { name, frameId }: { name: string; frameId: number }): FakePort {
    const [panelEnd, pageEnd] = createPorts(name, { id: fakeBrowser.runtime.id, url: panelAddress() });
    const page = pages.get(`${tab}/${frameId}`);
    if (page) queueMicrotask(() => page.connect(pageEnd));
    else pageEnd.disconnect();
    return panelEnd;
  }
  Object.assign(fakeBrowser.tabs, { connect });
  return {
    windowId,
    async open(url, inWindow = windowId) {
      const tab = await openTab(url, inWindow);
      const page = load(tab, 0, url);
      await bringToFront(tab);
      return page;
    },
    openFrame: ({ tab }, url) => load(tab, pages.size + 1, url),
    async openWithoutScript(url) {
      const tab = await openTab(url, windowId);
      await bringToFront(tab);
      return tab;
    },
    bringToFront: ({ tab }) => bringToFront(tab),
    openWindow: () => openWindow(false),
  };
}
