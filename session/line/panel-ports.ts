/** The panels and popups that are connected to a page. Only pages of this extension may connect. */
import { type Browser, browser } from "wxt/browser";
import { type PageMessage, type PanelMessage, panelPort } from "./messages";

export type PanelPort = Browser.runtime.Port;

export interface PanelPorts {
  /** Whether a panel or popup is looking. */
  readonly isAnyOpen: boolean;
  post(port: PanelPort, message: PageMessage): void;
  postToAll(message: PageMessage): void;
}

interface PortEvents {
  onOpen(port: PanelPort): void;
  onMessage(port: PanelPort, message: PanelMessage): void;
  onClose(port: PanelPort): void;
}

export function acceptPanels({ onOpen, onMessage, onClose }: PortEvents, signal: AbortSignal): PanelPorts {
  const ports = new Set<PanelPort>();

  function post(port: PanelPort, message: PageMessage): void {
    try {
      port.postMessage(message);
    } catch {
      ports.delete(port); // closed in this very moment
    }
  }
  browser.runtime.onConnect.addListener((port) => {
    const { id, getURL } = browser.runtime;
    // a content script of ours has no business here
    const fromOurPage = port.sender?.id === id && port.sender.url?.startsWith(getURL("/"));
    if (port.name !== panelPort || !fromOurPage || signal.aborted) return;
    ports.add(port);
    port.onDisconnect.addListener(() => {
      ports.delete(port);
      onClose(port);
    });
    port.onMessage.addListener((message: PanelMessage) => onMessage(port, message));
    onOpen(port);
  });
  signal.addEventListener("abort", () => {
    for (const port of ports) {
      try {
        port.disconnect();
      } catch {
        // the extension has gone already
      }
    }
    ports.clear();
  });
  return {
    get isAnyOpen() {
      return ports.size > 0;
    },
    post,
    postToAll(message) {
      for (const port of ports) post(port, message);
    },
  };
}
