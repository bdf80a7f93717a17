/** What an administrator has set for the extension, in the browsers themselves: with every key, with each key wrong, and as it comes, changes and goes. */
import type { Page } from "puppeteer-core";
import { afterEach, expect, test } from "vitest";
import { defaultGuideline } from "../../rules/index";
import { inFirefox } from "./harness/launch";
import { openOptionsPage } from "./harness/options";
import { openPanel } from "./harness/panel";
import { launchManaged, type ManagedBrowser, maySetPolicies } from "./harness/policy";
import { openFolded, openRow, shown, untilFound } from "./harness/shown";
import { until } from "./harness/wait";

let managed: ManagedBrowser | null = null;
afterEach(async () => {
  await managed?.close();
  managed = null;
});

async function start(values: object | null): Promise<ManagedBrowser> {
  managed = await launchManaged(values);
  return managed;
}

const say = (text: string) => ({ fi: text, sv: text, en: text });
const layer = {
  ...{ schema: 2, id: "library", version: "1.0.0", title: say("Kirjasto"), kind: "unit", over: defaultGuideline.id },
  hashtags: { general: ["#Kirjastot"], topics: [] },
};
const everyKey = {
  version: 1,
  language: "fi",
  guideline: "kirkkonummi",
  layers: [JSON.stringify(layer)],
  sites: { facebook: true, x: false },
  lockedChecks: ["all-caps"],
  accountRoles: { "Kirkkonummen kirjasto": "area" },
  signature: { fi: "– {name}, {title}, kirjasto", sv: "– {name}, {title}, biblioteket" },
  tasks: [
    { id: "two-step", on: false },
    { id: "audit", title: say("Tarkista tilit"), what: say("Käy tilit läpi."), everyDays: 30 },
  ],
  firstPage: false,
  askBeforePublishing: true,
  askMissingVersion: true,
  buttonOpens: "panel",
  figures: true,
};
const problems = '[data-testid="policy-problems"]';
const setByPolicy = '[data-testid="set-by-policy"]';
const textOf = (page: Page, selector: string) => page.$eval(selector, (one) => one.textContent ?? "");
const isFixed = (page: Page, name: string) =>
  page.$eval(`input[name="${name}"]`, (input) => (input as HTMLInputElement).disabled); // an input
const isChecked = (page: Page, name: string) =>
  page.$eval(`input[name="${name}"]`, (input) => (input as HTMLInputElement).checked);
async function untilText(page: Page, selector: string, part: string): Promise<void> {
  await until(`"${part}" stands in ${selector}`, async () =>
    page.evaluate((where, what) => document.querySelector(where)?.textContent?.includes(what), selector, part),
  );
}

/** Writes a post, and opens the panel beside it. */
async function panelBeside({ test: running }: ManagedBrowser, text: string): Promise<Page> {
  const page = await running.open("https://www.facebook.com/?lang=fi");
  await page.evaluate(() => window.__open("post"));
  await page.evaluate(() => window.__select(0));
  await page.keyboard.type(text);
  return openPanel(running, page);
}

/** Waits for the first page, which would come before the others. */
async function closeFirstPage({ test: running }: ManagedBrowser): Promise<void> {
  const first = await running.browser.waitForTarget((target) => target.url().endsWith("/welcome.html"));
  await (await first.asPage()).close();
}

test.runIf(maySetPolicies())("every key holds, and cannot be changed", async () => {
  const running = await start(everyKey);
  const options = await openOptionsPage(running.test);
  await untilText(options, setByPolicy, "luvut tällä koneella");
  for (const name of ["facebook", "x", "ask-before-publishing", "ask-missing-version", "keep-figures"])
    expect([name, await isFixed(options, name)]).toEqual([name, true]);
  for (const name of ["instagram", "linkedin", "youtube"])
    expect([name, await isFixed(options, name)]).toEqual([name, false]);
  expect(await isChecked(options, "x")).toBe(false);
  expect(await isChecked(options, "keep-figures")).toBe(true);
  await untilText(options, ".pack-name", "Kirjasto (1.0.0)");
  expect(await options.$(shown("pack-file"))).not.toBeNull(); // the field is there, the button to choose a file is not
  const words = await textOf(options, "main");
  for (const part of ["Kirkkonummen kirjasto", "– [nimi], [tehtävä], kirjasto"]) expect(words).toContain(part);
  expect(words).not.toContain("Valitse tiedosto");
  expect(await options.$$eval(problems, (lists) => lists.map(({ textContent }) => textContent))).toEqual([]);
  // no first page was opened
  expect(running.test.browser.targets().some((target) => target.url().endsWith("/welcome.html"))).toBe(false);
  const panel = await panelBeside(running, "TERVETULOA KIRJASTOON KAIKKI LAPSET JA AIKUISET");
  await openFolded(panel, "hashtags");
  await panel.waitForSelector('[data-testid="chip"][data-tag="#Kirjastot"]');
  await untilFound(panel, "all-caps");
  await openRow(panel, "all-caps");
  await panel.waitForSelector('[data-check="all-caps"] [data-testid="not-now"]');
  expect(await panel.$('[data-check="all-caps"] [data-testid="never"]')).toBeNull();
  await panel.evaluate(() => document.querySelectorAll<HTMLElement>("[role=tab]")[3]?.click());
  await panel.waitForSelector('[role="tabpanel"] button[aria-expanded="false"]');
  await panel.$$eval('[role="tabpanel"] button[aria-expanded="false"]', (folded) => {
    for (const one of folded) (one as HTMLElement).click(); // a button
  });
  await untilText(panel, '[role="tabpanel"]', "Tarkista tilit");
  expect(running.test.problems.all).toEqual([]);
});

test.runIf(maySetPolicies())("what is wrong in every key is named, and the rest holds", async () => {
  const running = await start({
    version: 9,
    language: "de",
    guideline: "helsinki",
    layers: ["{"],
    sites: { facebook: true, mastodon: true },
    lockedChecks: ["all-caps", "no-such-check"],
    accountRoles: { Kirjasto: "boss", Uimahalli: "area" },
    signature: { fi: "– {name}" },
    tasks: [
      { id: "no-such-task", everyDays: 4 },
      { id: "two-step", everyDays: -1 },
    ],
    firstPage: false,
    askBeforePublishing: true,
    askMissingVersion: false,
    buttonOpens: "door",
    figures: false,
  });
  const options = await openOptionsPage(running.test);
  await options.waitForSelector(problems);
  const named = await textOf(options, problems);
  const fields = ["version", "language", "accountRoles.Kirjasto", "signature.sv", "tasks.1.everyDays", "buttonOpens"];
  for (const field of [...fields, "lockedChecks: no-such-check", "tasks: no-such-task"]) expect(named).toContain(field);
  // Chromium itself leaves out what its schema does not have
  expect(named.includes("sites.mastodon")).toBe(inFirefox);
  await untilText(options, ".broken-pack", "helsinki");
  await untilText(options, "main", "Uimahalli");
  expect(await isFixed(options, "facebook")).toBe(true);
  const panel = await panelBeside(running, "Tervetuloa kirjastoon");
  await untilText(panel, ".broken-pack", "helsinki");
  await untilFound(panel, "general-hashtags"); // by the built-in guideline
});

test.runIf(maySetPolicies())("one of five million characters is refused, and the rest holds", async () => {
  const running = await start({ language: "sv", firstPage: false, guideline: `{"text":"${"x".repeat(5_000_000)}"}` });
  const options = await openOptionsPage(running.test);
  await untilText(options, ".broken-pack", "1000000");
  await untilText(options, "h1", "Inställningar");
  const panel = await panelBeside(running, "Tervetuloa kirjastoon");
  await untilText(panel, ".broken-pack", "1000000");
  await untilFound(panel, "general-hashtags");
});

test.runIf(maySetPolicies())("it comes, changes and goes while panel and options are open", async () => {
  const running = await start(null);
  if (!inFirefox) await closeFirstPage(running); // Firefox opens none for what is only loaded for a session
  let options = await openOptionsPage(running.test);
  let panel = await panelBeside(running, "Tervetuloa kirjastoon");
  await untilFound(panel, "general-hashtags");
  expect(await isFixed(options, "x")).toBe(false);
  /** Sets it; Firefox looks at it when the extension starts, with which its pages close. */
  async function set(values: object | null): Promise<void> {
    running.set(values);
    if (!inFirefox) return;
    await running.restart();
    options = await openOptionsPage(running.test);
    panel = await panelBeside(running, "Tervetuloa kirjastoon");
  }
  const hasTag = async (tag: string) => {
    await openFolded(panel, "hashtags");
    return (await panel.$(`[data-testid="chip"][data-tag="${tag}"]`)) !== null;
  };
  await set({ language: "fi", layers: [JSON.stringify(layer)], sites: { x: false } });
  await until("the options are fixed", () => isFixed(options, "x"));
  await until("the panel has the layer", () => hasTag("#Kirjastot").catch(() => false)); // it may just be opening anew
  await set({
    language: "sv",
    layers: [JSON.stringify({ ...layer, hashtags: { general: ["#Bibliotek"], topics: [] } })],
  });
  await untilText(options, "h1", "Inställningar");
  await until("the options are free", async () => !(await isFixed(options, "x")));
  await until("the panel has the other layer", () => hasTag("#Bibliotek").catch(() => false));
  await set(null);
  await untilText(options, setByPolicy, ""); // in whichever language
  await until("nothing is set any more", async () => (await isFixed(options, "language")) === false);
  await until("the panel has the built-in guideline", async () => !(await hasTag("#Bibliotek").catch(() => true)));
  await untilFound(panel, "general-hashtags");
  expect(running.test.problems.all).toEqual([]);
});

test.runIf(maySetPolicies())("the number on the button is by its guideline before any page was opened", async () => {
  const stricter = { ...layer, checks: { "general-hashtags": { levels: { missing: "error" } } } };
  const running = await start({ firstPage: false, layers: [JSON.stringify(stricter)] });
  const page = await running.test.open("https://www.facebook.com/?lang=fi");
  await page.evaluate(() => window.__open("post"));
  await page.evaluate(() => window.__select(0));
  await page.keyboard.type("Tervetuloa kirjastoon"); // by the built-in guideline there is no error in it
  const extension = await running.test.openOwnPage("icon/16.png");
  await until("the error is counted", () =>
    extension.evaluate(async (address) => {
      const tabs = await chrome.tabs.query({});
      const tabId = tabs.find(({ url }) => url === address)?.id;
      return tabId !== undefined && (await chrome.action.getBadgeText({ tabId })) === "1";
    }, page.url()),
  );
  // the page that read the guideline is gone again
  await until("nothing is left open", () =>
    running.test.browser.targets().every((target) => !target.url().includes("guideline-reader")),
  );
});
