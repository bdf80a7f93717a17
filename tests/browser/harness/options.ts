/** The options page in a tab of its own. */
import type { Page } from "puppeteer-core";
import type { TestBrowser } from "./test-browser";

export async function openOptionsPage(test: TestBrowser): Promise<Page> {
  const page = await test.openOwnPage("options.html");
  test.problems.watch(page, "options");
  await page.waitForSelector(".options");
  return page;
}
