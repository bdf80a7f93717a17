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

/** Presses what this selects with the mouse; scrolled to first, since the foot bar lies over what is below. */
export async function press(panel: Page, selector: string): Promise<void> {
  const button = await panel.waitForSelector(selector);
  await button?.evaluate((one) => one.scrollIntoView({ block: "center" }));
  await button?.click();
}

/** Presses the first repair of this check, as soon as the one before is through. */
export const repair = (panel: Page, check: string): Promise<void> =>
  press(panel, `${findingOf(check)} [data-testid="fix"]:not([data-fix="decision"])[aria-disabled="false"]`);

/** Opens the row, or the card's further ways, of this check; one that is open stays so. */
export async function openRow(panel: Page, check: string): Promise<void> {
  await open(panel, `${findingOf(check)} button[aria-expanded]`);
}

/** Opens what a row that is no finding counts: its hashtags, its facts that agree. */
export async function openFolded(panel: Page, name: string): Promise<void> {
  await open(panel, `${shown(`row-${name}`)} button[aria-expanded]`);
}

async function open(panel: Page, toggle: string): Promise<void> {
  await panel.waitForSelector(toggle);
  // one look and press: between two the panel may have drawn it anew
  await panel.$eval(toggle, (button) => {
    if (button.getAttribute("aria-expanded") === "false") (button as HTMLElement).click(); // a button
  });
  await panel.waitForSelector(`${toggle.replace("[aria-expanded]", '[aria-expanded="true"]')}`);
}

/** Presses a further way with a missing version, or with another finding whose row is opened for it. */
export async function decide(panel: Page, label: string, check = "both-languages"): Promise<void> {
  await untilFound(panel, check);
  await openRow(panel, check);
  await press(panel, `${findingOf(check)} [data-label="${label}"]`);
}

/** Presses the chip of one of the organisation's own hashtags, or of a pair of a topic. */
export async function addHashtag(panel: Page, tag: string): Promise<void> {
  await openFolded(panel, tag.includes(" ") ? "topical-hashtags" : "hashtags");
  await press(panel, `${shown("chip")}[data-tag="${tag}"][aria-disabled="false"]`);
}

/** What the headline says, and whether it is good or bad. */
export const headline = (panel: Page): Promise<{ tone: string; words: string }> =>
  panel.$eval(shown("verdict"), (one) => ({
    tone: one.getAttribute("data-tone") ?? "",
    words: one.querySelector("strong")?.textContent ?? "",
  }));

/** Sets the interface language as the options page does. */
export async function speak(panel: Page, language: "fi" | "sv" | "en"): Promise<void> {
  await panel.evaluate(async (chosen) => {
    const { settings } = await chrome.storage.local.get("settings");
    await chrome.storage.local.set({ settings: { ...(settings ?? {}), language: chosen } });
  }, language);
  await panel.waitForFunction((chosen) => document.documentElement.lang === chosen, {}, language);
}
