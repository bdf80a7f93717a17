/** The options page against a real browser: files, and what panel and pages make of what was chosen. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { defaultGuideline } from "../../rules/index";
import { openOptionsPage } from "./harness/options";
import { closePanel, openPanel, openPopup } from "./harness/panel";
import { startPracticeTab } from "./harness/practice-tab";
import { findingOf, openFolded, repair, shown, speak, untilFound, untilSolved } from "./harness/shown";
import { until } from "./harness/wait";

const tab = startPracticeTab({});
let folder = "";
let panel: Page | null = null;
let options: Page | null = null;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "options-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(async () => {
  if (panel && !panel.isClosed()) await closePanel(tab.test, panel);
  await options?.close();
  panel = null;
  options = null;
});

async function openOptions(): Promise<Page> {
  options = await openOptionsPage(tab.test);
  await speak(options, "fi");
  return options;
}

async function give(page: Page, name: string, content: unknown): Promise<void> {
  const file = path.join(folder, name);
  await writeFile(file, typeof content === "string" ? content : JSON.stringify(content));
  const input = await page.waitForSelector('input[data-testid="pack-file"]');
  await (input as unknown as { uploadFile(file: string): Promise<void> }).uploadFile(file); // it is a file field
}
async function press(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  await page.locator(`::-p-text(${words})`).click();
}
const say = (text: string) => ({ fi: text, sv: text, en: text });

test("a layer from a file is looked at, taken into use, and given back", async () => {
  await tab.openComposer("https://www.facebook.com/?lang=fi", "post");
  await tab.page.keyboard.type("Tervetuloa kirjastoon");
  const page = await openOptions();
  await give(page, "broken.json", { schema: 2, id: "library", over: "muu" });
  await page.waitForSelector('[role="alert"]');
  expect(await page.$eval('[role="alert"]', (alert) => alert.textContent)).toContain("broken.json: library: ");
  await give(page, "library.json", {
    ...{ schema: 2, id: "library", version: "1.0.0", title: say("Kirjasto"), kind: "unit", over: defaultGuideline.id },
    hashtags: { general: ["#Kirjastot"], topics: [] },
  });
  await page.waitForSelector(".offer");
  expect(await page.$eval(".changes", (list) => list.textContent)).toContain("#Kirjastot");
  await press(page, "Ota käyttöön");
  await page.waitForFunction(() => document.querySelector(".pack-name")?.textContent?.includes("Kirjasto (1.0.0)"));
  await tab.page.bringToFront();
  panel = await openPanel(tab.test, tab.page);
  await openFolded(panel, "hashtags");
  await panel.waitForSelector('[data-testid="chip"][data-tag="#Kirjastot"]');
  await press(page, "Palauta mukana tullut ohje");
  await tab.page.bringToFront();
  const open = panel;
  const tagsShown = async () => {
    await openFolded(open, "hashtags");
    return open.$$eval('[data-testid="chip"]', (chips) => chips.map((chip) => chip.getAttribute("data-tag")));
  };
  await until("the hashtags of the first guideline are back", async () => {
    const tags = await tagsShown().catch((): (string | null)[] => []); // the panel opens anew with another guideline
    return tags.includes("#Kirkkonummi") && !tags.includes("#Kirjastot");
  });
});

test("on a platform that is switched off nothing is read, until it is on again", async () => {
  await tab.openComposer("https://www.facebook.com/?lang=fi", "post");
  await tab.page.keyboard.type("Uimahalli on suljettu perjantaina.");
  panel = await openPanel(tab.test, tab.page);
  await untilFound(panel, "both-languages");
  const page = await openOptions();
  const box = await page.waitForSelector('input[name="facebook"]');
  await box?.click();
  await tab.page.bringToFront();
  await panel.waitForSelector('[data-testid="switched-off"]');
  await page.bringToFront();
  await box?.click();
  await tab.page.bringToFront();
  await untilFound(panel, "both-languages");
});

test("a check that a person switched off is not found any more", async () => {
  await tab.openComposer("https://www.facebook.com/?lang=fi", "post");
  await tab.page.keyboard.type("Uimahalli on suljettu perjantaina. TERVETULOA TAAS LAUANTAINA!");
  panel = await openPanel(tab.test, tab.page);
  await untilFound(panel, "all-caps");
  const page = await openOptions();
  await press(page, "Näytä kaikki");
  await page.select("#check-all-caps", "off");
  await tab.page.bringToFront();
  await panel.waitForSelector(findingOf("all-caps"), { hidden: true });
});

test("the toolbar button has the popup for who chose it, low enough to be seen at one glance, and the panel again", async () => {
  await tab.openComposer("https://www.facebook.com/?lang=fi", "post");
  await tab.page.keyboard.type("Uimahalli on suljettu perjantaina. TERVETULOA TAAS LAUANTAINA!");
  const page = await openOptions();
  const choose = (what: string) => page.locator(`input[name="button-opens"][value="${what}"]`).click();
  const onButton = () => page.evaluate(() => chrome.action.getPopup({}));
  await choose("popup");
  await until("the button has the popup", async () => (await onButton()).endsWith("/popup.html"));
  const popup = await openPopup(tab.test, tab.page);
  await untilFound(popup, "both-languages");
  await popup.waitForSelector(shown("row"));
  await popup.waitForSelector(shown("open-panel"));
  expect(await popup.$eval(".popup", (whole) => whole.getBoundingClientRect().height)).toBeLessThanOrEqual(400);
  await popup.close();
  await page.bringToFront();
  await choose("panel");
  await until("the button has no popup", async () => (await onButton()) === "");
});

test("deleting everything leaves nothing in the storage", async () => {
  const page = await openOptions();
  await press(page, "Poista kaikki tiedot");
  await press(page, "Kyllä, poista kaikki");
  await until("nothing is stored", () =>
    page.evaluate(async () => Object.keys(await chrome.storage.local.get()).length === 0),
  );
});

test("the first page speaks the chosen language, and its text to practise on is repaired with a press", async () => {
  await openOptions();
  const page = await tab.test.openOwnPage("welcome.html");
  tab.test.problems.watch(page, "welcome");
  await untilFound(page, "website-link");
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("fi");
  await repair(page, "website-link");
  await untilSolved(page, "website-link");
  await speak(page, "sv");
  expect(await page.$eval("h1", (heading) => heading.textContent)).toContain("Rättesnöre");
  await page.close();
});
