/**
 * `npx tsx tools/gallery.ts [WORD]...`: takes a picture of every state of the extension's pages, in both themes, three
 * languages and two widths, into out/gallery/. Words such as `post-several dark sv 320` choose among them.
 */
import { mkdirSync, rmSync } from "node:fs";
import puppeteer, { type Page } from "puppeteer-core";
import { ensureChromium } from "../tests/support/system-browser";
import { openGallery, showScene } from "./gallery/build";
import { shots } from "./gallery/shots";

const chosenWords = process.argv.slice(2);
const folder = "out/gallery";
if (chosenWords.length === 0) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const gallery = await openGallery();
const browser = await puppeteer.launch({
  executablePath: ensureChromium((line) => process.stdout.write(`${line}\n`)),
  args: ["--no-sandbox", "--disable-gpu", "--hide-scrollbars"],
});
const page: Page = await browser.newPage();
page.on("console", (message) => {
  if (message.type() === "error") process.stdout.write(`console: ${message.text()}\n`);
});
page.on("pageerror", (problem) => process.stdout.write(`error: ${problem}\n`));

let count = 0;
for (const shot of shots) {
  const name = `${shot.view}--${shot.state}--${shot.language}--${shot.theme}--${shot.width}`;
  if (!chosenWords.every((word) => name.split("--").some((part) => part === word))) continue;
  await page.setViewport({ width: shot.width, height: 600, deviceScaleFactor: 2 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: shot.theme }]);
  await showScene(page, gallery, shot, shot.language);
  await page.screenshot({
    path: `${folder}/${name}${shot.steps.length > 0 ? "--open" : ""}.png`,
    fullPage: !shot.state.startsWith("notice"),
  });
  count += 1;
}
await browser.close();
await gallery.close();
process.stdout.write(`${count} pictures in ${folder}/\n`);
process.exit(0); // Vite's preview server keeps a timer that would hold the process open
