/**
 * Opens the side panel from a click. Chrome wants the call within the click itself, so the window has to be known
 * before; Firefox calls its panel a sidebar.
 */
import { browser } from "../../session/browser/browser";

interface Sidebar {
  open(): Promise<void>;
}

/** `null` where the browser has no side panel. */
export async function panelOpener(): Promise<(() => void) | null> {
  if (browser.sidePanel?.open) {
    const { id } = await browser.windows.getCurrent();
    if (id === undefined) return null;
    return () => void browser.sidePanel.open({ windowId: id }).then(() => window.close());
  }
  // Firefox only, and missing from Chrome's types
  const { sidebarAction } = browser as unknown as { sidebarAction?: Sidebar };
  return sidebarAction ? () => void sidebarAction.open().then(() => window.close()) : null;
}
