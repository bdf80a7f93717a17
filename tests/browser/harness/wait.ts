/** Waiting for conditions, never for a time. */
import type { Page } from "puppeteer-core";

/** ms between two looks at something that only this process can see. */
const lookEvery = 10;

/** Looks until `probe` gives something; after `timeout` ms an error says what was waited for. */
export async function until<T>(
  what: string,
  probe: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  timeout = 10_000,
): Promise<T> {
  const end = performance.now() + timeout;
  for (;;) {
    const found = await probe();
    if (found !== null && found !== undefined && found !== false) return found;
    if (performance.now() > end) throw new Error(`Waited ${timeout} ms in vain until ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, lookEvery));
  }
}

/** Texts in the model of the composer in use. */
export const modelParts = (page: Page): Promise<string[]> => page.evaluate(() => window.__model().parts);

/** Waits until the composer in use has these texts in its model; otherwise an error shows what it has. */
export async function untilModel(page: Page, parts: string[], timeout = 5_000): Promise<void> {
  const wanted = JSON.stringify(parts);
  try {
    await page.waitForFunction((text) => JSON.stringify(window.__model().parts) === text, { timeout }, wanted);
  } catch {
    throw new Error(`The model should be ${wanted}, but is ${JSON.stringify(await modelParts(page))}.`);
  }
}
