/** Nothing in the panel moves under the eyes while someone types: what is new waits for a pause. */
import type { Page } from "puppeteer-core";
import { afterEach, expect, test } from "vitest";
import { closePanel, openPanel } from "./harness/panel";
import { startPracticeTab } from "./harness/practice-tab";
import { speak, untilFound } from "./harness/shown";

const tab = startPracticeTab({});
let panel: Page | null = null;
afterEach(async () => {
  if (panel && !panel.isClosed()) await closePanel(tab.test, panel);
  panel = null;
});

interface Seen {
  findings: number;
  /** Where each thing that can be pressed stood, by what it is called. */
  tops: Record<string, number>;
}
declare global {
  var seen: Seen[]; // in the panel, during this test
}

/** Writes down at every frame where everything stands. */
const record = (page: Page) =>
  page.evaluate(() => {
    globalThis.seen = [];
    const look = () => {
      const tops: Record<string, number> = {};
      for (const element of document.querySelectorAll<HTMLElement>("[data-finding], [data-tag], .section-heading"))
        tops[element.dataset.finding ?? element.dataset.tag ?? element.textContent ?? ""] = Math.round(
          element.getBoundingClientRect().top,
        );
      globalThis.seen.push({ findings: document.querySelectorAll("[data-finding]").length, tops });
      requestAnimationFrame(look);
    };
    look();
  });

test("while findings come, all that is there keeps its place until the typing pauses", async () => {
  await tab.openComposer("https://www.facebook.com/?lang=fi", "post");
  await tab.page.keyboard.type("Kirjasto on suljettu perjantaina. ");
  panel = await openPanel(tab.test, tab.page);
  await speak(panel, "fi");
  await untilFound(panel, "both-languages");
  await record(panel);
  // each of these is a finding of its own: capitals, a time with a colon, a phone number, another site
  const more = "TERVETULOA TAAS LAUANTAINA klo 12:00 soita 040 1234567 ja katso http://example.com ";
  await tab.page.keyboard.type(more, { delay: 30 });
  const during = await panel.evaluate(() => globalThis.seen);
  await untilFound(panel, "all-caps");
  const first = during[0];
  expect(during.length).toBeGreaterThan(20);
  const moved = Object.entries(first?.tops ?? {}).filter(([name, top]) =>
    during.some(({ tops }) => tops[name] !== undefined && tops[name] !== top),
  );
  expect(moved).toEqual([]);
  expect(during.map(({ findings }) => findings).filter((count) => count > (first?.findings ?? 0))).toEqual([]);
});
