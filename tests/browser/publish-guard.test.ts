/** Before personal data is published the page asks, once; about a missing version where someone chose that; never otherwise. */
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { inFirefox } from "./harness/launch";
import { openOptionsPage } from "./harness/options";
import { closePanel, openPanel } from "./harness/panel";
import { startPracticeTab } from "./harness/practice-tab";
import { decide, speak, untilFound, untilSolved } from "./harness/shown";
import { stopBackground } from "./harness/stop-background";
import { until } from "./harness/wait";

const tab = startPracticeTab({});
let panel: Page | null = null;
afterEach(async () => {
  if (panel && !panel.isClosed()) await closePanel(tab.test, panel);
  panel = null;
});

const personal = "Hakemuksesi 131052-308T on käsitelty ja päätös on postissa.";
const harmless = "Uimahalli on suljettu perjantaina huollon vuoksi, palaamme lauantaina.";

/** The question stands at the end of the document, in a closed shadow tree: its host is all that a page can see. */
const isAsked = () => tab.page.evaluate(() => document.querySelector("html > div") !== null);
const untilAsked = () => until("the page asks", isAsked);
const untilAnswered = () => until("the question is gone", async () => !(await isAsked()));
const isWritten = () => tab.page.evaluate(() => (window.__model()?.parts ?? []).join("").trim() !== "");
/** Clicks that reached the page's own elements; the practice pages do not all publish. */
const clicks = () => tab.page.evaluate(() => window.clicksSeen);
declare global {
  interface Window {
    clicksSeen: number;
  }
}

const countClicks = () =>
  tab.page.evaluate(() => {
    window.clicksSeen = 0;
    const onClick = ({ target }: Event) => {
      if (target instanceof Element && !target.matches("html > div")) window.clicksSeen++;
    };
    document.addEventListener("click", onClick, true);
  });

async function write(address: string, composer: string, text: string, part = 0): Promise<void> {
  await tab.openComposer(address, composer);
  await countClicks();
  panel = await openPanel(tab.test, tab.page);
  await speak(panel, "fi");
  await tab.page.evaluate((words, at) => window.__setText(words, at), text, part);
  await untilFound(panel, text === personal ? "identity-number" : "both-languages");
}

const badgeText = () =>
  panel?.evaluate(async () => {
    const [active] = await chrome.tabs.query({ active: true, currentWindow: true });
    return chrome.action.getBadgeText({ tabId: active?.id ?? 0 });
  });
/** The badge is set after the page was told what to ask about. */
const untilTold = () => until("the page has been told", async () => /^!?[1-9]/.test((await badgeText()) ?? ""));
/** The page is told of nothing any more before the button shows that nothing is left. */
const untilToldOfNothing = () =>
  until("the page has been told of nothing", async () => !/[1-9]/.test((await badgeText()) ?? "1"));
/** What is written in the panel's field is stored. */
const untilStored = () =>
  until("the version is stored", async () => {
    const keys = await panel?.evaluate(async () => Object.keys(await chrome.storage.session.get(null)));
    return keys?.some((key) => key.startsWith("version-")) ?? false;
  });

describe.each([
  ["Facebook post", "https://www.facebook.com/?lang=fi", "post", '[role="button"][aria-label="Julkaise"]'],
  ["X dialog", "https://x.com/home", "modal", '[data-testid="tweetButton"]'],
  ["Instagram caption", "https://www.instagram.com/?lang=fi", "caption", '::-p-aria([name="Jaa"])'],
  ["LinkedIn, new", "https://www.linkedin.com/feed/?lang=fi", "post", '::-p-aria([name="Julkaise"][role="button"])'],
  ["YouTube community", "https://www.youtube.com/@kunta/community", "community", "#submit-button button"],
])("%s", (_, address, composer, button) => {
  test("asks once, and a no leaves everything as it was", async () => {
    await write(address, composer, personal);
    await untilTold();
    await tab.page.locator(button).click();
    await untilAsked();
    await tab.page.keyboard.press("Enter"); // the focus is on the way back
    await untilAnswered();
    expect(await isWritten()).toBe(true);
    await tab.page.locator(button).click();
    await until("it is published", async () => (await clicks()) === 1);
    expect(await isAsked()).toBe(false);
  });

  test("a yes publishes", async () => {
    await write(address, composer, personal);
    await untilTold();
    await tab.page.locator(button).click();
    await untilAsked();
    await tab.page.keyboard.press("Tab");
    await tab.page.keyboard.press("Enter");
    await until("it is published", async () => (await clicks()) === 1);
    await untilAnswered();
  });

  test("says nothing where other things are open", async () => {
    await write(address, composer, `${harmless} Mikä idiootti!`);
    await untilTold();
    await tab.page.locator(button).click();
    await until("it is published", async () => (await clicks()) === 1);
    expect(await isAsked()).toBe(false);
  });
});

const facebook = ["https://www.facebook.com/?lang=fi", "post"] as const;
const facebookButton = '[role="button"][aria-label="Julkaise"]';

describe("however the moment is", () => {
  const click = () => tab.page.locator(facebookButton).click();
  /** Counts clicks that reach the page, and opens no panel: the question needs none. */
  async function openWithout(address: string = facebook[0], composer: string = facebook[1]): Promise<void> {
    await tab.openComposer(address, composer);
    await untilGuarded();
    await countClicks();
  }
  /** The guard's script comes by the background, a moment after the page: on a busy machine a test is faster than any person. */
  async function untilGuarded(): Promise<void> {
    const own = await tab.test.openOwnPage("icon/16.png"); // the smallest page with the APIs
    await until("the guard is there", () =>
      own.evaluate(
        async (url) => {
          const [page] = await chrome.tabs.query({ url });
          const func = () => Reflect.has(globalThis, "ohjenuoraGuard");
          const [found] = await chrome.scripting.executeScript({ target: { tabId: page?.id ?? 0 }, func });
          return found?.result === true;
        },
        `${new URL(tab.page.url()).origin}/*`,
      ),
    );
    await own.close();
    await tab.page.bringToFront();
  }
  const setText = (text: string) => tab.page.evaluate((words) => window.__setText(words), text);
  async function untilAskedOnce(): Promise<void> {
    await untilAsked();
    expect(await clicks()).toBe(0);
    await tab.page.keyboard.press("Escape");
    await untilAnswered();
  }

  test("pasted and published at once", async () => {
    await openWithout();
    await setText(personal);
    await click();
    await untilAskedOnce();
  });

  test("the pointer rests on the button while the text changes", async () => {
    await openWithout();
    await setText(harmless);
    await tab.page.locator(facebookButton).hover();
    await setText(personal);
    await tab.page.mouse.down();
    await tab.page.mouse.up();
    await untilAskedOnce();
  });

  test("the background has been stopped", async () => {
    await openWithout();
    await setText(personal);
    if (!inFirefox) await stopBackground(tab.test); // Firefox stops it by itself, after a second of silence
    await click();
    await untilAskedOnce();
  });

  test("session storage is full", async () => {
    const page = await tab.test.openOwnPage("icon/16.png");
    await page.evaluate(async () => {
      for (let size = 5_000_000; size > 10; size = Math.floor(size / 2))
        await chrome.storage.session.set({ [`full-${size}`]: "x".repeat(size) }).catch(() => undefined);
    });
    await tab.page.bringToFront();
    await openWithout();
    await setText(personal);
    await click();
    await untilAskedOnce();
    await page.evaluate(() => chrome.storage.session.clear());
    await page.close();
    tab.test.problems.clear();
  });

  test("a second post in the same page, with the same number", async () => {
    await openWithout();
    await setText(personal);
    await click();
    await untilAskedOnce();
    await tab.page.evaluate(() => window.__close());
    await tab.page.evaluate(() => window.__open("post"));
    await tab.page.evaluate(() => window.__select(0));
    await setText(personal);
    await click();
    await untilAskedOnce();
  });

  test("the next post in a composer that stays open", async () => {
    await openWithout("https://x.com/home", "home");
    const post = () => tab.page.locator('[data-testid="tweetButtonInline"]').click();
    await setText(personal);
    await post();
    await untilAskedOnce();
    await setText("");
    await until("the box is empty", async () => !(await isWritten()));
    await setText(personal);
    await post();
    await untilAskedOnce();
  });

  test("the page has taken the question away: it is asked again, and nothing was published", async () => {
    await openWithout();
    await setText(personal);
    await click();
    await untilAsked();
    await tab.page.evaluate(() => document.querySelector("html > div")?.remove());
    await untilAnswered();
    expect(await clicks()).toBe(0);
    await click();
    await untilAskedOnce();
  });

  test("an account that is called as what every object has", async () => {
    await openWithout();
    await tab.page.evaluate(() => {
      for (const name of document.querySelectorAll('[role="dialog"] strong')) name.textContent = "constructor";
    });
    await setText(personal);
    panel = await openPanel(tab.test, tab.page);
    await untilFound(panel, "identity-number");
    await untilTold();
    await click();
    await untilAskedOnce();
  });

  test("a place is left to be filled in", async () => {
    await openWithout();
    await setText("Tervetuloa kirjastoon huomenna!\n– [nimi], [tehtävä]");
    await click();
    await untilAskedOnce();
  });

  test("a place was forgotten that no outline had left", async () => {
    await openWithout();
    await setText("Avajaiset ovat perjantaina klo XX, lue lisää (linkki tähän).");
    panel = await openPanel(tab.test, tab.page);
    await untilFound(panel, "outline-left");
    await untilTold();
    await click();
    await untilAskedOnce();
  });

  test.each([
    "Soita 040 123 4567 tai 09 2967 2000, Y-tunnus 0203107-0.",
    "Maksa tilille FI49 5000 9420 0287 30, viite 1234 5678 9012 3456 7.",
    "Testitunnus on 131052-9993, asianumero 4111 1111 1111 1112.",
    "Avoinna [ma–pe] 1.12.–31.12. klo 10–18, ilmoittaudu viimeistään 24.12.",
  ])("nothing is asked about numbers that everybody may see: %s", async (text) => {
    await openWithout();
    await setText(text);
    await click();
    await until("it is published", async () => (await clicks()) === 1);
    expect(await isAsked()).toBe(false);
  });
});

describe("a missing version", () => {
  const click = () => tab.page.locator(facebookButton).click();
  /** Ticks or unticks the choice in the options, as a person does. */
  async function askAboutVersions(wanted: boolean): Promise<void> {
    const options = await openOptionsPage(tab.test);
    const box = await options.waitForSelector('input[name="ask-missing-version"]');
    if ((await box?.evaluate((input) => input.matches(":checked"))) !== wanted) await box?.click();
    await options.waitForFunction(() => document.querySelector(".saved")?.textContent !== "");
    await options.close();
  }
  /** As a screen reader sees them: no script looks into the question's closed shadow tree. */
  async function dialogNames(): Promise<unknown[]> {
    const session = await tab.page.createCDPSession();
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    await session.detach();
    return nodes.flatMap(({ role, name }) => (role?.value === "dialog" ? [name?.value] : []));
  }
  const published = (times: number) => until("it is published", async () => (await clicks()) === times);

  describe("is asked about where a person chose that", () => {
    beforeAll(() => askAboutVersions(true));
    afterAll(() => askAboutVersions(false));

    test("once: a no goes back to the text, the next press publishes", async () => {
      await write(...facebook, harmless);
      await untilTold();
      await click();
      await untilAsked();
      await tab.page.keyboard.press("Enter"); // the focus is on the way back
      await untilAnswered();
      expect(await isWritten()).toBe(true);
      expect(await clicks()).toBe(0);
      await click();
      await published(1);
      expect(await isAsked()).toBe(false);
    });

    test("a yes publishes", async () => {
      await write(...facebook, harmless);
      await untilTold();
      await click();
      await untilAsked();
      await tab.page.keyboard.press("Tab");
      await tab.page.keyboard.press("Enter");
      await published(1);
      await untilAnswered();
    });

    test("after personal data, which is asked about first", async () => {
      await write(...facebook, personal);
      await untilFound(panel ?? tab.page, "both-languages");
      await untilTold();
      await click();
      await untilAsked();
      if (!inFirefox) expect(await dialogNames()).toContain("Tekstissä on henkilötietoja");
      await tab.page.keyboard.press("Escape");
      await untilAnswered();
      await click();
      await untilAsked();
      if (!inFirefox) expect(await dialogNames()).toContain("Ruotsinkielinen teksti puuttuu");
      await tab.page.keyboard.press("Escape");
      await untilAnswered();
      expect(await clicks()).toBe(0);
      await click();
      await published(1);
    });

    test("not where it comes as a post of its own", async () => {
      await write(...facebook, harmless);
      await untilTold();
      if (panel) await decide(panel, "own-post");
      await untilSolved(panel ?? tab.page, "both-languages");
      await untilToldOfNothing();
      await click();
      await published(1);
      expect(await isAsked()).toBe(false);
    });
  });

  test("is always asked about, once, where it is written in the panel and not in the post", async () => {
    // what is left in the field comes back beside the same text: no other test has this one
    const text = "Kirjasto on suljettu perjantaina inventaarion vuoksi, palaamme lauantaina.";
    await write(...facebook, text);
    await untilTold();
    await panel?.locator('[data-testid="version-text"]').fill("Simhallen är stängd på fredag.");
    await untilStored();
    // one thing more is found: a badge that counts it was set after the page was told
    const found = await badgeText();
    await tab.page.evaluate((words) => window.__setText(words), `${text} Mikä idiootti!`);
    await until("the badge counts one more", async () => Number(await badgeText()) > Number(found));
    await click();
    await untilAsked();
    if (!inFirefox) expect(await dialogNames()).toContain("Ruotsinkielinen teksti on vielä paneelissa");
    await tab.page.keyboard.press("Enter"); // the focus is on the way back
    await untilAnswered();
    expect(await isWritten()).toBe(true);
    expect(await clicks()).toBe(0);
    await click();
    await published(1);
  });

  test("is not asked about by default", async () => {
    await write(...facebook, harmless);
    await untilTold();
    await click();
    await published(1);
    expect(await isAsked()).toBe(false);
  });
});

test("a number that was taken out again is not asked about", async () => {
  await write(...facebook, personal);
  await untilTold();
  await tab.page.evaluate((text) => window.__setText(text), harmless);
  await tab.page.locator(facebookButton).click();
  await until("it is published", async () => (await clicks()) === 1);
  expect(await isAsked()).toBe(false);
});

test("a script of the page cannot press the question away, and its own clicks are not ours to judge", async () => {
  await write(...facebook, personal);
  await untilTold();
  await tab.page.locator(facebookButton).click();
  await untilAsked();
  await tab.page.evaluate(() => {
    document.querySelector<HTMLElement>("html > div")?.click();
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
  });
  expect(await isAsked()).toBe(true);
  await tab.page.keyboard.press("Escape");
  await untilAnswered();
  expect(await isWritten()).toBe(true);
});

test("switched off in the options, nothing is asked", async () => {
  const options = await openOptionsPage(tab.test);
  await (await options.waitForSelector('input[name="ask-before-publishing"]'))?.click();
  await write(...facebook, personal);
  await untilTold();
  await tab.page.locator(facebookButton).click();
  await until("it is published", async () => (await clicks()) === 1);
  expect(await isAsked()).toBe(false);
  await options.bringToFront();
  await (await options.waitForSelector('input[name="ask-before-publishing"]'))?.click();
  await options.close();
});

test("panel and badge cry out when someone is at the button with errors open, and calm down again", async () => {
  await write(...facebook, harmless);
  await tab.page.mouse.move(2, 2); // it may stand there from the test before
  await tab.page.locator(facebookButton).hover();
  await panel?.waitForSelector(".verdict-urgent");
  await tab.page.mouse.move(2, 2);
  await panel?.waitForSelector(".verdict-urgent", { hidden: true });
});
