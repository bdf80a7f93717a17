/** Waiting for conditions, never for a time. */
import type { Page } from "puppeteer-core";

/** ms between two looks at something that only this process can see. */
const lookEvery = 10;

/**
 * After this long, ms, something is taken never to come. A wait ends as soon as its condition holds, so this is no measure
 * of speed: it is long enough for a machine whose processors are busy with something else.
 */
export const patience = 90_000;

/** Looks until `probe` gives something; what never comes is an error that says what was waited for. */
export async function until<T>(
  what: string,
  probe: () => Promise<T | null | undefined | false> | T | null | undefined | false,
): Promise<T> {
  const end = performance.now() + patience;
  for (;;) {
    const result = await probe();
    if (result !== null && result !== undefined && result !== false) return result;
    if (performance.now() > end) throw new Error(`Waited in vain until ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, lookEvery));
  }
}

/** Texts in the model of the composer in use. */
export const modelParts = (page: Page): Promise<string[]> => page.evaluate(() => window.__model().parts);

/** Waits until the composer in use has these texts in its model; otherwise an error shows what it has. */
export async function untilModel(page: Page, parts: string[]): Promise<void> {
  const expected = JSON.stringify(parts);
  try {
    await page.waitForFunction(
      (text) => JSON.stringify(window.__model().parts) === text,
      { timeout: patience },
      expected,
    );
  } catch {
    throw new Error(`The model should be ${expected}, but is ${JSON.stringify(await modelParts(page))}.`);
  }
}
