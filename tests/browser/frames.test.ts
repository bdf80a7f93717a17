/** Composers in frames of a platform's own pages: the frame that someone writes in speaks for its tab. */
import type { Frame, Page } from "puppeteer-core";
import { afterEach, describe, expect, test } from "vitest";
import { inFirefox } from "./harness/launch";
import { closePanel, openPanel } from "./harness/panel";
import { startPracticeTab } from "./harness/practice-tab";
import { checksShown, findingOf, shown, speak, untilFound, untilSolved } from "./harness/shown";
import { stopBackground } from "./harness/stop-background";
import { until } from "./harness/wait";

const tab = startPracticeTab({});
let panel: Page | null = null;
afterEach(async () => {
  if (panel && !panel.isClosed()) await closePanel(tab.test, panel);
  panel = null;
});

const linkedin = "https://www.linkedin.com/interop?lang=fi";
const suite = "https://business.facebook.com/latest/home?lang=fi";
const personal = "Hakemuksesi 131052-308T on käsitelty.";
const withoutPersonal = "Hakemuksesi [poistettu henkilötunnus] on käsitelty.";
/** A published test number of a payment card. */
const card = "Kortti 4111 1111 1111 1111 on hylätty.";
const withoutCard = "Kortti [poistettu kortin numero] on hylätty.";
const publish = '::-p-aria([name="Julkaise"][role="button"])';

/** The frames of the page that hold composers, as soon as they are complete. */
async function framesOf(page: Page): Promise<Frame[]> {
  const frames = page.frames().filter((frame) => /\/preload\/sharebox\/|\/latest\/composer/.test(frame.url()));
  for (const frame of frames) await frame.waitForFunction(() => window.__ready === true);
  return frames;
}
async function openFrame(address: string, at = 0): Promise<Frame> {
  await tab.open(address);
  return frameAt(at);
}
async function frameAt(at: number): Promise<Frame> {
  const frame = (await framesOf(tab.page))[at];
  if (!frame) throw new Error(`The page has no frame ${at} with a composer.`);
  return frame;
}
/** Opens the composer of the frame and types into it as a person does. */
async function write(frame: Frame, text: string): Promise<void> {
  await frame.evaluate(() => {
    if (!("post" in window.__models)) window.__open("post");
    window.__select(0);
  });
  await tab.page.keyboard.type(text);
}
const textIn = (frame: Frame) => frame.evaluate(() => window.__model().parts.join("\n"));
const untilText = (frame: Frame, text: string) =>
  until(`the frame holds "${text}"`, async () => (await textIn(frame)) === text);

async function withPanel(): Promise<Page> {
  panel = await openPanel(tab.test, tab.page);
  await speak(panel, "fi");
  return panel;
}
/** What the toolbar button of the tab shows, and all that is remembered of tabs. */
const remembered = (page: Page) =>
  page.evaluate(async () => {
    const [active] = await chrome.tabs.query({ active: true, currentWindow: true });
    const items = await chrome.storage.session.get(null);
    return {
      badge: await chrome.action.getBadgeText({ tabId: active?.id ?? 0 }),
      tabs: Object.keys(items).filter((key) => key.startsWith("tab-")).length,
    };
  });
const untilBadge = (page: Page, badge: RegExp) =>
  until(`the badge shows ${badge}`, async () => badge.test((await remembered(page)).badge));
const untilForgotten = (page: Page) =>
  until("nothing is remembered", async () => {
    const { badge, tabs } = await remembered(page);
    return badge === "" && tabs === 0;
  });
/** Until the one finding about personal data is of this kind. */
const untilKind = (page: Page, kind: string) =>
  page.waitForSelector(`[data-testid="finding"][data-check="identity-number"][data-kind="${kind}"]`);
/** Has the number taken out of the text; waits until the button stands still. */
const remove = (page: Page) =>
  page.locator(`${findingOf("identity-number")} [data-testid="fix"][aria-disabled="false"]`).click();
const isAsked = (frame: Frame) => frame.evaluate(() => document.querySelector("html > div") !== null);

describe.each([
  ["LinkedIn", linkedin],
  ["Business Suite", suite],
])("%s", (_, address) => {
  test("a draft in a frame is found, read, counted and repaired, with the panel opened before", async () => {
    const frame = await openFrame(address);
    const open = await withPanel();
    await open.waitForSelector(shown("no-composer"));
    await write(frame, personal);
    await untilFound(open, "identity-number");
    await untilBadge(open, /^[1-9]/);
    await remove(open);
    await untilText(frame, withoutPersonal);
    await untilSolved(open, "identity-number");
  });

  test("the same with the panel opened after", async () => {
    const frame = await openFrame(address);
    await write(frame, personal);
    const open = await withPanel();
    await untilFound(open, "identity-number");
    await remove(open);
    await untilText(frame, withoutPersonal);
  });

  test("the frame asks before personal data is published, and nobody else does", async () => {
    const frame = await openFrame(address);
    await write(frame, personal);
    await frame.locator(publish).click();
    // a key goes to the question once it has the focus
    await until("the frame asks", () => frame.evaluate(() => document.activeElement?.matches("html > div") === true));
    expect(await isAsked(tab.page.mainFrame())).toBe(false);
    await tab.page.keyboard.press("Escape");
    await until("the question is gone", async () => !(await isAsked(frame)));
  });

  test.each([
    [
      "navigates",
      (page: Page) => page.$eval('[data-testid="interop-iframe"]', (frame) => frame.setAttribute("src", "/blank")),
    ],
    ["is taken out", (page: Page) => page.$eval('[data-testid="interop-iframe"]', (frame) => frame.remove())],
  ])("a frame that %s leaves no draft", async (_how, leave) => {
    const frame = await openFrame(address);
    const open = await withPanel();
    await write(frame, personal);
    await untilFound(open, "identity-number");
    await untilBadge(open, /^[1-9]/);
    await leave(tab.page);
    await open.waitForSelector(shown("no-composer"));
    await untilForgotten(open);
  });

  test.each([
    ["of the same platform", "/blank"],
    ["of another platform", "https://x.com/blank"],
    ["that is not watched", "about:blank"],
  ])("nothing is left of a frame's draft when the tab goes to a page %s", async (_what, target) => {
    const frame = await openFrame(address);
    const open = await withPanel();
    await write(frame, personal);
    await untilFound(open, "identity-number");
    await untilBadge(open, /^[1-9]/);
    await tab.page.goto(new URL(target, address).href);
    await until("no draft is shown", async () => (await checksShown(open)).length === 0);
    await untilForgotten(open);
  });
});

test("of two frames the one that someone writes in is shown and repaired, and the other again when it ends", async () => {
  const first = await openFrame(`${linkedin}&frames=2`);
  const second = await frameAt(1);
  const open = await withPanel();
  await write(first, personal);
  await untilKind(open, "identity-code");
  await write(second, card);
  await untilKind(open, "payment-card");
  // back in the first, without a key
  await first.evaluate(() => window.__select(0));
  await untilKind(open, "identity-code");
  await remove(open);
  await untilText(first, withoutPersonal);
  await untilSolved(open, "identity-number");
  expect(await textIn(second)).toBe(card);
  await first.evaluate(() => window.__close());
  await untilKind(open, "payment-card");
  await remove(open);
  await untilText(second, withoutCard);
});

test("a draft in a frame is still there after the background was stopped, and the panel opened anew", async () => {
  const frame = await openFrame(linkedin);
  await write(frame, personal);
  const open = await withPanel();
  await untilFound(open, "identity-number");
  await untilBadge(open, /^[1-9]/);
  await closePanel(tab.test, open);
  if (!inFirefox) await stopBackground(tab.test); // there it is stopped again and again
  const again = await withPanel();
  await untilFound(again, "identity-number");
});

test("another platform's frame in the page is not looked at", async () => {
  await tab.open(linkedin);
  const open = await withPanel();
  await open.waitForSelector(shown("no-composer"));
  const foreign = await tab.page.waitForFrame((frame) => frame.url().startsWith("https://x.com/"));
  await foreign.waitForFunction(() => window.__ready === true);
  await foreign.evaluate(() => {
    window.__open("modal");
    window.__select(0);
  });
  await tab.page.keyboard.type(personal);
  // the page's own frame is heard, and it is the first to be
  await write(await frameAt(0), card);
  await open.waitForFunction(
    () => document.querySelector('[data-kind="identity-code"], [data-kind="payment-card"]') !== null,
  );
  expect(await open.$('[data-kind="identity-code"]')).toBeNull();
});

test("a platform's frame in another site is not looked at", async () => {
  await tab.open("https://x.com/blank");
  await tab.page.evaluate(() => {
    const frame = document.createElement("iframe");
    Object.assign(frame, { src: "https://www.linkedin.com/preload/sharebox/?lang=fi", width: "900", height: "600" });
    document.body.append(frame);
  });
  const frame = await tab.page.waitForFrame((one) => one.url().includes("/preload/sharebox/"));
  await frame.waitForFunction(() => window.__ready === true);
  const open = await withPanel();
  await open.waitForSelector(shown("no-composer"));
  await write(frame, personal);
  await frame.locator(publish).click();
  expect(await isAsked(frame)).toBe(false);
  expect(await remembered(open)).toEqual({ badge: "", tabs: 0 });
  expect(await checksShown(open)).toEqual([]);
});
