/**
 * `npx tsx tools/panel-figures.ts [WORD]... [sv|en]`: how high the panel is in each state of the gallery, and how many buttons it
 * has, at 360 px: the tabs above are not counted, and facts to put into a text are counted apart.
 */
import puppeteer from "puppeteer-core";
import { ensureChromium } from "../tests/support/system-browser";
import { openGallery } from "./gallery/build";
import { measurePanel } from "./gallery/figures";
import { panelStates } from "./gallery/states";

const words = process.argv.slice(2);
const language = words.includes("sv") ? "sv" : words.includes("en") ? "en" : "fi";
const chosen = words.filter((word) => word !== language);
const gallery = await openGallery();
const browser = await puppeteer.launch({
  executablePath: ensureChromium((line) => process.stdout.write(`${line}\n`)),
  args: ["--no-sandbox", "--disable-gpu", "--hide-scrollbars"],
});
const page = await browser.newPage();
for (const state of Object.keys(panelStates)) {
  if (chosen.length > 0 && !chosen.some((word) => state.includes(word))) continue;
  const { height, buttons, facts } = await measurePanel(page, gallery, state, language);
  process.stdout.write(
    `${state.padEnd(24)}${height} px, ${buttons} buttons${facts > 0 ? ` and ${facts} facts` : ""}\n`,
  );
}
await browser.close();
await gallery.close();
process.exit(0); // Vite's preview server keeps a timer that would hold the process open
