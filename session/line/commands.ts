/** Keyboard commands: the background hears them, the panel of the same window carries them out. */
import { type Browser, browser } from "../browser/browser";

export const openPanel = "open-panel";
/** In the panel; each opens it first where it is closed. */
export const panelCommands = ["next-finding", "apply-repair", "insert-hashtags"] as const;
export type PanelCommand = (typeof panelCommands)[number];

interface CommandMessage {
  type: "command";
  command: PanelCommand;
  windowId: number;
}

interface Sidebar {
  open(): Promise<void>;
}

/** Has to be called while the browser still knows of the person's key or click. */
function showPanel(windowId: number): Promise<void> {
  if (browser.sidePanel?.open) return browser.sidePanel.open({ windowId });
  // Firefox only, and missing from Chrome's types
  const { sidebarAction } = browser as unknown as { sidebarAction?: Sidebar };
  return sidebarAction?.open() ?? Promise.resolve();
}

/** For the background. */
export function answerCommands(): void {
  browser.commands.onCommand.addListener((name: string, tab?: Browser.tabs.Tab) => {
    if (tab?.windowId === undefined) return;
    const { windowId } = tab;
    const command = panelCommands.find((known) => known === name);
    void showPanel(windowId)
      .then(() => command && browser.runtime.sendMessage<CommandMessage>({ type: "command", command, windowId }))
      .catch(() => undefined); // a panel that only just opens hears nothing yet
  });
}

/** For a panel: the commands for its own window. */
export function onPanelCommand(listener: (command: PanelCommand) => void, signal: AbortSignal): void {
  let panelWindow: number | undefined;
  void browser.windows.getCurrent().then(({ id }) => {
    panelWindow = id;
  });
  const take = (message: unknown) => {
    const { type, command, windowId } = (message ?? {}) as Partial<CommandMessage>; // each is tested below
    const known = panelCommands.find((one) => one === command);
    if (type === "command" && known && windowId === panelWindow) listener(known);
  };
  browser.runtime.onMessage.addListener(take);
  signal.addEventListener("abort", () => browser.runtime.onMessage.removeListener(take));
}
