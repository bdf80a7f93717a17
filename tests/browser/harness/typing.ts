/** Types as a person does who knows the page: where Enter publishes, lines end with Shift+Enter. */
import type { Page } from "puppeteer-core";

export async function typeText(page: Page, text: string): Promise<void> {
  if (!(await page.evaluate(() => window.__isSentByEnter()))) return page.keyboard.type(text);
  for (const [at, line] of text.split("\n").entries()) {
    if (at > 0) {
      await page.keyboard.down("Shift");
      await page.keyboard.press("Enter");
      await page.keyboard.up("Shift");
    }
    await page.keyboard.type(line);
  }
}
