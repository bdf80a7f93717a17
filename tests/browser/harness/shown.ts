/** What the side panel or the popup shows, and pressing in it. */
import type { Page } from "puppeteer-core";
import { until } from "./wait";

export const shown = (testId: string) => `[data-testid="${testId}"]`;
export const findingOf = (check: string) => `[data-testid="finding"][data-check="${check}"]`;

/** Ids of the checks whose findings are shown. */
export const checksShown = (panel: Page): Promise<string[]> =>
  panel.$$eval('[data-testid="finding"]', (found) => found.map((one) => one.getAttribute("data-check") ?? ""));

export async function untilFound(panel: Page, check: string): Promise<void> {
  await panel.waitForSelector(findingOf(check));
}

export async function untilSolved(panel: Page, check: string): Promise<void> {
  await until(`"${check}" is solved`, async () => !(await checksShown(panel)).includes(check));
}

/** Presses the first repair of this check, as soon as the one before is through. */
export async function repair(panel: Page, check: string): Promise<void> {
  const button = await panel.waitForSelector(
    `${findingOf(check)} [data-testid="fix"]:not([data-fix="decision"])[aria-disabled="false"]`,
  );
  await button?.click();
}

/** Sets the interface language as the options page does. */
export async function speak(panel: Page, language: "fi" | "sv" | "en"): Promise<void> {
  await panel.evaluate(async (chosen) => {
    const { settings } = await chrome.storage.local.get("settings");
    await chrome.storage.local.set({ settings: { ...(settings ?? {}), language: chosen } });
  }, language);
  await panel.waitForFunction((chosen) => document.documentElement.lang === chosen, {}, language);
}
