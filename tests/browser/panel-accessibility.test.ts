/**
 * Every state of panel, guideline, popup and options in a real browser: axe-core finds nothing, nothing is wider than
 * the window at 320 pixels and at twice the text size, everything to press can be reached by keyboard and shows it.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import puppeteer, { type Browser, type MediaFeature, type Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Gallery, openGallery, showScene } from "../../tools/gallery/build";
import { type Scene, scenes } from "../../tools/gallery/shots";
import { findChromium } from "../support/system-browser";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const looks: { language: string; features: MediaFeature[] }[] = [
  { language: "fi", features: [{ name: "prefers-color-scheme", value: "light" }] },
  { language: "sv", features: [{ name: "prefers-color-scheme", value: "dark" }] },
  { language: "en", features: [{ name: "forced-colors", value: "active" }] },
];

let gallery: Gallery;
let browser: Browser;
let page: Page;
/** Errors of all pages that were shown. */
const problems: string[] = [];

beforeAll(async () => {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("No Chromium was found; name one in CHROME_PATH.");
  gallery = await openGallery();
  browser = await puppeteer.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  page = await browser.newPage();
  page.on("pageerror", (problem) => problems.push(String(problem)));
  page.on("console", (message) => {
    if (message.type() === "error" && !message.location().url?.endsWith("favicon.ico")) problems.push(message.text());
  });
});
afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

/** Unless told otherwise so high that no bar at an edge lies above what is looked at. */
async function show(scene: Scene, language: string, width: number, height = 2400): Promise<void> {
  await page.setViewport({ width, height });
  await showScene(page, gallery, scene, language);
}

/** What axe-core has to say, one line an element. */
async function violations(): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeSource);
  return page.evaluate(async (tags) => {
    type Axe = {
      run(node: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
    };
    const { axe } = window as unknown as { axe: Axe }; // put there by the lines above
    const found = await axe.run(document, { runOnly: tags });
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  }, rules);
}

/** Elements that stand out of the window or of a box that cuts them off. */
const tooWide = () =>
  page.evaluate(() => {
    const limit = document.documentElement.clientWidth;
    const words = (element: Element) => `${element.className}: ${element.textContent?.slice(0, 60)}`;
    const out = [...document.querySelectorAll("#root *")].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (right > limit + 0.5 || left < -0.5);
    });
    const cut = [
      ...document.querySelectorAll<HTMLElement>("#root *:not(.visually-hidden):not(input):not(textarea)"),
    ].filter(
      (element) => getComputedStyle(element).overflowX === "hidden" && element.scrollWidth > element.clientWidth + 1,
    );
    return [...out, ...cut].map(words);
  });

/** Things to press that a finger or an unsteady hand would miss, except links within a sentence; CSS px. */
const tooSmall = () =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("#root :is(button, a[href], input, textarea, select, summary)")]
      .filter((element) => element.checkVisibility() && !element.matches("p a, .visually-hidden"))
      .filter((element) => {
        const { width, height } = (element.closest("label") ?? element).getBoundingClientRect();
        return width < 24 || height < 24;
      })
      .map((element) => `${element.className}: ${element.textContent?.slice(0, 60)}`),
  );

describe.each(scenes.map((scene) => [`${scene.view} ${scene.state} ${scene.steps.join(" ")}`.trim(), scene] as const))(
  "%s",
  (_name, scene) => {
    test("axe-core finds nothing in any look and language, and nothing is cut off at 320 pixels", async () => {
      for (const { language, features } of looks) {
        await page.emulateMediaFeatures([{ name: "forced-colors", value: "none" }, ...features]);
        await show(scene, language, 320);
        expect(await violations(), `${language}`).toEqual([]);
        expect(await tooWide(), `${language} at 320 pixels`).toEqual([]);
        expect(await tooSmall(), `${language} at 320 pixels`).toEqual([]);
      }
    });

    test("nothing is cut off at 640 pixels with letters of twice the size", async () => {
      await page.emulateMediaFeatures([{ name: "forced-colors", value: "none" }]);
      await show(scene, "sv", 640);
      await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
      expect(await tooWide()).toEqual([]);
    });

    test("nothing is cut off at 320 pixels with texts that are 40 % longer", async () => {
      await page.emulateMediaFeatures([{ name: "forced-colors", value: "none" }]);
      await show(scene, "fi", 320);
      await page.evaluate(() => {
        const walker = document.createTreeWalker(
          document.querySelector("#root") ?? document.body,
          NodeFilter.SHOW_TEXT,
        );
        const nodes: Text[] = [];
        while (walker.nextNode()) nodes.push(walker.currentNode as Text); // as asked for
        for (const node of nodes) {
          const words = node.data.trim();
          if (words.length > 1) node.data += ` ${words.slice(0, Math.ceil(words.length * 0.4) - 1)}`;
        }
      });
      expect(await tooWide()).toEqual([]);
    });
  },
);

const toBeginning = () =>
  page.evaluate(() => {
    document.body.tabIndex = -1; // so that a walk begins at the beginning
    document.body.focus();
    document.body.removeAttribute("tabindex");
    scrollTo(0, 0);
  });

/** Walks through the page with the tabulator key; says what had the focus and whether it could be seen. */
async function walk(): Promise<{ name: string; visible: boolean }[]> {
  const stops: { name: string; visible: boolean }[] = [];
  for (;;) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const { activeElement } = document;
      if (!(activeElement instanceof HTMLElement) || activeElement === document.body) return null;
      const again = activeElement.dataset.reached !== undefined; // the parts of a date are stops of their own
      activeElement.dataset.reached = "";
      // a radio button that looks like a chip shows its focus on the chip
      const chip = activeElement.matches(".choice-chip input") ? activeElement.nextElementSibling : null;
      const style = getComputedStyle(chip ?? activeElement);
      const { left, top, width, height } = activeElement.getBoundingClientRect();
      const outlined = style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2;
      const label = "labels" in activeElement ? (activeElement as HTMLInputElement).labels?.[0] : null; // a field of a form
      const onTop = document.elementFromPoint(left + width / 2, top + Math.min(height, innerHeight) / 2);
      return {
        again,
        name: activeElement.getAttribute("aria-label") ?? (label?.textContent || activeElement.textContent || ""),
        visible: outlined && onTop !== null && (activeElement.contains(onTop) || onTop.contains(activeElement)),
      };
    });
    if (!stop || stops.length > 200) return stops;
    if (!stop.again) stops.push(stop);
  }
}

const pressable = () =>
  page.evaluate(
    () =>
      [
        ...document.querySelectorAll<HTMLElement>(
          // of a group of radio buttons the tabulator reaches the one that is chosen
          "#root :is(button, a[href], input:not([type=radio]:not(:checked)), textarea, select):not([tabindex='-1'], :disabled)",
        ),
      ].filter((element) => element.checkVisibility()).length,
  );

test("a scene is complete when it is shown: nothing appears while it is looked at", async () => {
  await show({ view: "welcome", state: "fresh", steps: [] }, "fi", 360); // opens the page of the gallery
  const incomplete = await page.evaluate(
    async (searches) => {
      // put there by the gallery's page
      const { showScene } = window as unknown as { showScene(search: string): Promise<void> };
      const found: string[] = [];
      for (const search of searches) {
        await showScene(search);
        const elements = () => document.querySelectorAll("#root *").length;
        const shown = elements();
        // effects run after a frame, at the latest when the page is idle
        for (const next of [requestAnimationFrame, requestAnimationFrame])
          await new Promise((resolve) => next(resolve));
        await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 })); // a busy page is never idle
        if (elements() !== shown) found.push(search);
      }
      return found;
    },
    scenes.map(({ view, state }) => `?view=${view}&state=${state}&lang=fi`),
  );
  expect(incomplete).toEqual([]);
});

describe("by keyboard alone", () => {
  const walked: Scene[] = [
    { view: "panel", state: "post-several", steps: ['[data-testid="row"]', '[data-testid="why"]'] },
    { view: "panel", state: "post-event", steps: ['[data-testid="other-ways"]', '[data-testid="foot-more"]'] },
    { view: "panel", state: "post-facts-three", steps: ['.difference [data-testid="row"]'] },
    { view: "panel", state: "post-twelve", steps: ['[data-testid="row"]'] },
    { view: "panel", state: "unwatched", steps: [] },
    { view: "guideline", state: "no-composer", steps: [] },
    { view: "popup", state: "post-one-language", steps: [] },
    { view: "draft", state: "both", steps: [".draft-view > .disclosure button"] },
    { view: "tasks", state: "several", steps: [".section-new-account button"] },
    { view: "options", state: "used", steps: [".options-group .disclosure button"] },
    { view: "welcome", state: "no-permission", steps: [] },
  ];
  test.each(walked.map((scene) => [`${scene.view} ${scene.state}`, scene] as const))(
    "%s: everything is reached, named and seen",
    async (_name, scene) => {
      await show(scene, "fi", 360, 640);
      await toBeginning();
      const stops = await walk();
      expect(stops.length).toBe(await pressable());
      expect(stops.filter(({ name }) => name.trim() === "")).toEqual([]);
      expect(stops.filter(({ visible }) => !visible)).toEqual([]);
    },
  );
});

describe("the review by keyboard", () => {
  const focused = (selector: string) => page.evaluate((sought) => document.activeElement?.matches(sought), selector);
  const event = (...steps: string[]): Scene => ({ view: "panel", state: "post-event", steps });

  test("goes from the field over its facts and buttons to the rows and the bar at the lower edge", async () => {
    await show(event(), "fi", 360, 640);
    await toBeginning();
    const places: string[] = [];
    const stops = await pressable();
    for (let stop = 0; stop < stops; stop += 1) {
      await page.keyboard.press("Tab");
      const place = await page.evaluate(() => {
        const places = [".panel-head", ".version-text", ".fact-chips", ".version-actions", ".row-card", ".foot-bar"];
        return places.find((selector) => document.activeElement?.closest(selector)) ?? "elsewhere";
      });
      if (places.at(-1) !== place) places.push(place);
    }
    expect(places).toEqual([
      ".panel-head",
      ".version-text",
      ".fact-chips",
      ".version-actions",
      ".row-card",
      ".foot-bar",
    ]);
  });

  test.each([
    ["post-several", '[data-testid="row"]'],
    ["post-facts-three", '.difference [data-testid="row"]'],
    ["post-event", '[data-testid="other-ways"]'],
    ["post-event", '[data-testid="foot-more"]'],
    ["post-event", '[data-testid="row-hashtags"] .row-toggle'],
    ["post-event", '[data-testid="hand-off"]'],
    ["post-ready", '[data-testid="preview"]'],
  ])(
    "%s: Escape closes what %s has opened, from inside as well, and the focus is on the button",
    async (state, opener) => {
      await show({ view: "panel", state, steps: [] }, "fi", 360, 640);
      const isOpen = () => page.$eval(opener, (button) => button.getAttribute("aria-expanded") === "true");
      for (const tabs of [0, 1]) {
        await page.focus(opener);
        await page.keyboard.press("Enter");
        expect(await isOpen(), "opened").toBe(true);
        // what opens above its button is reached backwards
        if (tabs === 1 && !(await focused("form *")))
          await page.$eval(opener, (button) => {
            const opened = document.getElementById(button.getAttribute("aria-controls") ?? "");
            opened?.querySelector<HTMLElement>("button, input, textarea, a[href]")?.focus();
          });
        await page.keyboard.press("Escape");
        expect(await isOpen(), `closed ${tabs === 0 ? "on" : "behind"} the button`).toBe(false);
        expect(await focused(opener)).toBe(true);
      }
    },
  );

  test("Escape in the question for a reason closes that question alone", async () => {
    await show(event('[data-testid="other-ways"]', '[data-label="only-finnish"]'), "fi", 360, 640);
    await page.waitForSelector(".reason input", { timeout: 3_000 });
    await page.focus(".reason input");
    await page.keyboard.press("Escape");
    expect(await page.$(".reason")).toBeNull();
    expect(await page.$eval('[data-testid="other-ways"]', (button) => button.getAttribute("aria-expanded"))).toBe(
      "true",
    );
  });

  test("the focus goes on to the next row when a repair takes its own away", async () => {
    await show({ view: "panel", state: "post-twelve", steps: [] }, "fi", 360, 640);
    const first = '[data-testid="finding"] [data-testid="fix"]';
    await page.focus(first);
    const key = await page.$eval(first, (button) => button.closest<HTMLElement>("[data-finding]")?.dataset.finding);
    await page.keyboard.press("Enter");
    await page.evaluate(() => {
      type Shown = { state: { findings: { check: string }[] }; set(change: object): void };
      const { sceneClient } = window as unknown as { sceneClient: Shown }; // the gallery's page puts it there
      const [check] = [document.activeElement?.closest<HTMLElement>("[data-check]")?.dataset.check];
      sceneClient.set({ findings: sceneClient.state.findings.filter((finding) => finding.check !== check) });
    });
    await page.waitForFunction((gone) => !document.querySelector(`[data-finding="${gone}"]`), { timeout: 3_000 }, key);
    expect(await focused('[data-testid="finding"], [data-testid="finding"] *')).toBe(true);
  });

  test("what is opened moves nothing above itself", async () => {
    await show({ view: "panel", state: "post-twelve", steps: [] }, "fi", 360, 900);
    const tops = () =>
      page.$$eval('[data-testid="row"]', (rows) => rows.map((row) => Math.round(row.getBoundingClientRect().top)));
    const before = await tops();
    expect(before.length).toBeGreaterThan(4);
    for (const at of [0, 2, 4]) {
      await page.$$eval('[data-testid="row"]', (rows, place) => (rows[place] as HTMLElement).click(), at);
      expect((await tops()).slice(0, at + 1)).toEqual(before.slice(0, at + 1));
      await page.$$eval('[data-testid="row"]', (rows, place) => (rows[place] as HTMLElement).click(), at);
    }
  });
});

test("nothing of all this asked for a style or script that the extension's policy forbids, or broke", () => {
  expect(problems).toEqual([]);
});
