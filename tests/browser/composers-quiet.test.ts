/** When the extension has nothing to do in a page it does nothing, and when it has gone nothing is left of it. */
import type { Page } from "puppeteer-core";
import { afterEach, expect, test } from "vitest";
import { launchChromium } from "./harness/chromium";
import { openPanelLine } from "./harness/panel-line";
import type { TestBrowser } from "./harness/test-browser";
import { until, untilModel } from "./harness/wait";

let running: TestBrowser | null = null;
afterEach(async () => {
  await running?.close();
  running = null;
});

interface TraceEvent {
  name: string;
  args: { data?: { url?: string } };
}

/** How often code of the extension is called in the page meanwhile. */
async function callsDuring(page: Page, meanwhile: () => Promise<unknown>): Promise<number> {
  await page.tracing.start({ categories: ["devtools.timeline"] });
  await meanwhile();
  const trace: { traceEvents: TraceEvent[] } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  return trace.traceEvents.filter(
    ({ name, args }) => name === "FunctionCall" && args.data?.url?.startsWith("chrome-extension://"),
  ).length;
}

/** Lets the busy page make so many changes more. */
async function mutations(page: Page, count: number): Promise<void> {
  const end = count + (await page.evaluate(() => window.__busy.count()));
  await page.waitForFunction((all: number) => window.__busy.count() > all, { polling: 100 }, end);
}

const busyPage = "https://www.youtube.com/busy?mutations=10000";

test("on a page that never rests and has no composer nothing of ours runs", async () => {
  running = await launchChromium();
  const page = await running.open(busyPage);
  // it looks on for two seconds at most after the page was loaded
  await until("it no longer looks", async () => (await callsDuring(page, () => mutations(page, 2000))) === 0);
  expect(await callsDuring(page, () => mutations(page, 10_000))).toBe(0);
});

test("nor with a composer open, a panel looking on, and the page changing around it", async () => {
  running = await launchChromium();
  const page = await running.open(busyPage);
  await page.evaluate(() => {
    const form = document.createElement("form");
    const box = Object.assign(document.createElement("div"), { contentEditable: "true" });
    box.style.cssText = "min-height: 4em";
    form.append(box, Object.assign(document.createElement("button"), { type: "button", textContent: "Post" }));
    document.querySelector("main")?.prepend(form);
    box.focus();
  });
  await page.keyboard.type("Hei");
  const line = await openPanelLine(running, page);
  await line.draftReading(["Hei"]);
  await until("it no longer looks", async () => (await callsDuring(page, () => mutations(page, 2000))) === 0);
  expect(await callsDuring(page, () => mutations(page, 10_000))).toBe(0);
  await page.evaluate(() => document.querySelector("form")?.remove());
  await until("the draft is gone", async () => (await line.state())?.kind === "no-composer");
});

/** An hour of a single-page app in half a minute: dialogs with composers come and go, and the page changes all the time. */
async function timeLapse(page: Page, dialogs: number, changes: number): Promise<void> {
  await page.evaluate(
    async (count, each) => {
      const host = document.querySelector("main") ?? document.body;
      for (let at = 0; at < count; at++) {
        const dialog = document.createElement("div");
        dialog.setAttribute("role", "dialog");
        const box = Object.assign(document.createElement("div"), { contentEditable: "true" });
        box.style.cssText = "min-height: 4em";
        dialog.append(box, Object.assign(document.createElement("button"), { textContent: "Post" }));
        host.prepend(dialog);
        box.focus();
        document.execCommand("insertText", false, `Luonnos ${at} #kirkkonummi`);
        await new Promise((resolve) => setTimeout(resolve, 15));
        for (let change = 0; change < each; change++) {
          const row = document.createElement("p");
          host.append(row);
          row.remove();
        }
        dialog.remove();
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
    dialogs,
    changes,
  );
}

test("500 composers and a million changes later nothing is left behind", { timeout: 120_000 }, async () => {
  running = await launchChromium();
  const page = await running.open("https://www.linkedin.com/plain");
  const line = await openPanelLine(running, page);
  const client = await page.createCDPSession();
  /** Nothing of what was in use a moment ago counts; the extension has let go when the panel says so. */
  const inUse = async () => {
    await until("the last draft is gone", async () => (await line.state())?.kind === "no-composer");
    await client.send("HeapProfiler.collectGarbage");
    const { Nodes = 0, JSEventListeners = 0, JSHeapUsedSize = 0 } = await page.metrics();
    return { Nodes, JSEventListeners, JSHeapUsedSize };
  };
  await timeLapse(page, 20, 100);
  const before = await inUse();
  await timeLapse(page, 500, 1000);
  const after = await inUse();
  expect(after.JSEventListeners - before.JSEventListeners).toBeLessThanOrEqual(0);
  expect(after.Nodes - before.Nodes).toBeLessThanOrEqual(20); // the browser's own undo history keeps a few
  expect((after.JSHeapUsedSize - before.JSHeapUsedSize) / 1e6).toBeLessThan(2);
  expect(running.problems.all).toEqual([]);
});

test("after the extension was loaded anew the script of the old one is silent, and typing goes on", async () => {
  running = await launchChromium();
  const { browser, problems, extensionId } = running;
  const page = await running.open("https://www.facebook.com/");
  await page.evaluate(() => window.__open("post"));
  await page.keyboard.type("Hei");
  const line = await openPanelLine(running, page);
  await line.draftReading(["Hei"]);
  await line.close();
  const own = await browser.newPage();
  await own.goto(`chrome-extension://${extensionId}/manifest.json`);
  await own.evaluate(() => chrome.runtime.reload()).catch(() => {}); // the page goes before it can answer
  await until("the old extension is gone", () => own.isClosed());
  await page.bringToFront();
  await page.keyboard.type(" kaikki");
  await untilModel(page, ["Hei kaikki"]);
  await page.evaluate(() => window.__close());
  await page.evaluate(() => window.__open("comment"));
  await page.keyboard.type("Kommentti");
  await untilModel(page, ["Kommentti"]);
  await until(
    "it no longer answers to keys",
    async () => (await callsDuring(page, () => page.keyboard.type("abc", { delay: 50 }))) === 0,
  );
  expect(problems.all).toEqual([]);
});
