/** A video is published from the last step of its upload, in which what was written is hidden: the page asks there all the same. */
import type { ElementHandle } from "puppeteer-core";
import { beforeEach, expect, test } from "vitest";
import type { ButtonKind } from "../pages/shared/practice-window";
import { openPanelLine, type PanelLine } from "./harness/panel-line";
import { startPracticeTab } from "./harness/practice-tab";
import { until } from "./harness/wait";

const tab = startPracticeTab({});
let line: PanelLine;
beforeEach(() => async () => line.close());

const personal = "Hakemuksesi 131052-308T on käsitelty ja päätös on postissa.";
const harmless = "Uimahalli on suljettu perjantaina huollon vuoksi.";
const isAsked = () => tab.page.evaluate(() => document.querySelector("html > div") !== null);
const published = () => tab.page.evaluate(() => window.__published);

async function press(kind: ButtonKind): Promise<void> {
  const found = await tab.page.evaluateHandle((wanted) => window.__button(wanted), kind);
  const button = found.asElement();
  if (!button) throw new Error(`There is no button: ${kind}`);
  await (button as ElementHandle<Element>).click(); // a button of the page is an element
}

/** Writes a title and goes to the last step. */
async function writeAndGoOn(query: string, title: string): Promise<void> {
  await tab.openComposer(`https://studio.youtube.com/channel/UCabc/videos/upload?d=ud&${query}`, "upload");
  line = await openPanelLine(tab.test, tab.page);
  await tab.page.keyboard.type(title);
  await line.draftReading([title, ""]);
  for (const step of [2, 3, 4]) {
    await press("next");
    expect(await isAsked()).toBe(false);
    if (step < 4) await until("nothing is written any more", async () => (await line.state())?.kind === "no-composer");
  }
  await line.draftReading([title, ""]);
}

test.each(["lang=en", "lang=fi", "lang=sv", "labels=unlisted", "lang=en&schedule"])(
  "%s: asks, a no leaves everything as it was, and a yes publishes",
  async (query) => {
    await writeAndGoOn(query, personal);
    await press("publish");
    await until("the page asks", isAsked);
    expect(await published()).toBe(0);
    await tab.page.keyboard.press("Tab");
    await tab.page.keyboard.press("Enter");
    await until("it is published", async () => (await published()) === 1);
  },
);

test("publishes at once where there is nothing to ask about", async () => {
  await writeAndGoOn("lang=en", harmless);
  await press("publish");
  await until("it is published", async () => (await published()) === 1);
  expect(await isAsked()).toBe(false);
});
