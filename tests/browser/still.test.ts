/** Nothing in the panel moves under the eyes while someone types: what is new waits for a pause. */
import type { Page } from "puppeteer-core";
import { afterEach, expect, test } from "vitest";
import { typingPause } from "../../components/review/calm/hold-back-while-typing";
import { closePanel, openPanel } from "./harness/panel";
import { startPracticeTab } from "./harness/practice-tab";
import { speak, untilFound } from "./harness/shown";
import { until } from "./harness/wait";

const tab = startPracticeTab({});
let panel: Page | null = null;
afterEach(async () => {
  if (panel && !panel.isClosed()) await closePanel(tab.test, panel);
  panel = null;
});

interface Frame {
  /** ms since the page began. */
  at: number;
  findings: number;
  /** Where each thing that can be pressed stood, by what it is called. */
  tops: Record<string, number>;
}
declare global {
  var panelFrames: Frame[]; // in the panel, during this test
  var keyTimes: number[]; // in the page, during this test
}

/** Writes down at every frame where everything stands. */
const recordFrames = (page: Page) =>
  page.evaluate(() => {
    globalThis.panelFrames = [];
    const look = (at: number) => {
      const tops: Record<string, number> = {};
      for (const element of document.querySelectorAll<HTMLElement>('[data-finding], [data-testid^="row-"]'))
        tops[element.dataset.finding ?? element.dataset.testid ?? ""] = Math.round(element.getBoundingClientRect().top);
      globalThis.panelFrames.push({ at, findings: document.querySelectorAll("[data-finding]").length, tops });
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });

/** How much slower the clock of the panel goes in this test: what a busy machine holds up is then no pause in typing. */
const slowness = 8;

const slowClock = (page: Page) =>
  page.evaluate((times) => {
    const now = performance.now.bind(performance);
    const later = globalThis.setTimeout.bind(globalThis);
    const start = now();
    performance.now = () => start + (now() - start) / times;
    globalThis.setTimeout = ((run: TimerHandler, wait = 0) => later(run, wait * times)) as typeof setTimeout;
  }, slowness);

/** Whether no two of these times are farther apart than half of what the panel takes for a pause in typing. */
const isSteady = (times: number[]) =>
  times.every((time, at) => time - (times[at - 1] ?? time) < (typingPause * slowness) / 2);

// each of these is a finding of its own: capitals, a time with a colon, a phone number, another site
const more = "TERVETULOA TAAS LAUANTAINA klo 12:00 soita 040 1234567 ja katso http://example.com ";

/** The frames while someone types; null where the machine was so busy that the person or the panel seemed to pause. */
async function framesWhileTyping(): Promise<Frame[] | null> {
  await tab.openComposer("https://www.facebook.com/?lang=fi", "post");
  // nothing that is written later solves a finding of this: what is solved leaves at once
  await tab.page.keyboard.type("Kirjasto on suljettu perjantaina, katso kirkkonummi.fi/kirjasto. ");
  panel = await openPanel(tab.test, tab.page);
  await speak(panel, "fi");
  await untilFound(panel, "both-languages");
  await slowClock(panel);
  await tab.page.evaluate(() => {
    globalThis.keyTimes = [];
    addEventListener("keydown", ({ timeStamp }) => globalThis.keyTimes.push(timeStamp), true);
  });
  await recordFrames(panel);
  await tab.page.keyboard.type(more, { delay: 120 });
  const frames = await panel.evaluate(() => globalThis.panelFrames);
  const keyTimes = await tab.page.evaluate(() => globalThis.keyTimes);
  await untilFound(panel, "all-caps");
  if (isSteady(frames.map(({ at }) => at)) && isSteady(keyTimes)) return frames;
  await closePanel(tab.test, panel);
  return null;
}

test("while findings come, all that is there keeps its place until the typing pauses", async () => {
  const frames = await until("someone typed without a pause", framesWhileTyping);
  const first = frames[0];
  expect(frames.length).toBeGreaterThan(20);
  const moved = Object.entries(first?.tops ?? {}).filter(([name, top]) =>
    frames.some(({ tops }) => tops[name] !== undefined && tops[name] !== top),
  );
  expect(moved).toEqual([]);
  expect(frames.map(({ findings }) => findings).filter((count) => count > (first?.findings ?? 0))).toEqual([]);
});
