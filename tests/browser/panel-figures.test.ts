/** How much the panel shows at its usual width: nobody should have to scroll to see what is wrong and what to press. */
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Gallery, openGallery } from "../../tools/gallery/build";
import { measurePanel } from "../../tools/gallery/figures";
import { scenes } from "../../tools/gallery/shots";
import { panelStates } from "../../tools/gallery/states";
import { findChromium } from "../support/system-browser";

let gallery: Gallery;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("No Chromium was found; name one in CHROME_PATH.");
  gallery = await openGallery();
  browser = await puppeteer.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--hide-scrollbars"] });
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

/** CSS px; the lower half of a laptop's screen is a third of it. */
const screen = 800;
/** Swedish words may take this many times the room of Finnish ones. */
const longer = 1.1;

describe.each([
  ["an event in Finnish alone", "post-event", 620, 9],
  ["one wrong time", "post-wrong-time", 480, 7],
  ["a post that is ready", "post-ready", 400, 6],
  ["a caption of a picture on Instagram", "instagram-picture", 700, 10],
  ["an event on X in Finnish alone", "x-event", 640, 10],
  ["twelve things to look at", "post-twelve", 900, 20],
] as const)("%s", (_what, state, height, buttons) => {
  test(`is at most ${height} px high, with at most ${buttons} buttons`, async () => {
    const shown = await measurePanel(page, gallery, state, "fi");
    expect(shown.height).toBeLessThanOrEqual(height);
    expect(shown.buttons).toBeLessThanOrEqual(buttons);
  });

  test("has as many buttons in Swedish, and is hardly higher", async () => {
    const shown = await measurePanel(page, gallery, state, "sv");
    expect(shown.height).toBeLessThanOrEqual(height * longer);
    expect(shown.buttons).toBeLessThanOrEqual(buttons);
  });
});

const heightsOf = async (states: readonly string[]) => {
  const heights: [string, number][] = [];
  for (const state of states) heights.push([state, (await measurePanel(page, gallery, state, "fi")).height]);
  return heights;
};

test("no state is higher than one and a half screens", async () => {
  const heights = await heightsOf(Object.keys(panelStates));
  expect(heights.filter(([, height]) => height > screen * 1.5)).toEqual([]);
});

test("what is empty or ready is seen without scrolling", async () => {
  const calm = Object.keys(panelStates).filter(
    (state) => /-(?:empty|ready|writing|settles|done|put-in)$/u.test(state) || !state.includes("-"),
  );
  expect(calm.length).toBeGreaterThan(5);
  const heights = await heightsOf(calm);
  expect(heights.filter(([, height]) => height > screen)).toEqual([]);
});

test("what is opened in a row, a form or a menu leaves the review within two screens", async () => {
  const opened = scenes.filter(({ view, steps }) => view === "panel" && steps.length > 0);
  const heights: [string, number][] = [];
  for (const { state, steps } of opened) {
    if (state === "post-many") continue; // all 500 of them are asked for
    const { height } = await measurePanel(page, gallery, state, "fi", steps);
    heights.push([`${state} ${steps.join(" ")}`, height]);
  }
  expect(heights.filter(([, height]) => height > screen * 2)).toEqual([]);
});
