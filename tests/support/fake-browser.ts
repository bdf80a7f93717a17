/**
 * The browser of unit tests: WXT's stand-in with its storage, tabs and messages, and what it leaves out that we use: ports,
 * the interface's language, the manifest, the window that a page is in. It is in place before any module asks for the browser, and empty again before each test.
 */
import { beforeEach } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

type Listener<A extends unknown[]> = (...args: A) => void;

function createEvent<A extends unknown[]>() {
  const listeners = new Set<Listener<A>>();
  return {
    addListener: (listener: Listener<A>) => void listeners.add(listener),
    removeListener: (listener: Listener<A>) => void listeners.delete(listener),
    hasListeners: () => listeners.size > 0,
    trigger(...args: A) {
      for (const listener of [...listeners]) listener(...args);
    },
  };
}

/** One end of a connection between two scripts. What is posted arrives at the other end a moment later, as a copy. */
export interface FakePort {
  name: string;
  sender: { id: string; url: string } | undefined;
  onMessage: ReturnType<typeof createEvent<[unknown]>>;
  onDisconnect: ReturnType<typeof createEvent<[FakePort]>>;
  /** Throws where the other end has gone, as browsers do. */
  postMessage(message: unknown): void;
  disconnect(): void;
}

/** Both ends; the sender stands at the second, as it does in the script that is connected to. */
export function createPorts(name: string, sender: FakePort["sender"]): [FakePort, FakePort] {
  let isOpen = true;
  const createEnd = (other: () => FakePort, endSender: FakePort["sender"]): FakePort => ({
    ...{ name, sender: endSender, onMessage: createEvent<[unknown]>(), onDisconnect: createEvent<[FakePort]>() },
    postMessage(message) {
      if (!isOpen) throw new Error("Attempting to use a disconnected port object");
      const copy: unknown = structuredClone(message);
      queueMicrotask(() => other().onMessage.trigger(copy));
    },
    disconnect() {
      if (!isOpen) return;
      isOpen = false;
      queueMicrotask(() => other().onDisconnect.trigger(other()));
    },
  });
  const first: FakePort = createEnd(() => second, undefined);
  const second: FakePort = createEnd(() => first, sender);
  return [first, second];
}

/** The address of a page of this extension. */
export const panelAddress = () => fakeBrowser.runtime.getURL("/sidepanel.html");

/** An `https:` address, because Node, unlike browsers, gives addresses of extensions no origin. */
const getURL = (path: string) => `https://${fakeBrowser.runtime.id}.test${path}`;

const onConnect = createEvent<[FakePort]>();

/** Connects a sender to whoever listens to `runtime.onConnect`; without a listener the port is lost at once. */
export function connectFrom(sender: FakePort["sender"], name: string): FakePort {
  const [senderEnd, listenerEnd] = createPorts(name, sender);
  if (onConnect.hasListeners()) queueMicrotask(() => onConnect.trigger(listenerEnd));
  else listenerEnd.disconnect();
  return senderEnd;
}

/** Connects as the panel does. */
const connect = (_tab: number, { name = "" }: { name?: string } = {}): FakePort =>
  connectFrom({ id: fakeBrowser.runtime.id, url: panelAddress() }, name);

/** The browser's locks (https://developer.mozilla.org/docs/Web/API/Web_Locks_API), as far as they are used: one holder a name at a time. */
function createLocks() {
  const held = new Map<string, Promise<unknown>>();
  return {
    request<T>(name: string, work: () => Promise<T>): Promise<T> {
      const previous = held.get(name) ?? Promise.resolve();
      const result = previous.then(work, work);
      held.set(name, result);
      return result;
    },
  };
}

let replaced = createEvent<[number, number]>();
/** A tab takes the place of another one. */
export const replaceTab = (added: number, removed: number): void => replaced.trigger(added, removed);

function reset(): void {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => "fi" });
  Object.assign(fakeBrowser.runtime, {
    getURL,
    getManifest: () => ({ manifest_version: 3, name: "Ohjenuora", version: "2.0.0" }),
    onConnect: Object.assign(onConnect, createEvent<[FakePort]>()),
  });
  replaced = createEvent();
  Object.assign(fakeBrowser.tabs, { connect, onReplaced: replaced });
  Object.assign(fakeBrowser.windows, {
    getCurrent: () => Promise.resolve({ id: 1, incognito: false }),
    getAll: () => Promise.resolve([{ id: 1, incognito: false }]),
  });
}

Object.assign(globalThis, { chrome: fakeBrowser, browser: fakeBrowser });
Object.defineProperty(navigator, "locks", { value: createLocks(), configurable: true });
reset();
beforeEach(reset);
