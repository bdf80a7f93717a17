/** Before personal data is published the page asks, once; never otherwise. */
import type { Page } from "puppeteer-core";
import { afterEach, describe, expect, test } from "vitest";
import { openOptionsPage } from "./harness/options";
import { closePanel, openPanel } from "./harness/panel";
import { startPracticeTab } from "./harness/practice-tab";
import { speak, untilFound } from "./harness/shown";
import { until } from "./harness/wait";

const tab = startPracticeTab({});
let panel: Page | null = null;
afterEach(async () => {
  if (panel && !panel.isClosed()) await closePanel(tab.test, panel);
  panel = null;
});

const personal = "Hakemuksesi 131052-308T on käsitelty ja päätös on postissa.";
const harmless = "Uimahalli on suljettu perjantaina huollon vuoksi, palaamme lauantaina.";

/** The question stands at the end of the document, in a closed shadow tree: its host is all that a page can see. */
const isAsked = () => tab.page.evaluate(() => document.querySelector("html > div") !== null);
const untilAsked = () => until("the page asks", isAsked);
const untilAnswered = () => until("the question is gone", async () => !(await isAsked()));
const isWritten = () => tab.page.evaluate(() => (window.__model()?.parts ?? []).join("").trim() !== "");
/** Clicks that reached the page's own elements; the practice pages do not all publish. */
const clicks = () => tab.page.evaluate(() => window.clicksSeen);
declare global {
  interface Window {
    clicksSeen: number;
  }
}

async function write(address: string, composer: string, text: string, part = 0): Promise<void> {
  await tab.openComposer(address, composer);
  await tab.page.evaluate(() => {
    window.clicksSeen = 0;
    const onClick = ({ target }: Event) => {
      if (target instanceof Element && !target.matches("html > div")) window.clicksSeen++;
    };
    document.addEventListener("click", onClick, true);
  });
  panel = await openPanel(tab.test, tab.page);
  await speak(panel, "fi");
  await tab.page.evaluate((words, at) => window.__setText(words, at), text, part);
  await untilFound(panel, text === personal ? "identity-number" : "both-languages");
}

/** The badge is set after the page was told what to ask about. */
async function untilTold(): Promise<void> {
  await until("the page has been told", async () => {
    const badge = await panel?.evaluate(async () => {
      const [active] = await chrome.tabs.query({ active: true, currentWindow: true });
      return chrome.action.getBadgeText({ tabId: active?.id ?? 0 });
    });
    return /^!?[1-9]/.test(badge ?? "");
  });
}

describe.each([
  ["Facebook post", "https://www.facebook.com/?lang=fi", "post", '[role="button"][aria-label="Julkaise"]'],
  ["X dialog", "https://x.com/home", "modal", '[data-testid="tweetButton"]'],
  ["Instagram caption", "https://www.instagram.com/?lang=fi", "caption", '::-p-aria([name="Jaa"])'],
  ["LinkedIn, new", "https://www.linkedin.com/feed/?lang=fi", "post", '::-p-aria([name="Julkaise"][role="button"])'],
  ["YouTube community", "https://www.youtube.com/@kunta/community", "community", "#submit-button button"],
])("%s", (_, address, composer, button) => {
  test("asks once, and a no leaves everything as it was", async () => {
    await write(address, composer, personal);
    await untilTold();
    await tab.page.locator(button).click();
    await untilAsked();
    await tab.page.keyboard.press("Enter"); // the focus is on the way back
    await untilAnswered();
    expect(await isWritten()).toBe(true);
    await tab.page.locator(button).click();
    await until("it is published", async () => (await clicks()) === 1);
    expect(await isAsked()).toBe(false);
  });

  test("a yes publishes", async () => {
    await write(address, composer, personal);
    await untilTold();
    await tab.page.locator(button).click();
    await untilAsked();
    await tab.page.keyboard.press("Tab");
    await tab.page.keyboard.press("Enter");
    await until("it is published", async () => (await clicks()) === 1);
    await untilAnswered();
  });

  test("says nothing where other errors are open", async () => {
    await write(address, composer, harmless);
    await untilTold();
    await tab.page.locator(button).click();
    await until("it is published", async () => (await clicks()) === 1);
    expect(await isAsked()).toBe(false);
  });
});

const facebook = ["https://www.facebook.com/?lang=fi", "post"] as const;
const facebookButton = '[role="button"][aria-label="Julkaise"]';

test("a number that was taken out again is not asked about", async () => {
  await write(...facebook, personal);
  await untilTold();
  await tab.page.evaluate((text) => window.__setText(text), harmless);
  await tab.page.locator(facebookButton).click();
  await until("it is published", async () => (await clicks()) === 1);
  expect(await isAsked()).toBe(false);
});

test("a script of the page cannot press the question away, and its own clicks are not ours to judge", async () => {
  await write(...facebook, personal);
  await untilTold();
  await tab.page.locator(facebookButton).click();
  await untilAsked();
  await tab.page.evaluate(() => {
    document.querySelector<HTMLElement>("html > div")?.click();
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
  });
  expect(await isAsked()).toBe(true);
  await tab.page.keyboard.press("Escape");
  await untilAnswered();
  expect(await isWritten()).toBe(true);
});

test("switched off in the options, nothing is asked", async () => {
  const options = await openOptionsPage(tab.test);
  await (await options.waitForSelector('input[name="ask-before-publishing"]'))?.click();
  await write(...facebook, personal);
  await untilTold();
  await tab.page.locator(facebookButton).click();
  await until("it is published", async () => (await clicks()) === 1);
  expect(await isAsked()).toBe(false);
  await options.bringToFront();
  await (await options.waitForSelector('input[name="ask-before-publishing"]'))?.click();
  await options.close();
});

test("panel and badge cry out when someone is at the button with errors open, and calm down again", async () => {
  await write(...facebook, harmless);
  await tab.page.mouse.move(2, 2); // it may stand there from the test before
  await tab.page.locator(facebookButton).hover();
  await panel?.waitForSelector(".verdict-urgent");
  await tab.page.mouse.move(2, 2);
  await panel?.waitForSelector(".verdict-urgent", { hidden: true });
});
