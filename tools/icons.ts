/** `npx tsx tools/icons.ts`, after a change of a drawing: renders assets/icons/*.svg to public/icon/*.png. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import puppeteer from "puppeteer-core";
import { ensureChromium } from "../tests/support/system-browser";

/** Pixels; up to this size the simpler drawing is used. */
const smallUpTo = 32;
const sizes = [16, 32, 48, 96, 128];

const browser = await puppeteer.launch({
  executablePath: ensureChromium((line) => process.stdout.write(`${line}\n`)),
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage();
mkdirSync("public/icon", { recursive: true });
for (const size of sizes) {
  const drawing = readFileSync(`assets/icons/icon${size <= smallUpTo ? "-small" : ""}.svg`, "utf8");
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
  writeFileSync(`public/icon/${size}.png`, await page.screenshot({ omitBackground: true, type: "png" }));
}
await browser.close();
process.stdout.write(`public/icon/: ${sizes.join(", ")} pixels\n`);
