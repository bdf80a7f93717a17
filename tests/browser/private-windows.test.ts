/** What is chosen and kept in private windows is in memory, holds there alone, and is gone with the last of them. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inFirefox, launchBrowser } from "./harness/launch";
import { openPanel } from "./harness/panel";
import { speak } from "./harness/shown";
import type { TestBrowser } from "./harness/test-browser";
import { patience, until } from "./harness/wait";

let running: TestBrowser;
/** Of the extension, in the window that is not private: may call the browser's extension interfaces. */
let own: Page;
beforeAll(async () => {
  running = await launchBrowser({ inPrivateWindows: true });
  own = await running.openOwnPage(inFirefox ? "options.html" : "icon/16.png");
});
afterAll(() => running.close());

const address = (window: string) => `https://www.facebook.com/?lang=fi&window=${window}`;

async function openPrivate(name: string): Promise<{ id: number; page: Page }> {
  const id = await own.evaluate(
    async (url) => (await chrome.windows.create({ incognito: true, url }))?.id ?? 0,
    address(name),
  );
  const target = await running.browser.waitForTarget((one) => one.url() === address(name), { timeout: patience });
  const page = await target.asPage();
  await page.waitForFunction(() => window.__ready === true);
  return { id, page };
}

/** Firefox lists no sidebar: there the same page stands in a tab of the window. */
async function openPanelIn({ id, page }: { id: number; page: Page }): Promise<Page> {
  if (!inFirefox) return openPanel(running, page);
  const url = `${running.origin}/sidepanel.html`;
  await own.evaluate((windowId, url) => chrome.tabs.create({ windowId, url, active: false }), id, url);
  // Firefox tells no driver the addresses of an extension's pages: the page itself does
  const panel = await until("the panel is there", async () => {
    for (const one of await running.browser.pages()) if ((await one.evaluate(() => location.href)) === url) return one;
    return null;
  });
  await panel.waitForFunction(() => document.readyState === "complete");
  return panel;
}

async function write(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() => window.__open("post"));
  await page.evaluate(() => window.__select(0));
  await page.keyboard.type("Kirjasto on kiinni sunnuntaina.");
}

/** How the toolbar button of that window's tab is called. */
const untilTitle = (window: string, title: RegExp) =>
  until(`the button of ${window} says ${title}`, async () => {
    const name = await own.evaluate(async (url) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
      return tab?.id === undefined ? "" : chrome.action.getTitle({ tabId: tab.id });
    }, address(window));
    return title.test(name);
  });

const stored = (area: "local" | "session") =>
  own.evaluate((name) => chrome.storage[name].get<Record<string, unknown>>(null), area);
const untilSession = (what: string, isSo: (keys: string[], all: string) => boolean) =>
  until(what, async () => {
    const all = await stored("session");
    return isSo(Object.keys(all), JSON.stringify(all));
  });

test("a private window keeps its settings and drafts in memory, and they go with the last one", async () => {
  const normal = await running.open(address("normal"));
  await write(normal);
  const first = await openPrivate("first");
  const second = await openPrivate("second");
  await write(first.page);

  const panel = await openPanelIn(first);
  await speak(panel, "fi"); // what is stored for the others is seen
  await untilTitle("normal", /^Ohjenuora: \d/);
  await untilTitle("first", /^Ohjenuora: \d/);

  await panel.locator("::-p-aria([name='Luonnos'][role='tab'])").click();
  await panel.locator('[data-testid="draft-fi"]').fill("Salainen kesäjuhla on lauantaina.");
  await panel.locator('[data-testid="draft-more"]').click();
  await panel.locator('[data-testid="draft-keep"]').click();
  await untilSession("the draft is kept in memory", (keys) => keys.includes("private/kept-drafts"));
  await own.evaluate(() => chrome.storage.session.set({ "private/settings": { language: "sv" } }));
  await panel.waitForFunction(() => document.documentElement.lang === "sv");
  await untilTitle("first", /^Rättesnöre: \d/);
  await untilTitle("normal", /^Ohjenuora: \d/);
  expect(JSON.stringify(await stored("local"))).not.toMatch(/Salainen|"sv"/);

  await own.evaluate((id) => chrome.windows.remove(id), first.id);
  await untilSession("its draft is gone", (keys) => !keys.includes(`window-draft-${first.id}`));
  expect(Object.keys(await stored("session"))).toEqual(
    expect.arrayContaining(["private/kept-drafts", "private/settings"]),
  );
  await own.evaluate((id) => chrome.windows.remove(id), second.id);
  await untilSession("nothing is left", (keys, all) => !/Salainen|private\//.test(all) && keys.length === 1);
  expect(JSON.stringify(await stored("local"))).not.toMatch(/Salainen|"sv"/);
  await untilTitle("normal", /^Ohjenuora: \d/);
  expect(running.problems.all).toEqual([]);
});
