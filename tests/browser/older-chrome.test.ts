/**
 * Chrome before 148 has no `browser` of its own: there `webextension-polyfill` wraps `chrome`. The browser of the tests is
 * newer, so its `browser` is taken away from a copy of the built extension.
 */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium } from "./harness/chromium";
import { builtExtension } from "./harness/extension-folder";
import { openPanel } from "./harness/panel";
import { repair, speak, untilFound, untilSolved } from "./harness/shown";
import type { TestBrowser } from "./harness/test-browser";
import { until, untilModel } from "./harness/wait";

const withoutBrowser = "delete globalThis.browser;";

/** A copy in which every page and the background begin by taking `browser` away. */
async function olderCopy(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "older-chrome-"));
  await cp(builtExtension(), folder, { recursive: true });
  await writeFile(path.join(folder, "older.js"), withoutBrowser);
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name);
    if (name === "background.js") await writeFile(file, `import "./older.js";${await readFile(file, "utf8")}`);
    if (!name.endsWith(".html")) continue;
    const html = await readFile(file, "utf8");
    await writeFile(file, html.replace("<head>", '<head><script src="/older.js"></script>'));
  }
  return folder;
}

let folder = "";
let running: TestBrowser;
beforeAll(async () => {
  folder = await olderCopy();
  running = await launchChromium({ extension: folder });
});
afterAll(async () => {
  await running.close();
  await rm(folder, { recursive: true, force: true });
});

const finnish = "Kirjasto on suljettu perjantaina 4.12. inventaarion vuoksi.";

test("the panel reviews and repairs, the badge counts, and settings are stored", async () => {
  const page = await running.open("https://www.facebook.com/?lang=fi");
  await page.evaluate(() => window.__open("post"));
  await page.evaluate(() => window.__select(0));
  await page.keyboard.type(finnish);
  const panel = await openPanel(running, page);
  expect(await panel.evaluate(() => "browser" in globalThis)).toBe(false);
  await speak(panel, "fi");
  await untilFound(panel, "general-hashtags");
  await repair(panel, "general-hashtags");
  await untilSolved(panel, "general-hashtags");
  await untilModel(page, [`${finnish}\n\n#Kirkkonummi #Kyrkslätt #YhdessäTillsammans`]);
  await until("the badge counts what is left", async () => {
    const badge = await panel.evaluate(async () => {
      const [active] = await chrome.tabs.query({ active: true, currentWindow: true });
      return chrome.action.getBadgeText({ tabId: active?.id ?? 0 });
    });
    return /^[1-9]/.test(badge);
  });
  expect(running.problems.all).toEqual([]);
  expect(running.server.requests.unexpected()).toEqual([]);
});
