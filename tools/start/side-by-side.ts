/** For `npm start` and `npm run screenshots`: pictures of a page and the panel beside it. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "puppeteer-core";
import type { TestBrowser } from "../../tests/browser/harness/test-browser";

/** The visible part of each page, as PNG in Base64. */
export const shoot = (...pages: Page[]): Promise<string[]> =>
  Promise.all(pages.map((page) => page.screenshot({ encoding: "base64" })));

/**
 * Writes the shots side by side into one picture of `size` (px). Opens a tab, which the panel would follow: call it
 * after all shots are taken.
 */
export async function save(
  session: TestBrowser,
  shots: string[],
  file: string,
  size = { width: 1310, height: 900 },
): Promise<void> {
  mkdirSync(path.dirname(file), { recursive: true });
  const sheet = await session.browser.newPage();
  await sheet.setViewport(size);
  const images = shots.map((shot) => `<img src="data:image/png;base64,${shot}" height="${size.height}">`);
  await sheet.setContent(`<body style="margin:0;display:flex;gap:10px;background:#999">${images.join("")}`, {
    waitUntil: "load",
  });
  writeFileSync(file, await sheet.screenshot());
  await sheet.close();
}
