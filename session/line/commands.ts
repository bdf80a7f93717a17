/** Keyboard commands: the background hears them, the panel of the same window carries them out. */
import { type Browser, browser } from "../browser/browser";
import { logFailure, logUnlessGone } from "../browser/failures";
import { showPanel } from "../browser/open-panel";

export const openPanel = "open-panel";
/** In the panel; each opens it first where it is closed. */
export const panelCommands = ["next-finding", "apply-repair", "insert-hashtags"] as const;
export type PanelCommand = (typeof panelCommands)[number];

interface CommandMessage {
  type: "command";
  command: PanelCommand;
  windowId: number;
}

/** For the background. */
export function answerCommands(): void {
  browser.commands.onCommand.addListener((name: string, tab?: Browser.tabs.Tab) => {
    if (tab?.windowId === undefined) return;
    const { windowId } = tab;
    const command = panelCommands.find((known) => known === name);
    void showPanel(windowId)
      .then(() => command && browser.runtime.sendMessage<CommandMessage>({ type: "command", command, windowId }))
      .catch(logUnlessGone("A command did not reach the panel")); // one that only just opens hears nothing yet
  });
}

/** For a panel: the commands for its own window, from the background alone: no script in a page may give any. */
export function onPanelCommand(listener: (command: PanelCommand) => void, signal: AbortSignal): void {
  /** Asked at each command, so that none is lost before the browser has told. */
  async function takeInWindow(command: PanelCommand, windowId: unknown): Promise<void> {
    const panelWindow = await browser.windows.getCurrent();
    if (panelWindow.id !== undefined && windowId === panelWindow.id && !signal.aborted) listener(command);
  }
  const take = (message: unknown, sender: Browser.runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || sender.tab) return;
    const { type, command, windowId } = (message ?? {}) as Partial<CommandMessage>; // each is tested below
    const known = panelCommands.find((one) => one === command);
    if (type === "command" && known)
      void takeInWindow(known, windowId).catch(logFailure("A command was not carried out"));
  };
  browser.runtime.onMessage.addListener(take);
  signal.addEventListener("abort", () => browser.runtime.onMessage.removeListener(take));
}
