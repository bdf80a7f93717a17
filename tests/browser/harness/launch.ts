/** The browser that a test run is for: Chromium, or Firefox where the project of `vitest.config.ts` says so. */
import { type ChromiumOptions, launchChromium } from "./chromium";
import { launchFirefox } from "./firefox";
import type { TestBrowser } from "./test-browser";

export const inFirefox = process.env.TEST_BROWSER === "firefox";

/** Flags are Chromium's own; the interface language is what the pages ask for in both. */
export const launchBrowser = (options: ChromiumOptions = {}): Promise<TestBrowser> =>
  inFirefox ? launchFirefox(options) : launchChromium(options);

/** Tabs that are not in front are not slowed down. */
export const awake = [
  "--disable-background-timer-throttling",
  "--disable-renderer-backgrounding",
  "--disable-backgrounding-occluded-windows",
];
