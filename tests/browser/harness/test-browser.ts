/** A browser started for tests: sees the practice pages under the platforms' own addresses, and nothing else. */
import type { Browser, Page } from "puppeteer-core";
import type { PageServer } from "../../pages/server/page-server";
import { Problems } from "./problems";
import { patience } from "./wait";

export interface TestBrowser {
  browser: Browser;
  server: PageServer;
  /** Host of the extension's own pages, null when none is loaded. */
  extensionId: string | null;
  /** Of the extension's pages, without a slash at the end. */
  origin: string;
  /** Opens a page of the extension, `options.html`, in a new tab; with `?…` if need be. */
  openOwnPage(name: string): Promise<Page>;
  /** Console errors and exceptions of every page opened through `open`, `openPopup` and `openPanel`. */
  problems: Problems;
  /** Opens an address in a new tab, or in the given one; a practice page is ready when this resolves. */
  open(address: string, tab?: Page): Promise<Page>;
  /** Ends the browser and its server; the profile goes with it. */
  close(): Promise<void>;
}

/** What Chromium and Firefox have in common. */
export function testBrowser(
  browser: Browser,
  server: PageServer,
  extension: { id: string; origin: string } | null,
): TestBrowser {
  const problems = new Problems();
  return {
    browser,
    server,
    extensionId: extension?.id ?? null,
    origin: extension?.origin ?? "",
    problems,
    async openOwnPage(name) {
      if (!extension) throw new Error("No extension is loaded in this browser.");
      const page = await browser.newPage();
      page.setDefaultTimeout(patience);
      // Firefox tells no driver when pages of an extension are loaded
      await page.goto(`${extension.origin}/${name}`, { waitUntil: [] });
      await page.waitForFunction(() => typeof chrome === "object" && document.readyState === "complete");
      return page;
    },
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
