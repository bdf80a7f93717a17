/**
 * Opens the side panel from a press. Browsers want the call within the press itself, so the window has to be known before;
 * Firefox calls its panel a sidebar.
 */
import { browser } from "./browser";

interface Sidebar {
  open(): Promise<void>;
}

/** Firefox's interface is missing from Chrome's types. */
type WithSidebar = { sidebarAction?: Sidebar };

function panelWay(): ((windowId: number) => Promise<void>) | null {
  if (browser.sidePanel?.open) return (windowId) => browser.sidePanel.open({ windowId });
  const { sidebarAction } = browser as unknown as WithSidebar; // see there
  return sidebarAction ? () => sidebarAction.open() : null;
}

/** Whether this browser has a panel at all. */
export const hasPanel = (): boolean => panelWay() !== null;

/** Has to be called while the browser still knows of the person's key or press. Does nothing where there is no panel. */
export const showPanel = (windowId: number): Promise<void> => panelWay()?.(windowId) ?? Promise.resolve();

/** Opens the panel of the window that this page is in, from a press; `null` where the browser has no panel. */
export async function panelOpener(): Promise<(() => Promise<void>) | null> {
  if (!hasPanel()) return null;
  const { id } = await browser.windows.getCurrent();
  return id === undefined ? null : () => showPanel(id);
}
