/** The question before publishing comes at every real way to publish, and at nothing else. */
import type { ElementHandle } from "puppeteer-core";
import { expect, test } from "vitest";
import type { ButtonKind } from "../pages/shared/practice-window";
import type { PublishCase } from "./harness/cases/cases";
import { publishCases } from "./harness/composer-cases";
import { longTrials } from "./harness/long-trials";
import { openPanelLine } from "./harness/panel-line";
import { startPracticeTab } from "./harness/practice-tab";
import { until } from "./harness/wait";

const tab = startPracticeTab({});
const personal = "Hakemuksesi 131052-308T on käsitelty ja päätös on postissa.";
const harmless = "Uimahalli on suljettu perjantaina huollon vuoksi.";

/** The question stands at the end of the document, in a closed shadow tree: its host is all that a page can see. */
const isAsked = () => tab.page.evaluate(() => document.querySelector("html > div") !== null);
const published = () => tab.page.evaluate(() => window.__published);

async function pressButton(kind: ButtonKind): Promise<void> {
  const handle = await until(`there is a button: ${kind}`, async () => {
    const found = await tab.page.evaluateHandle((wanted) => window.__button(wanted), kind);
    return found.asElement();
  });
  const button = handle as ElementHandle<Element>; // a button of the page is an element
  await button.evaluate((element) => element.scrollIntoView({ block: "center" }));
  await button.click();
}

/** Writes the text and goes to where it is published. */
async function write({ address, composer, steps = 0 }: PublishCase, text: string): Promise<void> {
  await tab.openComposer(address, composer);
  await tab.page.keyboard.type(text);
  for (let step = 0; step < steps; step++) {
    await pressButton("next");
    expect(await isAsked()).toBe(false);
  }
  if (steps === 0) return;
  // what was written is still known where its box is hidden or gone; nobody presses a button before it is seen
  const line = await openPanelLine(tab.test, tab.page);
  await line.draftReading([text]);
  await line.close();
}
async function press(what: PublishCase["press"]): Promise<void> {
  if (what === "publish" || what === "next" || what === "close") return pressButton(what);
  const held = what.split("+").slice(0, -1) as ("Shift" | "Control")[]; // as `PublishCase` lists them
  for (const key of held) await tab.page.keyboard.down(key);
  await tab.page.keyboard.press("Enter");
  for (const key of held) await tab.page.keyboard.up(key);
}

const asking = publishCases.filter(({ asks }) => asks);
const others = publishCases.filter(({ asks }) => !asks);

test.each(asking)("$name: asks, a no leaves everything as it was, and a yes publishes", async (flow) => {
  await write(flow, personal);
  await press(flow.press);
  await until("the page asks", isAsked);
  expect(await published()).toBe(0);
  await tab.page.keyboard.press("Tab");
  await tab.page.keyboard.press("Enter");
  await until("it is published", async () => (await published()) === 1);
  expect(await isAsked()).toBe(false);
});

/** `npm test` takes every third of them, the same ones every time. */
const calm = asking.filter((_, at) => longTrials || at % 3 === 0);

test.each(calm)("$name: publishes at once where there is nothing to ask about", async (flow) => {
  await write(flow, harmless);
  await press(flow.press);
  await until("it is published", async () => (await published()) === 1);
  expect(await isAsked()).toBe(false);
});

test.each(others)("$name: asks nothing", async (flow) => {
  await write(flow, personal);
  await press(flow.press);
  expect(await isAsked()).toBe(false);
});
