/** Pictures of a page and the panel beside it, as a person sees them. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "puppeteer-core";
import type { TestBrowser } from "../../tests/browser/harness/test-browser";

export const shoot = (...pages: Page[]): Promise<string[]> =>
  Promise.all(pages.map((shown) => shown.screenshot({ encoding: "base64" })));

/** All of them in one picture, `height` px high. The panel follows the tab in front, so that this comes last. */
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
