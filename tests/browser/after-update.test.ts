/** What is open in the browser goes on after the extension was updated; loading it anew stands in for an update. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chromiumId } from "../../tools/bundle/extension-ids";
import { builtExtension } from "./harness/extension-folder";
import { launchBrowser } from "./harness/launch";
import type { TestBrowser } from "./harness/test-browser";
import { until } from "./harness/wait";

let running: TestBrowser;
beforeAll(async () => {
  running = await launchBrowser({});
});
afterAll(() => running.close());

/** Loads the extension anew, as an update does; gives a page of the new version. */
async function update(): Promise<Page> {
  await running.browser.installExtension(builtExtension());
  return running.openOwnPage("icon/16.png");
}

test("a tab that was open is watched by the new version, which asks before publishing, once", async () => {
  const page = await running.open("https://www.facebook.com/?lang=fi");
  await page.evaluate(() => window.__open("post"));
  await page.evaluate(() => window.__select(0));
  await page.keyboard.type("Hakemuksesi 131052-308T on käsitelty.");
  const extension = await update();
  await until("the badge counts again", () =>
    extension.evaluate(async (address) => {
      const tabs = await chrome.tabs.query({});
      const tabId = tabs.find(({ url }) => url === address)?.id;
      return tabId !== undefined && /^!?[1-9]/.test(await chrome.action.getBadgeText({ tabId }));
    }, page.url()),
  );
  await page.bringToFront();
  await page.locator('[role="button"][aria-label="Julkaise"]').click();
  const questions = () => page.evaluate(() => document.querySelectorAll("html > div").length);
  await until("the page asks", async () => (await questions()) > 0);
  expect(await questions()).toBe(1);
  await page.keyboard.press("Escape");
  await until("the question is gone", async () => (await questions()) === 0);
  expect(running.problems.all).toEqual([]);
});

test("its id is that of its key, in whatever folder it lies", () => {
  expect(running.extensionId).toBe(chromiumId);
});
