/** The browsers that are compared: without an extension, with one that does nothing, and with ours. */
import type { Page } from "puppeteer-core";
import { launchChromium } from "../browser/harness/chromium";
import { openPanel } from "../browser/harness/panel";
import { makeStubExtension } from "../browser/harness/stub-extension";
import type { TestBrowser } from "../browser/harness/test-browser";

export type Variant = "none" | "empty" | "ours" | "ours, panel open";
export const variants: readonly Variant[] = ["none", "empty", "ours", "ours, panel open"];

export interface Running {
  test: TestBrowser;
  page: Page;
  /** Process id of the browser. */
  pid: number;
  close(): Promise<void>;
}

/** A fresh browser with one page at `address`, its composer open where one is named. */
export async function start(variant: Variant, address: string, composer: string | null): Promise<Running> {
  const stub = variant === "empty" ? await makeStubExtension("") : null;
  const extension = variant.startsWith("ours") ? {} : { extension: stub?.folder ?? null };
  const test = await launchChromium(extension);
  const page = await test.open(address);
  if (variant === "ours, panel open") await openPanel(test, page);
  if (composer) {
    await page.evaluate((name) => window.__open(name), composer);
    await page.evaluate(() => window.__select(0));
  }
  return {
    test,
    page,
    pid: test.browser.process()?.pid ?? 0,
    async close() {
      await test.close();
      await stub?.remove();
    },
  };
}
