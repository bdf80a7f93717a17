import { existsSync, writeFileSync } from "node:fs";
import { launchChromium } from "./browser/harness/chromium";

const t = await launchChromium({
  headed: true,
  language: "fi",
  flags: ["--window-size=1300,940", "--window-position=0,0"],
});
const started = Date.now();
const targets = () => t.browser.targets().map((x) => `${x.type()} ${x.url()}`);
console.log(targets());
writeFileSync("/tmp/zz.ready", String(started));
for (;;) {
  await new Promise((r) => setTimeout(r, 300));
  if (existsSync("/tmp/zz.open")) {
    const { rmSync } = await import("node:fs");
    rmSync("/tmp/zz.open");
    const page = await t.open("https://www.facebook.com/");
    await page.evaluate(() => (window as any).__open("post"));
    await page.bringToFront();
    console.log("opened");
  }
  if (existsSync("/tmp/zz.stop")) break;
  if (existsSync("/tmp/zz.list")) {
    const { rmSync } = await import("node:fs");
    rmSync("/tmp/zz.list");
    console.log(targets());
  }
}
await t.close();
process.exit(0);
