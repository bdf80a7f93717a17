/** 1,000 random insertions and replacements per editor kind: none may corrupt, double or lose a character. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "./harness/launch";
import { openPanelLine } from "./harness/panel-line";
import type { TestBrowser } from "./harness/test-browser";
import { until } from "./harness/wait";

const trials = 1000;
/** All at the same time, in tabs of their own: an insertion is mostly waiting. */
/** Addresses differ: a line finds its tab by the address. */
const kinds = [
  { kind: "Lexical", address: "https://www.facebook.com/", composer: "post" },
  { kind: "Draft.js", address: "https://x.com/home", composer: "modal" },
  { kind: "TipTap", address: "https://www.linkedin.com/company/1/admin/page-posts/published/", composer: "company" },
  { kind: "Quill 1, in a shadow tree", address: "https://www.linkedin.com/feed/", composer: "old" },
  { kind: "contenteditable", address: "https://www.linkedin.com/plain", composer: "contenteditable" },
  { kind: "textarea", address: "https://www.youtube.com/plain", composer: "textarea" },
];
/** Tabs a kind. */
const tabs = 5;

let browser: TestBrowser;
beforeAll(async () => {
  // tabs that are not in front must not be slowed down: their timers are what is tried
  const awake = ["--disable-background-timer-throttling", "--disable-renderer-backgrounding"];
  browser = await launchBrowser({ flags: [...awake, "--disable-backgrounding-occluded-windows"] });
});
afterAll(() => browser.close());

/** Deterministic numbers below `below` (mulberry32), so that a failure can be had again. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

const words = [
  "Hei",
  "#kirkkonummi",
  "kyrkslätt.fi/simhall",
  "ä",
  "Åbo",
  "😀",
  "👩‍🚒",
  "🇫🇮",
  "klo",
  "18.30",
  "@nimi",
  "–",
  "e\u0301",
  "#YhdessäTillsammans",
];
const gaps = [" ", " ", " ", "\n", "\n\n", ", "];

/** Words and gaps; one in four begins or ends with a gap. */
function randomText(random: (below: number) => number, most: number): string {
  const gap = () => gaps[random(gaps.length)] ?? "";
  let text = random(4) === 0 ? gap() : "";
  for (let count = 1 + random(most); count > 0; count--) {
    text += (words[random(words.length)] ?? "") + (count > 1 || random(4) === 0 ? gap() : "");
  }
  return text;
}

/** Offsets between two whole characters. */
function borders(text: string): number[] {
  return [...new Intl.Segmenter("fi", { granularity: "grapheme" }).segment(text)]
    .map(({ index }) => index)
    .concat(text.length);
}

async function tryOut(address: string, composer: string, seed: number, count: number): Promise<string[]> {
  const random = randomNumbers(seed);
  const page = await browser.open(`${address}?tab=${seed}`); // the line finds its tab by the address
  await page.evaluate((name) => window.__open(name), composer);
  const line = await openPanelLine(browser, page);
  const failures: string[] = [];
  let text = "";
  // a box in a shadow tree is met when it gets the focus, and only the tab in front has one
  await until("the composer is found", async () => {
    await page.bringToFront();
    await page.evaluate(() => window.__select(0));
    return (await line.state())?.kind === "draft";
  });
  for (let trial = 0; trial < count; trial++) {
    if (trial % 10 === 0 || text.length > 400) {
      text = randomText(random, 8);
      await page.evaluate((set) => window.__setText(set), text);
      await line.send({ type: "look-again" });
    }
    const places = borders(text);
    const [a = 0, b = 0] = [places[random(places.length)], places[random(places.length)]];
    const [start, end] = random(3) === 0 ? [Math.min(a, b), Math.max(a, b)] : [a, a];
    const inserted = start < end && random(3) === 0 ? "" : randomText(random, 5);
    await disturb(page, random, places);
    const { composer: id } = await line.draftReading([text]);
    const outcome = await line.edit(id, [{ part: 0, start, end, expected: text.slice(start, end), text: inserted }]);
    const wanted = text.slice(0, start) + inserted + text.slice(end);
    const { model, caret } = await page.evaluate(() => ({ model: window.__model().parts[0], caret: window.__caret() }));
    // Quill keeps letters and accents composed in its model, whatever stands in the page
    if (model?.normalize() !== wanted.normalize() || outcome.status !== "done" || caret !== start + inserted.length) {
      failures.push(JSON.stringify({ seed, trial, text, start, end, inserted, outcome, model, caret }));
      text = "";
      await page.evaluate(() => window.__setText(""));
      await line.send({ type: "look-again" });
    } else text = wanted;
  }
  await line.close();
  await page.close();
  return failures;
}

/** The caret is anywhere, something is selected, or the focus is elsewhere, before an insertion. */
async function disturb(page: Page, random: (below: number) => number, places: number[]): Promise<void> {
  const [caret = 0, other = 0] = [places[random(places.length)], places[random(places.length)]];
  const end = random(4) === 0 ? other : caret;
  if (random(3) === 0) {
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  } else await page.evaluate((...range) => window.__select(...range), caret, end);
}

test.concurrent.each(kinds)(
  `$kind: ${trials} random insertions`,
  { timeout: 240_000 },
  async ({ address, composer }) => {
    const runs = Array.from({ length: tabs }, (_, at) => tryOut(address, composer, 1000 + at, trials / tabs));
    expect((await Promise.all(runs)).flat()).toEqual([]);
  },
);
