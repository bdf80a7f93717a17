/** How long after the last key the review has arrived in the panel, and how long until a new finding is shown. */
import type { Page } from "puppeteer-core";
import { launchChromium } from "../browser/harness/chromium";
import { openPanel } from "../browser/harness/panel";
import { until } from "../browser/harness/wait";
import { median } from "./measure";
import { postOf } from "./texts";

export interface Latency {
  /** ms from the key's event in the page to the review in the panel. */
  review: number;
  /** ms to a finding shown; new ones wait for a pause in typing. */
  finding: number;
}

/** What has no finding yet, and what makes it one. */
const [beginning, ending] = ["TERVETULOA MUKAA", "N AVAJAISII"];

interface Clock {
  at: number;
}
declare global {
  // only in pages that are measured
  var benchClock: Clock;
}

async function timeLastKey(page: Page): Promise<void> {
  await page.evaluate(() => {
    globalThis.benchClock = { at: 0 };
    document.addEventListener(
      "keydown",
      (event) => {
        globalThis.benchClock.at = performance.timeOrigin + event.timeStamp;
      },
      true,
    );
  });
}

/** Notes in the panel when the attribute or the finding changes next. */
async function noteNext(panel: Page, what: "review" | "finding"): Promise<void> {
  await panel.evaluate((kind) => {
    globalThis.benchClock = { at: 0 };
    const observer = new MutationObserver((records) => {
      const arrived =
        kind === "review"
          ? records.some((record) => record.attributeName === "data-revision")
          : document.querySelector('[data-testid="finding"][data-check="all-caps"]') !== null;
      if (!arrived) return;
      globalThis.benchClock.at = performance.timeOrigin + performance.now();
      observer.disconnect();
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true });
  }, what);
}

const noted = (panel: Page) => until("the panel has it", () => panel.evaluate(() => globalThis.benchClock.at || null));
const pressedAt = (page: Page) => page.evaluate(() => globalThis.benchClock.at);

/** Medians of `keys` keys in a post of 1,000 characters. */
export async function latency(keys: number): Promise<Latency> {
  const test = await launchChromium({});
  try {
    const page = await test.open("https://www.facebook.com/?lang=fi");
    const panel = await openPanel(test, page);
    await page.evaluate(() => window.__open("post"));
    await page.evaluate((text) => window.__setText(text), postOf(960));
    await page.evaluate(() => window.__select(window.__model().parts[0]?.length ?? 0));
    await timeLastKey(page);
    const reviews: number[] = [];
    const findings: number[] = [];
    for (let key = 0; key < keys; key++) {
      await noteNext(panel, "review");
      await page.keyboard.type("a");
      reviews.push((await noted(panel)) - (await pressedAt(page)));
    }
    for (let time = 0; time < Math.ceil(keys / 4); time++) {
      await page.keyboard.press("Enter");
      await page.keyboard.type(beginning);
      await noteNext(panel, "finding");
      await page.keyboard.type(ending);
      findings.push((await noted(panel)) - (await pressedAt(page)));
      await page.evaluate((text) => window.__setText(text), postOf(960));
      await page.evaluate(() => window.__select(window.__model().parts[0]?.length ?? 0));
      await panel.waitForFunction(() => !document.querySelector('[data-check="all-caps"]'));
    }
    return { review: median(reviews), finding: median(findings) };
  } finally {
    await test.close();
  }
}
