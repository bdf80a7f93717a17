/** Panels in tabs of several browser windows, and what the extension has stored. */
import type { Page } from "puppeteer-core";
import { builtExtension } from "./extension-folder";
import type { TestBrowser } from "./test-browser";
import { patience, until } from "./wait";

export interface PanelWindow {
  /** Opens the panel's page in a new tab of this window. */
  openPanel(): Promise<Page>;
  /** Closes the window with all that is in it. */
  close(): Promise<void>;
}

/** Works from a page of the extension, which may call the browser's extension interfaces. */
export function panelWindows(test: TestBrowser, own: () => Page) {
  let opened = 0;
  async function panelAt(address: string): Promise<Page> {
    const target = await test.browser.waitForTarget((one) => one.url() === address, { timeout: patience });
    const page = await target.asPage();
    test.problems.watch(page, "panel");
    await page.waitForFunction(() => document.readyState === "complete");
    return page;
  }
  return {
    async open(): Promise<PanelWindow> {
      const windowId = await own().evaluate(async () => (await chrome.windows.create({ url: "about:blank" }))?.id ?? 0);
      return {
        async openPanel() {
          const address = `${test.origin}/sidepanel.html?${++opened}`;
          await own().evaluate((url, window) => chrome.tabs.create({ url, windowId: window }), address, windowId);
          return panelAt(address);
        },
        async close() {
          await own().evaluate((window) => chrome.windows.remove(window), windowId);
          await until("the window is closed", () =>
            own().evaluate(
              async (window) => (await chrome.windows.getAll()).every(({ id }) => id !== window),
              windowId,
            ),
          );
        },
      };
    },
  };
}

/**
 * Installs the extension over itself, as an update does: its pages are closed, session storage is empty. Chromium does not
 * open pages of one that was given on its command line again after `runtime.reload()`.
 */
export async function updateExtension(test: TestBrowser, own: Page): Promise<void> {
  await test.browser.installExtension(builtExtension());
  await until("the extension before is gone", () => own.isClosed());
}
