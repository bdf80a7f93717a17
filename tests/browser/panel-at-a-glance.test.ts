/** The panel answers at one glance: what is missing is written there, put in, taken back, and nothing jumps under a press. */
import type { Page } from "puppeteer-core";
import { afterEach, expect, test } from "vitest";
import { closePanel, openPanel } from "./harness/panel";
import { startPracticeTab } from "./harness/practice-tab";
import {
  addHashtag,
  checksShown,
  decide,
  headline,
  press,
  repair,
  shown,
  speak,
  untilFound,
  untilSolved,
} from "./harness/shown";
import { modelParts, until, untilModel } from "./harness/wait";

const tab = startPracticeTab({});
const facebook = ["https://www.facebook.com/?lang=fi", "post"] as const;
const finnish = "Uimahalli on suljettu perjantaina 4.12. huollon vuoksi.";
const swedish = "Simhallen är stängd på grund av service fredag 4.12.";
const misspelt = "Kirkkonummen kirjasto on auki klo 10 - 18. Lippu maksaa 12€.";
let panel: Page | null = null;

afterEach(async () => {
  if (panel && !panel.isClosed()) await closePanel(tab.test, panel);
  panel = null;
});

async function write([address, composer]: readonly [string, string], text: string): Promise<Page> {
  await tab.openComposer(address, composer);
  panel = await openPanel(tab.test, tab.page);
  await speak(panel, "fi");
  await tab.page.evaluate(() => window.__select(0));
  await tab.page.keyboard.type(text);
  return panel;
}

const field = shown("version-text");
const insert = `${shown("insert-version")}[aria-disabled="false"]`;
const written = (open: Page) => open.$eval(field, (box) => (box as HTMLTextAreaElement).value); // it is one

test("the missing language is written in the panel and put in above the hashtags; once more it takes its own place", async () => {
  const open = await write(facebook, `${finnish} Lue lisää: https://kirkkonummi.fi/uimahalli`);
  await open.waitForSelector(field);
  expect((await headline(open)).tone).toBe("error");
  await addHashtag(open, "#Kirkkonummi");
  await until("the hashtag is there", async () => (await modelParts(tab.page))[0]?.endsWith("\n\n#Kirkkonummi"));
  const post = (version: string) => [
    `${finnish} Lue lisää: https://kirkkonummi.fi/uimahalli\n\n***\n\n${version}\n\n#Kirkkonummi`,
  ];
  await press(open, "::-p-xpath(//button[contains(@class,'fact-chip')][contains(.,'4.12')])");
  const fact = await written(open);
  expect(fact).toMatch(/4\.12/u);
  await press(open, insert);
  await untilModel(tab.page, post(fact));
  await open.focus(field);
  await open.keyboard.press("Home");
  await open.type(field, "Simhallen är stängd på grund av service ");
  await press(open, insert);
  await untilModel(tab.page, post(`Simhallen är stängd på grund av service ${fact}`));
  await until("the headline says what is left, or that nothing is", async () => {
    const { tone, words } = await headline(open);
    return tone === "ready" || (tone !== "writing" && words !== "" && !/puuttuu$/u.test(words));
  });
});

test("a repair is taken back after the person has written on, and what was written stays", async () => {
  const open = await write(facebook, finnish);
  await repair(open, "general-hashtags");
  const tags = "#Kirkkonummi #Kyrkslätt #YhdessäTillsammans";
  await untilModel(tab.page, [`${finnish}\n\n${tags}`]);
  await open.waitForSelector(shown("undo"));
  await tab.page.bringToFront();
  await tab.page.evaluate(() => window.__select(0));
  await tab.page.keyboard.type("Huom! ");
  await untilModel(tab.page, [`Huom! ${finnish}\n\n${tags}`]);
  await press(open, `${shown("undo")}[aria-disabled="false"]`);
  await untilModel(tab.page, [`Huom! ${finnish}`]);
  await untilFound(open, "general-hashtags");
});

test("what is written in the panel is there again when it is closed and opened", async () => {
  const open = await write(facebook, finnish);
  await open.waitForSelector(field);
  await open.type(field, swedish);
  const isStored = () =>
    open.evaluate(async (text) => JSON.stringify(await chrome.storage.session.get()).includes(text), swedish);
  await until("the browser has stored it", isStored); // closed sooner, the browser may not take it any more
  await closePanel(tab.test, open);
  panel = await openPanel(tab.test, tab.page);
  const again = panel;
  await again.waitForSelector(field);
  await until("the text is there", async () => (await written(again)) === swedish);
});

test("one press corrects every spelling that is safe to correct, and one takes them all back", async () => {
  const text = `${finnish} ${misspelt}`;
  const open = await write(facebook, text);
  await press(open, `${shown("repair-all")}[aria-disabled="false"]`);
  await untilModel(tab.page, [`${finnish} Kirkkonummen kirjasto on auki klo 10–18. Lippu maksaa 12\u00a0€.`]);
  await open.waitForSelector(shown("repair-all"), { hidden: true });
  await press(open, `${shown("undo")}[aria-disabled="false"]`);
  await untilModel(tab.page, [text]);
});

test("a version that has an account of its own is written in the panel, decided, and waits among the tasks", async () => {
  const open = await write(["https://www.instagram.com/?lang=fi", "caption"], finnish);
  await open.waitForSelector(`::-p-text(Ruotsi tilille @kyrkslattkommun)`);
  await open.type(field, swedish);
  await press(open, shown("to-other-account"));
  const decision = await open.waitForSelector(shown("decision"));
  expect(await decision?.evaluate((row) => row.textContent)).toContain("@kyrkslattkommun");
  expect((await modelParts(tab.page))[0]).toBe(finnish);
  await press(open, "#tab-tasks");
  const task = '[data-task^="owed-"]';
  await press(open, `${task} .task-row`);
  await open.waitForSelector(`${task} ::-p-text(@kyrkslattkommun)`);
  const stored = await open.evaluate(async () => JSON.stringify(await chrome.storage.local.get()));
  expect(stored).toContain(swedish);
  await press(open, `${task} ${shown("task-tick")}`);
});

test("a thread of both languages on X: the second post waits in the panel until it is seen in the composer", async () => {
  const first =
    "Kunnan talousarvio hyväksyttiin tänään valtuuston kokouksessa. Investointeihin varataan ensi vuonna enemmän kuin koskaan, ja koulut saavat lisää tukea.";
  const second =
    "Kommunens budget godkändes i dag på fullmäktiges möte. För investeringar reserveras nästa år mer än någonsin, och skolorna får mera stöd.";
  const open = await write(["https://x.com/home", "modal"], "");
  await tab.page.evaluate((text) => window.__setText(text), `${first}\n\n***\n\n${second}`);
  await repair(open, "length-limit");
  await untilModel(tab.page, [first]);
  const card = await open.waitForSelector(shown("rest"));
  expect(await card?.evaluate((one) => one.textContent)).toContain("Kommunens budget");
  await untilSolved(open, "length-limit");
  expect(await checksShown(open)).not.toContain("both-languages");
  expect((await headline(open)).words).not.toMatch(/puuttuu/u);
  await tab.page.bringToFront();
  await tab.page.click("[role=dialog] [data-testid=addButton]");
  await tab.page.waitForSelector('[role=dialog] [data-testid="tweetTextarea_1"]');
  await tab.page.keyboard.type(second);
  await untilModel(tab.page, [first, second]);
  await open.waitForSelector(shown("rest"), { hidden: true });
  expect(await checksShown(open)).not.toContain("both-languages");
});

test("a version promised as its own post is a task, and the Swedish post settles it: nothing Finnish is missing there", async () => {
  const open = await write(facebook, finnish);
  await decide(open, "own-post");
  await untilSolved(open, "both-languages");
  await open.waitForSelector(".tab-count");
  await tab.openComposer(...facebook);
  await tab.page.keyboard.type(swedish);
  await open.waitForSelector(shown("settles"));
  expect(await checksShown(open)).not.toContain("both-languages");
  expect(await open.$eval(".tab-count", (count) => count.textContent?.trim())).toMatch(/^1\b/u);
  await tab.page.locator('[role="button"][aria-label="Julkaise"]').click();
  await open.waitForSelector(".tab-count", { hidden: true });
});

test("after a repair the button of the next row stands where it stood under the pointer", async () => {
  const open = await write(facebook, `${finnish} ${misspelt}`);
  await until("there are several rows to repair", async () => (await repairs(open)).length >= 3);
  await until("the typing has paused", async () => (await headline(open)).tone !== "writing");
  await open.$eval(".rows", (rows) => rows.scrollIntoView({ block: "center" }));
  const [first, next] = await repairs(open);
  if (!first || !next) throw new Error("There are no two rows.");
  await open.mouse.click(first.x, first.y);
  await open.waitForSelector(".row-done");
  expect((await repairs(open)).find(({ name }) => name === next.name)).toEqual(next);
  await open.mouse.move(1, 1);
  await open.waitForSelector(".row-done", { hidden: true });
});

/** The main repairs of the rows, from above: whose, and where the middle of the button is. */
const repairs = (open: Page) =>
  open.$$eval(".rows .row-action", (buttons) =>
    buttons.map((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      const name = button.closest<HTMLElement>("[data-finding]")?.dataset.finding ?? "";
      return { name, x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
    }),
  );
