/** How long the panel takes from its beginning until its frame is drawn, and until it shows the verdict of a draft. */
import type { Page } from "puppeteer-core";
import { launchChromium } from "../browser/harness/chromium";
import { openPanel } from "../browser/harness/panel";
import { until } from "../browser/harness/wait";
import { median } from "./measure";
import { postOf } from "./texts";

/** ms from the beginning of the panel's page. */
export interface Opening {
  frame: number;
  verdict: number;
}

declare global {
  // only in pages that are measured
  var openingClock: Partial<Opening>;
}

/**
 * Notes when frame and verdict first stand in the page that has just begun, after the one with this `timeOrigin`; false where it
 * has not begun. A script that the browser itself runs in new pages does not reach a side panel.
 */
const noteOpening = (panel: Page, before: number): Promise<boolean> =>
  panel.evaluate((origin) => {
    if (performance.timeOrigin === origin) return false;
    globalThis.openingClock = {};
    new MutationObserver(() => {
      const clock = globalThis.openingClock;
      if (document.querySelector(".panel [role=tab]")) clock.frame ??= performance.now();
      if (document.querySelector("[data-testid=verdict]")) clock.verdict ??= performance.now();
    }).observe(document, { subtree: true, childList: true });
    return true;
  }, before);

/** null where the verdict was there before anyone could look. */
async function openOnce(panel: Page): Promise<Opening | null> {
  const before = await panel.evaluate(() => performance.timeOrigin);
  const loaded = panel.reload();
  await until("the panel begins anew", () => noteOpening(panel, before).catch(() => false));
  await loaded;
  await panel.waitForSelector("[data-testid=verdict]");
  const { frame, verdict } = await panel.evaluate(() => globalThis.openingClock);
  return frame !== undefined && verdict !== undefined ? { frame, verdict } : null;
}

/** `builds`: folders of built extensions, which take turns; null: the one that is built. Medians of `times` fresh openings each. */
export async function openingTimes(builds: readonly (string | null)[], times: number): Promise<Opening[]> {
  const running = await Promise.all(
    builds.map(async (folder) => {
      const test = await launchChromium(folder === null ? {} : { extension: folder });
      const page = await test.open("https://www.facebook.com/?lang=fi");
      await page.evaluate(() => window.__open("post"));
      await page.evaluate((text) => window.__setText(text), postOf(600));
      await page.evaluate(() => window.__select(0));
      const panel = await openPanel(test, page);
      await panel.waitForSelector("[data-testid=verdict]");
      return { test, panel, openings: [] as Opening[] }; // an empty list alone would be a list of nothing
    }),
  );
  try {
    for (let time = 0; time < times; time++)
      for (const { panel, openings } of running)
        openings.push(...[await openOnce(panel)].filter((one) => one !== null));
    return running.map(({ openings }) => ({
      frame: median(openings.map(({ frame }) => frame)),
      verdict: median(openings.map(({ verdict }) => verdict)),
    }));
  } finally {
    for (const { test } of running) await test.close();
  }
}
