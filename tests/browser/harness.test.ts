/** The harness itself: a browser with a small extension, its popup and panel, and a log that misses nothing. */
import { afterEach, expect, test } from "vitest";
import { findFirefox } from "../support/system-browser";
import { launchChromium } from "./harness/chromium";
import { launchFirefox } from "./harness/firefox";
import { closePanel, openPanel, openPopup } from "./harness/panel";
import { makeStubExtension, type StubExtension } from "./harness/stub-extension";
import type { TestBrowser } from "./harness/test-browser";
import { until, untilModel } from "./harness/wait";

let running: TestBrowser | null = null;
let stub: StubExtension | null = null;

afterEach(async () => {
  await running?.close();
  await stub?.remove();
  running = null;
  stub = null;
});

test("popup and side panel open from the toolbar, and the panel closes and opens again", async () => {
  stub = await makeStubExtension();
  running = await launchChromium({ extension: stub.folder });
  const page = await running.open("https://www.facebook.com/");
  const popup = await openPopup(running, page);
  expect(popup.url()).toBe(`chrome-extension://${running.extensionId}/popup.html`);
  await popup.close();

  const panel = await openPanel(running, page);
  expect(panel.url()).toBe(`chrome-extension://${running.extensionId}/sidepanel.html`);
  expect(await (await openPanel(running, page)).title()).toBe("Panel");
  await closePanel(running, panel);
  expect(await (await openPanel(running, page)).title()).toBe("Panel");
  expect(running.server.requests.unexpected()).toEqual([]);
  expect(running.problems.all).toEqual([]);
});

test("a request and an error of an extension do not go unseen", async () => {
  stub = await makeStubExtension(`
    fetch("https://elsewhere.example/collect", { mode: "no-cors" });
    console.error("from the content script");
  `);
  running = await launchChromium({ extension: stub.folder });
  const { requests } = running.server;
  const page = await running.open("https://x.com/blank");
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error("from the page");
    });
  });
  await until("the request is logged", () => requests.unexpected().length > 0);
  expect(requests.unexpected()[0]).toMatchObject({ host: "elsewhere.example", path: "/collect", method: "GET" });
  await until("the exception is collected", () => running?.problems.all.some((line) => line.includes("from the page")));
  expect(running.problems.all.join("\n")).toContain("from the content script");
});

test.skipIf(!findFirefox())(
  "Firefox loads the pages at the platforms' own addresses, and their editors take keys",
  async () => {
    running = await launchFirefox();
    const page = await running.open("https://www.facebook.com/");
    expect(await page.evaluate(() => location.href)).toBe("https://www.facebook.com/");
    await page.evaluate(() => window.__open("post"));
    await page.keyboard.type("Hei\n\nmaailma");
    await untilModel(page, ["Hei\n\nmaailma"]);
    expect(running.server.requests.unexpected()).toEqual([]);
  },
);
