/** One browser and one tab for all tests of a file; after each test nothing may have gone wrong in it unseen. */
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import type { ChromiumOptions } from "./chromium";
import { launchBrowser } from "./launch";
import type { TestBrowser } from "./test-browser";

export interface PracticeTab {
  readonly test: TestBrowser;
  readonly page: Page;
  /** Loads the address in the tab; a fresh document each time. */
  open(address: string): Promise<Page>;
  /** Loads the address, opens the composer of that name and puts the caret into it. */
  openComposer(address: string, name: string): Promise<void>;
}

function present<T>(value: T | null): T {
  if (value === null) throw new Error("The browser starts with the first test, not before.");
  return value;
}

/** Call once at the top of a test file. */
export function startPracticeTab(options: ChromiumOptions): PracticeTab {
  let running: TestBrowser | null = null;
  let tab: Page | null = null;
  beforeAll(async () => {
    running = await launchBrowser(options);
    tab = await running.browser.newPage();
  });
  afterAll(() => running?.close());
  afterEach(() => {
    const { problems, server } = present(running);
    const seen = { problems: [...problems.all], unexpected: server.requests.unexpected() };
    problems.clear();
    server.requests.clear();
    expect(seen).toEqual({ problems: [], unexpected: [] });
  });
  const open = (address: string): Promise<Page> => present(running).open(address, present(tab));
  return {
    get test() {
      return present(running);
    },
    get page() {
      return present(tab);
    },
    open,
    async openComposer(address, name) {
      const page = await open(address);
      await page.evaluate((composer) => window.__open(composer), name);
      await page.evaluate(() => window.__select(0));
    },
  };
}
