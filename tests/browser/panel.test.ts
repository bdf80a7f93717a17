/** From the compose box to the repaired post, through the panel, the popup and the badge. */
import type { Page } from "puppeteer-core";
import { afterEach, expect, test } from "vitest";
import { loadTexts, textsIn } from "../../locales/texts";
import { inFirefox } from "./harness/launch";
import { closePanel, openPanel, openPopup } from "./harness/panel";
import { startPracticeTab } from "./harness/practice-tab";
import {
  addHashtag,
  checksShown,
  decide,
  findingOf,
  openRow,
  press,
  repair,
  shown,
  speak,
  untilFound,
  untilSolved,
} from "./harness/shown";
import { stopBackground } from "./harness/stop-background";
import { modelParts, until, untilModel } from "./harness/wait";

const tab = startPracticeTab({});
const finnish = "Uimahalli on suljettu perjantaina 4.12. huollon vuoksi.";
let panel: Page | null = null;

afterEach(async () => {
  if (panel && !panel.isClosed()) await closePanel(tab.test, panel);
  panel = null;
});

async function openWithPanel(address: string, composer: string): Promise<Page> {
  await tab.openComposer(address, composer);
  panel = await openPanel(tab.test, tab.page);
  await speak(panel, "fi");
  await tab.page.evaluate(() => window.__select(0));
  return panel;
}

const badge = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const [active] = await chrome.tabs.query({ active: true, currentWindow: true });
    return chrome.action.getBadgeText({ tabId: active?.id ?? 0 });
  });

test("a Finnish post on Facebook: what is missing is shown, and repaired with a press each", async () => {
  const open = await openWithPanel("https://www.facebook.com/?lang=fi", "post");
  await tab.page.keyboard.type(finnish);
  for (const check of ["both-languages", "website-link", "general-hashtags"]) await untilFound(open, check);
  expect((await checksShown(open))[0]).toBe("both-languages");
  await repair(open, "general-hashtags");
  await untilModel(tab.page, [`${finnish}\n\n#Kirkkonummi #Kyrkslätt #YhdessäTillsammans`]);
  await untilSolved(open, "general-hashtags");
  await repair(open, "website-link");
  await untilModel(tab.page, [
    `${finnish}\nLue lisää kunnan verkkosivuilta: https://kirkkonummi.fi/\n\n#Kirkkonummi #Kyrkslätt #YhdessäTillsammans`,
  ]);
  await untilSolved(open, "website-link");
  await openRow(open, "both-languages");
  await repair(open, "both-languages");
  await untilFound(open, "both-languages");
  await untilModel(tab.page, [
    `${finnish}\nLue lisää kunnan verkkosivuilta: https://kirkkonummi.fi/\n\n***\n\n[skriv här på svenska] simhall · stängt · fredag 4.12\nLäs mer på kommunens webbplats: https://kyrkslatt.fi/\n\n#Kirkkonummi #Kyrkslätt #YhdessäTillsammans`,
  ]);
});

test("a version that comes as its own post stays among the tasks until it is ticked, or the choice is undone", async () => {
  const open = await openWithPanel("https://www.facebook.com/?lang=fi", "post");
  await tab.page.keyboard.type(finnish);
  await untilFound(open, "both-languages");
  await decide(open, "own-post");
  await open.waitForSelector(".tab-count");
  await (await open.waitForSelector('[data-testid="decision"] button'))?.click();
  await open.waitForSelector(".tab-count", { hidden: true });
  await decide(open, "own-post");
  await (await open.waitForSelector("#tab-tasks"))?.click();
  const task = '[data-testid="task"][data-task^="owed-"]';
  await press(open, `${task} .task-row`);
  await press(open, `${task} [aria-label^="Tehty"]`);
  await open.waitForSelector(task, { hidden: true });
  // the choice was for this post, and not for the next one in the tab
  await tab.openComposer("https://www.facebook.com/?lang=fi", "post");
  await tab.page.keyboard.type(finnish);
  await (await open.waitForSelector("#tab-review"))?.click();
  await untilFound(open, "both-languages");
});

test("facts that differ stand side by side, and one press makes them the same", async () => {
  const open = await openWithPanel("https://www.facebook.com/?lang=fi", "post");
  const both = (time: string) =>
    `Satutunti kirjastossa maanantaina 30.11. klo 10.\n\n***\n\nSagostund på biblioteket måndag 30.11 ${time}.`;
  await tab.page.evaluate((text) => window.__setText(text), both("kl. 11"));
  await untilFound(open, "matching-facts");
  const card = shown("facts-differ");
  const differing = await open.$$eval(`${card} .fact-value`, (cells) => cells.map((cell) => cell.textContent));
  expect(differing).toEqual(["10", "11"]);
  await repair(open, "matching-facts");
  await untilModel(tab.page, [both("kl. 10")]);
  await untilSolved(open, "matching-facts");
  await open.waitForSelector(card, { hidden: true });
});

test("a version once seen does not come and go while someone types", async () => {
  const open = await openWithPanel("https://www.facebook.com/?lang=fi", "post");
  await open.evaluate(() => {
    const seen: string[] = [];
    new MutationObserver(() => {
      const states = ["fi", "sv"].map(
        (language) => document.querySelector<HTMLElement>(`[data-testid="version-${language}"]`)?.dataset.state,
      );
      if (states.join() !== seen.at(-1)) seen.push(states.join());
    }).observe(document, { subtree: true, childList: true, attributes: true });
    Object.assign(globalThis, { versionsSeen: seen });
  });
  await tab.page.keyboard.type("Kirjasto on suljettu perjantaina. Palautusluukku on auki.", { delay: 25 });
  for (let line = 0; line < 2; line++) await tab.page.keyboard.press("Enter");
  await tab.page.keyboard.type("Biblioteket är stängt på fredag. Returluckan är öppen.", { delay: 25 });
  const seen = () => open.evaluate(() => (globalThis as unknown as { versionsSeen: string[] }).versionsSeen);
  await until("the Swedish version is complete", async () => (await seen()).at(-1) === "complete,complete");
  const order = ["missing", "started", "shorter", "complete"];
  const ranks = (await seen())
    .filter((states) => !states.startsWith(","))
    .map((states) => states.split(",").map((state) => order.indexOf(state)));
  for (const language of [0, 1])
    ranks.reduce((before, now) => {
      expect(now[language], JSON.stringify(ranks)).toBeGreaterThanOrEqual(before[language] ?? 0);
      return now;
    });
});

test("a chip inserts its hashtag, and shows it as used", async () => {
  const open = await openWithPanel("https://www.instagram.com/", "caption");
  await tab.page.keyboard.type("Syksyinen Meiko");
  await addHashtag(open, "#Kirkkonummi");
  await untilModel(tab.page, ["Syksyinen Meiko\n\n#Kirkkonummi"]);
  await open.waitForSelector('.chip-used[data-tag="#Kirkkonummi"]');
});

test("a thread of both languages where one post would be too long for X", async () => {
  const open = await openWithPanel("https://x.com/home", "modal");
  const [first, second] = [
    "Kunnan talousarvio hyväksyttiin tänään valtuuston kokouksessa. Investointeihin varataan ensi vuonna enemmän kuin koskaan, ja koulut saavat lisää tukea.",
    "Kommunens budget godkändes i dag på fullmäktiges möte. För investeringar reserveras nästa år mer än någonsin, och skolorna får mera stöd.",
  ];
  await tab.page.evaluate((text) => window.__setText(text), `${first}\n\n***\n\n${second}`);
  await untilFound(open, "length-limit");
  await repair(open, "length-limit");
  await untilModel(tab.page, [first]);
  await open.waitForSelector(`${shown("notice")}[data-kind="copied"]`);
});

test("a panel that is opened later, or again, has the draft at once", async () => {
  await tab.openComposer("https://www.facebook.com/", "post");
  await tab.page.keyboard.type(finnish);
  for (let time = 0; time < 2; time++) {
    panel = await openPanel(tab.test, tab.page);
    await untilFound(panel, "both-languages");
    await closePanel(tab.test, panel);
  }
});

test("everything goes on when the background script has been stopped, and the badge comes back", async () => {
  const open = await openWithPanel("https://www.facebook.com/", "post");
  await tab.page.keyboard.type(`${finnish} `);
  await until("the badge is there", async () => (await badge(open)) !== "");
  if (!inFirefox) await stopBackground(tab.test); // Firefox stops it by itself, after a second of silence
  await tab.page.keyboard.type("Tervetuloa!");
  await untilFound(open, "both-languages");
  await until("the badge counts again", async () => /^\d$/.test(await badge(open)));
});

test("the badge counts errors and warnings, and is empty when the composer is closed", async () => {
  const open = await openWithPanel("https://www.facebook.com/", "post");
  await tab.page.keyboard.type(`${finnish} Lue lisää: intra.kirkkonummi.fi/uimahalli`); // which readers cannot open
  await until("two are counted", async () => (await badge(open)) === "2");
  await tab.page.evaluate(() => window.__close());
  await until("nothing is counted", async () => (await badge(open)) === "");
  await open.waitForSelector('[data-page="no-composer"]');
});

test("what is put aside stays so for this draft, and the badge follows", async () => {
  const open = await openWithPanel("https://www.facebook.com/", "post");
  await tab.page.keyboard.type(finnish);
  await untilFound(open, "website-link");
  await openRow(open, "website-link");
  await (await open.waitForSelector(`${findingOf("website-link")} ${shown("not-now")}`))?.click();
  await untilSolved(open, "website-link");
  await until("one is counted", async () => (await badge(open)) === "1");
  await (await open.waitForSelector(shown("restore")))?.click();
  await untilFound(open, "website-link");
});

test("a browser that stores nothing more: what was chosen holds, and the panel says so", async () => {
  const open = await openWithPanel("https://www.facebook.com/?lang=fi", "post");
  await tab.page.keyboard.type(finnish);
  await untilFound(open, "general-hashtags");
  await open.evaluate(() => {
    for (const area of [chrome.storage.local, chrome.storage.session])
      area.set = () => Promise.reject(new Error("quota exceeded"));
  });
  await openRow(open, "general-hashtags");
  await (await open.waitForSelector(`${findingOf("general-hashtags")} ${shown("not-now")}`))?.click();
  await untilSolved(open, "general-hashtags");
  await open.waitForSelector('[data-testid="notice"][data-kind="not-stored"]');
});

test("an editor that refuses a paste: nothing is lost, the text is on the clipboard and the panel says so", async () => {
  const open = await openWithPanel("https://www.facebook.com/", "post");
  await tab.page.keyboard.type(finnish);
  await untilFound(open, "general-hashtags");
  await tab.page.evaluate(() => {
    const refuse = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    document.addEventListener("paste", refuse, { capture: true });
  });
  await repair(open, "general-hashtags");
  const notice = await open.waitForSelector(shown("notice"));
  expect(["unverified", "not-copied"]).toContain(await notice?.evaluate((one) => one.getAttribute("data-kind")));
  expect(await modelParts(tab.page)).toEqual([finnish]);
});

test("the popup shows the verdict and repairs by itself", async () => {
  await tab.openComposer("https://www.facebook.com/", "post");
  await tab.page.keyboard.type(finnish);
  const popup = await openPopup(tab.test, tab.page);
  await untilFound(popup, "both-languages");
  expect(await popup.$eval(shown("verdict"), (one) => one.getAttribute("data-tone"))).not.toBe("ready");
  if (inFirefox) await popup.close();
  else await popup.evaluate(() => window.close()).catch(() => undefined); // gone before it can answer
});

test("where a composer must be and none is found, the panel says so, and takes it up when it is there", async () => {
  await tab.open("https://www.linkedin.com/sharing/compose");
  panel = await openPanel(tab.test, tab.page);
  await panel.waitForSelector('[data-testid="composer-missed"]');
  await tab.page.evaluate(() => window.__open("post"));
  await tab.page.evaluate(() => window.__select(0));
  await tab.page.keyboard.type(finnish);
  await untilFound(panel, "both-languages");
});

test("two tabs keep their own drafts, and the panel shows that of the tab in front", async () => {
  const open = await openWithPanel("https://www.facebook.com/", "post");
  await tab.page.keyboard.type(finnish);
  await untilFound(open, "website-link");
  const other = await tab.test.open("https://x.com/home");
  await other.bringToFront();
  await other.evaluate(() => window.__open("modal"));
  await other.keyboard.type("TERVETULOA MUKAAN AVAJAISIIN LAUANTAINA");
  await untilFound(open, "all-caps");
  expect(await checksShown(open)).not.toContain("website-link");
  await tab.page.bringToFront();
  await untilFound(open, "website-link");
  await other.close();
});

test("a page cannot speak to the extension, and a hostile one changes nothing", async () => {
  const open = await openWithPanel("https://www.facebook.com/", "post");
  await tab.page.keyboard.type(finnish);
  await untilFound(open, "both-languages");
  const reached = await tab.page.evaluate(async (own) => {
    const runtime = (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime;
    window.postMessage({ type: "page-state", state: { kind: "no-composer" } }, "*");
    Array.prototype.flatMap = () => [];
    Array.prototype.findLast = () => undefined;
    const listed = await fetch(`${own}/manifest.json`).then(
      () => true,
      () => false,
    );
    return { speaks: Boolean(runtime?.sendMessage), listed };
  }, tab.test.origin);
  expect(reached).toEqual({ speaks: false, listed: false });
  await repair(open, "general-hashtags");
  await untilModel(tab.page, [`${finnish}\n\n#Kirkkonummi #Kyrkslätt #YhdessäTillsammans`]);
  tab.test.problems.clear(); // the refused request stands in the page's own console
});

test.each(["fi", "sv", "en"] as const)("the interface changes its language at once: %s", async (language) => {
  const open = await openWithPanel("https://www.facebook.com/", "post");
  await tab.page.keyboard.type(finnish);
  await untilFound(open, "both-languages");
  await speak(open, language);
  await loadTexts(language);
  const words = textsIn(language).version.label.sv;
  await until("the words are there", async () =>
    (await open.$eval("body", (body) => body.textContent ?? "")).includes(words),
  );
});

test("63,000 characters are read, reviewed and repaired", async () => {
  const open = await openWithPanel("https://www.facebook.com/", "post");
  const line = `${finnish} `.repeat(12);
  const text = Array.from({ length: 100 }, () => line)
    .join("\n")
    .slice(0, 63_000);
  await tab.page.evaluate((set) => window.__setText(set), text);
  await untilFound(open, "both-languages");
  await repair(open, "general-hashtags");
  await until("the hashtags are there", async () => (await modelParts(tab.page))[0]?.endsWith("#YhdessäTillsammans"));
});
