/** The draft tab in the real panel: written, repaired, put into a composer, kept, and begun from a page. */
import type { Page } from "puppeteer-core";
import { afterEach, expect, test } from "vitest";
import { closePanel, openPanel } from "./harness/panel";
import { startPracticeTab } from "./harness/practice-tab";
import { addHashtag, press, speak } from "./harness/shown";
import { until, untilModel } from "./harness/wait";

const tab = startPracticeTab({});
let panel: Page | null = null;
afterEach(async () => {
  if (panel && !panel.isClosed()) await closePanel(tab.test, panel);
  panel = null;
});

async function openDraft(): Promise<Page> {
  panel = await openPanel(tab.test, tab.page);
  await speak(panel, "fi");
  await panel.locator("::-p-aria([name='Luonnos'][role='tab'])").click();
  await panel.waitForSelector('[data-testid="draft-fi"]');
  return panel;
}
const shown = (page: Page, field: string) =>
  page.$eval(`[data-testid="draft-${field}"]`, (box) => (box as HTMLTextAreaElement).value); // it is one
const finnish = "Pääkirjasto on kiinni itsenäisyyspäivänä 6.12. Tervetuloa taas maanantaina.";
const swedish = "Huvudbiblioteket är stängt på självständighetsdagen 6.12. Välkommen igen på måndag.";

/** Presses an action of the "•••" menu. */
async function fromMenu(page: Page, action: string): Promise<void> {
  await page.locator('[data-testid="draft-more"]').click();
  await page.locator(`[data-testid="${action}"]`).click();
}

test("two versions become one post with its hashtags in the open composer, and stay when the panel closes", async () => {
  await tab.openComposer("https://www.facebook.com/?lang=fi", "post");
  let page = await openDraft();
  await page.type('[data-testid="draft-fi"]', finnish);
  await page.type('[data-testid="draft-sv"]', swedish);
  await addHashtag(page, "#Kirkkonummi");
  await until("the hashtag has its field", async () => (await shown(page, "tags")) === "#Kirkkonummi");
  await page.locator('[data-testid="draft-insert"]').click();
  const post = `${finnish}\n\n***\n\n${swedish}\n\n#Kirkkonummi`;
  await untilModel(tab.page, [post]);
  await page.waitForFunction(() => document.querySelector('[data-testid="draft-outcome"]')?.textContent !== "");
  await fromMenu(page, "draft-keep");
  await page.waitForSelector("::-p-text(Luonnos on tallessa)");
  await closePanel(tab.test, page);
  page = await openDraft();
  await until("the draft is there again", async () => (await shown(page, "sv")) === swedish);
  await fromMenu(page, "draft-new");
  await until("a new one is begun", async () => (await shown(page, "fi")) === "");
  await press(page, "::-p-text(Tallennetut luonnokset)");
  await press(page, ".kept-name");
  await until("the kept one is open", async () => (await shown(page, "fi")) === finnish);
  await press(page, ".kept-drafts .icon-button");
  await page.waitForSelector(".kept-drafts", { hidden: true });
  await until("nothing is kept", () =>
    page.evaluate(async () => JSON.stringify(await chrome.storage.local.get("kept-drafts")) === '{"kept-drafts":[]}'),
  );
});

test("a draft asks where it goes when something else stands in the composer, and then takes its own place again", async () => {
  await tab.openComposer("https://x.com/home?lang=fi", "home");
  await tab.page.keyboard.type("Hei");
  const page = await openDraft();
  await page.type('[data-testid="draft-fi"]', "Kirjasto on auki.");
  await page.locator('[data-testid="draft-follow"]').click();
  await page.type('[data-testid="draft-sv"]', "Biblioteket är öppet.");
  await press(page, "::-p-text(kahtena julkaisuna)");
  await page.locator('[data-testid="draft-insert"]').click(); // of the first post
  await page.locator('[data-testid="draft-below"]').click();
  await untilModel(tab.page, ["Hei\n\nKirjasto on auki."]);
  await page.type('[data-testid="draft-fi"]', " Tervetuloa!");
  await page.locator('[data-testid="draft-insert"]').click();
  await untilModel(tab.page, ["Hei\n\nKirjasto on auki. Tervetuloa!"]);
});

test("a page becomes a post to finish; where the browser does not lend it, the panel says what to do", async () => {
  await tab.page.goto("https://x.com/blank");
  await tab.page.evaluate(() => {
    document.documentElement.lang = "fi";
    const heading = document.createElement("h1");
    heading.textContent = "Uimahalli avautuu remontin jälkeen";
    const lead = document.createElement("p");
    lead.textContent = "Uimahalli avataan yleisölle maanantaina 7.12. kello 6.";
    const main = document.createElement("main");
    main.append(heading, lead);
    document.body.append(main);
  });
  const page = await openDraft();
  await fromMenu(page, "draft-new"); // what the test before has left
  await page.locator('[data-testid="draft-from-page"]').click();
  await until("the headline is there", async () => (await shown(page, "fi")).startsWith("Uimahalli avautuu remontin"));
  expect(await shown(page, "fi")).toContain("maanantaina 7.12. kello 6.");
  expect(await shown(page, "sv")).toBe("");
  await page.locator('[data-testid="draft-undo"]').click();
  await until("it is taken back", async () => (await shown(page, "fi")) === "");
  await tab.page.goto("chrome://version/");
  await page.locator('[data-testid="draft-from-page"]').click();
  await page.waitForSelector(".draft-trouble[role=alert]");
});

test("a colleague gets what is asked, the post and its facts as formatted text", async () => {
  await tab.openComposer("https://www.facebook.com/?lang=fi", "post");
  await tab.page.keyboard.type(finnish);
  panel = await openPanel(tab.test, tab.page);
  await speak(panel, "fi");
  await tab.test.browser
    .defaultBrowserContext()
    .overridePermissions(`chrome-extension://${tab.test.extensionId}`, ["clipboard-read", "clipboard-sanitized-write"]);
  await panel.bringToFront();
  await panel.locator('[data-testid="hand-off"]').click();
  await panel.waitForFunction(() => document.querySelector('[data-testid="hand-off-outcome"]')?.textContent);
  const copied = await panel.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text() ?? "";
    return { plain: await read("text/plain"), html: await read("text/html") };
  });
  expect(copied.plain).toContain(finnish);
  expect(copied.plain).toContain("Pyydän kääntämään tekstin ruotsiksi");
  expect(copied.html).toMatch(/<(h\d|strong|b|li|table)\b/);
});
