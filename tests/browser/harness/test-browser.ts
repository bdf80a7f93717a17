/** A browser started for tests: sees the practice pages under the platforms' own addresses, and nothing else. */
import type { Browser, Page } from "puppeteer-core";
import type { PageServer } from "../../pages/server/page-server";
import { Problems } from "./problems";

export interface TestBrowser {
  browser: Browser;
  server: PageServer;
  /** Host of the extension's own pages, null when none is loaded. */
  extensionId: string | null;
  /** Console errors and exceptions of every page opened through `open`, `openPopup` and `openPanel`. */
  problems: Problems;
  /** Opens an address in a new tab, or in the given one; a practice page is ready when this resolves. */
  open(address: string, tab?: Page): Promise<Page>;
  /** Ends the browser and its server; the profile goes with it. */
  close(): Promise<void>;
}

/** What Chromium and Firefox have in common. */
export function testBrowser(browser: Browser, server: PageServer, extensionId: string | null): TestBrowser {
  const problems = new Problems();
  return {
    browser,
    server,
    extensionId,
    problems,
    async open(address, tab) {
      const page = tab ?? (await browser.newPage());
      problems.watch(page, address);
      await page.goto(address, { waitUntil: "load" });
      await page.waitForFunction(() => window.__ready === true);
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
