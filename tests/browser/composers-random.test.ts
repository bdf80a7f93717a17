/**
 * Random insertions and replacements per editor kind, the page focused or not, with someone typing on or not: none may
 * corrupt, double or lose a character, or move the caret from where the writer has it. `npm test` takes a share of them, the same one every time.
 */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { moved } from "../../composers/editors/caret";
import { awake, inFirefox, launchBrowser } from "./harness/launch";
import { longTrials } from "./harness/long-trials";
import { openPanelLine } from "./harness/panel-line";
import { randomNumbers, randomText } from "./harness/random-text";
import type { TestBrowser } from "./harness/test-browser";
import { until } from "./harness/wait";

/** Trials an editor kind. */
const trials = longTrials ? (inFirefox ? 300 : 2000) : inFirefox ? 12 : 100;
/** All at the same time, in tabs of their own: an insertion is mostly waiting. */
interface Kind {
  kind: string;
  address: string;
  composer: string;
  /** Quill counts what it has composed in its model, and not what stands in the page. */
  form?: "NFC";
}
const kinds: Kind[] = [
  { kind: "Lexical", address: "https://www.facebook.com/", composer: "post" },
  { kind: "Draft.js", address: "https://x.com/home", composer: "modal" },
  { kind: "TipTap", address: "https://www.linkedin.com/company/1/admin/page-posts/published/", composer: "company" },
  { kind: "Quill 1, in a shadow tree", address: "https://www.linkedin.com/feed/", composer: "old", form: "NFC" },
  { kind: "contenteditable", address: "https://www.linkedin.com/plain", composer: "contenteditable" },
  { kind: "textarea", address: "https://www.youtube.com/plain", composer: "textarea" },
];
/** Tabs a kind. In Firefox only the tab in front takes keys. */
const tabs = inFirefox ? 1 : 5;

let browser: TestBrowser;
beforeAll(async () => {
  // tabs that are not in front must not be slowed down: their timers are what is tried
  browser = await launchBrowser({ flags: awake });
});
afterAll(() => browser.close());

/** Offsets between two whole characters. */
function borders(text: string): number[] {
  return [...new Intl.Segmenter("fi", { granularity: "grapheme" }).segment(text)]
    .map(({ index }) => index)
    .concat(text.length);
}

async function tryOut({ address, composer, form }: Kind, seed: number, count: number): Promise<string[]> {
  const random = randomNumbers(seed);
  const page = await browser.open(`${address}?tab=${seed}`); // the line finds its tab by the address
  await emulateFocus(page, true); // keys go to the tab in front only
  await page.evaluate((name) => window.__open(name), composer);
  const line = await openPanelLine(browser, page);
  const failures: string[] = [];
  let text = "";
  let selected = { anchor: 0, focus: 0 };
  const written = (words: string) => (form ? words.normalize(form) : words);
  // a box in a shadow tree is met when it gets the focus, and only the tab in front has one
  await until("the composer is found", async () => {
    await page.bringToFront();
    await page.evaluate(() => window.__select(0));
    return (await line.state())?.kind === "draft";
  });
  for (let trial = 0; trial < count; trial++) {
    if (trial % 10 === 0 || text.length > 400) {
      text = written(randomText(random, 8));
      await page.evaluate((set) => window.__setText(set), text);
      selected = { anchor: text.length, focus: text.length };
      await line.send({ type: "look-again" });
    }
    const places = borders(text);
    const [a = 0, b = 0] = [places[random(places.length)], places[random(places.length)]];
    const [start, end] = random(3) === 0 ? [Math.min(a, b), Math.max(a, b)] : [a, a];
    const inserted = start < end && random(3) === 0 ? "" : written(randomText(random, 5));
    const typing = random(4) === 0; // someone presses keys meanwhile
    await disturb(page, random, places, typing, (anchor, focus) => {
      selected = { anchor, focus };
    });
    const observed = await line.draftReading([text]);
    const isKnown = await page.evaluate(hasCaret);
    if (typing) await emulateFocus(page, true);
    const typed = typing ? typeOn(page, 20 + random(220)) : null;
    const outcome = await line.edit(observed, [
      { part: 0, start, end, expected: text.slice(start, end), text: inserted },
    ]);
    const wanted = text.slice(0, start) + inserted + text.slice(end);
    const behind = start + inserted.length;
    selected = isKnown ? moved(selected, [{ start, end, text: inserted }]) : { anchor: behind, focus: behind };
    await typed;
    const { model, caret } = await page.evaluate(() => ({ model: window.__model().parts[0], caret: window.__caret() }));
    const isRight = typing
      ? isRightBesides(model ?? "", { done: wanted, stale: text }[outcome.status as string])
      : model === wanted && outcome.status === "done" && caret === selected.focus;
    await emulateFocus(page, random(2) === 0);
    if (!isRight || typing) {
      if (!isRight)
        failures.push(
          JSON.stringify({ seed, trial, typing, text, start, end, inserted, outcome, model, caret, selected }),
        );
      text = "";
      selected = { anchor: 0, focus: 0 };
      await page.evaluate(() => window.__setText(""));
      await line.send({ type: "look-again" });
    } else text = wanted;
  }
  await line.close();
  await page.close();
  return failures;
}

/** In the page: whether it shows where the writer's caret is. Draft.js forgets it when it is left, and a text field never has none. */
function hasCaret(): boolean {
  const root = window.__root();
  if (!root) return false;
  if (root instanceof HTMLTextAreaElement) return document.activeElement === root;
  const tree = root.getRootNode();
  const selection =
    tree instanceof ShadowRoot && "getSelection" in tree && typeof tree.getSelection === "function"
      ? (tree.getSelection() as Selection | null) // Chromium only, not in TypeScript's DOM
      : document.getSelection();
  return selection !== null && root.contains(selection.anchorNode);
}

/** What someone typed stands there once and in order, and besides it the text is as it should be. */
function isRightBesides(model: string, wanted: string | undefined): boolean {
  const typed = [...model].filter((character) => "§¤".includes(character)).join("");
  return typed === "§¤" && model.replace(/[§¤]/g, "") === wanted;
}

const emulateFocus = async (page: Page, on: boolean) => {
  if (!inFirefox) await page.emulateFocusedPage(on);
};

/** Presses two keys, the first after `ms`, the other at a fast typist's pace. */
async function typeOn(page: Page, ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
  await page.keyboard.type("§¤", { delay: 40 });
}

/** The caret is anywhere, something is selected, or the focus is elsewhere, before an insertion. */
async function disturb(
  page: Page,
  random: (below: number) => number,
  places: number[],
  typing: boolean,
  onSelect: (anchor: number, focus: number) => void,
): Promise<void> {
  const [caret = 0, other = 0] = [places[random(places.length)], places[random(places.length)]];
  const end = !typing && random(4) === 0 ? other : caret;
  if (!typing && random(3) === 0) {
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    return;
  }
  await page.evaluate((...range) => window.__select(...range), caret, end);
  onSelect(caret, end);
}

const each = inFirefox ? test.each(kinds) : test.concurrent.each(kinds);
each(`$kind: ${trials} random insertions`, { timeout: 3_600_000 }, async (kind) => {
  const runs = Array.from({ length: tabs }, (_, at) => tryOut(kind, 1000 + at, trials / tabs));
  expect((await Promise.all(runs)).flat()).toEqual([]);
});
