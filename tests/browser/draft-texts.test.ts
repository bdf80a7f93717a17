/** No text of the draft tab is lost: in several windows and panels, with many kept drafts, an update, a full storage. */
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { awake, launchBrowser } from "./harness/launch";
import { closePanel, openPanel } from "./harness/panel";
import { type PanelWindow, panelWindows, updateExtension } from "./harness/panel-windows";
import type { TestBrowser } from "./harness/test-browser";
import { until } from "./harness/wait";

let browser: TestBrowser;
/** A page of the extension without a draft of its own. */
let own: Page;
let windows: PanelWindow[] = [];
let allWindows: ReturnType<typeof panelWindows>;

beforeAll(async () => {
  browser = await launchBrowser({ flags: awake });
  own = await browser.openOwnPage("manifest.json");
  allWindows = panelWindows(browser, () => own);
  await own.evaluate(() => chrome.storage.local.set({ settings: { language: "fi" } }));
});
afterAll(() => browser.close());
beforeEach(async () => {
  await own.evaluate(async () => {
    const keys = Object.keys(await chrome.storage.local.get(null)).filter((key) => key !== "settings");
    await chrome.storage.local.remove(keys);
  });
});
afterEach(async () => {
  for (const window of windows) await window.close();
  windows = [];
  const problems = [...browser.problems.all];
  browser.problems.clear();
  expect(problems).toEqual([]);
});

async function openWindow(): Promise<PanelWindow> {
  const window = await allWindows.open();
  windows.push(window);
  return window;
}
async function openDraft(window: PanelWindow): Promise<Page> {
  const panel = await window.openPanel();
  await panel.locator("::-p-aria([name='Luonnos'][role='tab'])").click();
  await panel.waitForSelector(box("fi"));
  return panel;
}

/** Closes a panel's tab as its button does. */
async function closePanelTab(panel: Page): Promise<void> {
  await own.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    if (tab?.id) await chrome.tabs.remove(tab.id);
  }, panel.url());
  await until("the panel's tab is closed", () => panel.isClosed());
}

type Field = "fi" | "sv";
const box = (field: Field) => `[data-testid="draft-${field}"]`;
const shown = (panel: Page, field: Field = "fi") =>
  panel.$eval(box(field), (area) => (area as HTMLTextAreaElement).value); // it is one
const untilShown = (panel: Page, text: string, field: Field = "fi") =>
  until(`the panel shows "${text.slice(0, 40)}"`, async () => (await shown(panel, field)) === text);
/** Types at the end of what is written. */
async function type(panel: Page, text: string): Promise<void> {
  await panel.bringToFront();
  await panel.focus(box("fi"));
  await panel.keyboard.press("End");
  await panel.keyboard.type(text);
}
const stored = () =>
  own.evaluate(async () => {
    const { settings: _, ...rest } = await chrome.storage.local.get(null);
    return JSON.stringify(rest);
  });
const untilStored = (text: string) => until(`"${text}" is stored`, async () => (await stored()).includes(text));
/** Presses an action of the "•••" menu. */
async function fromMenu(panel: Page, action: string): Promise<void> {
  await panel.locator('[data-testid="draft-more"]').click();
  await panel.locator(`[data-testid="${action}"]`).click();
}
const keep = (panel: Page) => fromMenu(panel, "draft-keep");
const begin = (panel: Page) => fromMenu(panel, "draft-new");
const bringBack = (panel: Page) => panel.locator('[data-testid="draft-bring-back"]').click();
/** What the line about kept drafts says; a page behind another one draws nothing, so that it is looked at again and again. */
const notice = (panel: Page) =>
  panel.$$eval('[data-testid="kept-notice"][role="alert"]', ([line]) => line?.textContent ?? null);
const untilNotice = (...panels: Page[]) =>
  until("a line is there", async () => (await Promise.all(panels.map(notice))).find((line) => line !== null));
const keptToggle = ".draft-view > .disclosure button";
async function showKept(panel: Page): Promise<void> {
  await until("the list is offered", () => panel.$(keptToggle));
  await panel.$eval(keptToggle, (button) => (button as HTMLElement).click()); // a button
  await until("the list is there", () => panel.$(".kept-drafts"));
}
const keptNames = (panel: Page) => panel.$$eval(".kept-name", (names) => names.map((name) => name.textContent));
const openFirstKept = (panel: Page) => panel.$eval(".kept-name", (name) => (name as HTMLElement).click()); // a button

interface KeptEntry {
  id: string;
}
const writeKept = (entries: unknown[]) =>
  own.evaluate((kept) => chrome.storage.local.set({ "kept-drafts": kept }), entries);
const readKept = () =>
  own.evaluate(
    async () => (await chrome.storage.local.get<{ "kept-drafts": KeptEntry[] }>("kept-drafts"))["kept-drafts"],
  );
const keptEntry = (at: number, channel = "facebook") => ({
  ...{ id: `kept-${at}`, changed: new Date(Date.UTC(2026, 10, 1, 0, 60 - at)).toISOString() },
  writing: { channel, form: "one", first: "fi", title: "", fi: `Säilytetty ${at}.`, sv: "", tags: "" },
});

test("two windows: each has its own text again, and a panel without one gets that of a window that is closed", async () => {
  const [first, second] = [await openWindow(), await openWindow()];
  const [one, other] = [await openDraft(first), await openDraft(second)];
  await type(one, "Ensimmäisen ikkunan teksti.");
  await type(other, "Toisen ikkunan teksti.");
  await closePanelTab(one);
  await closePanelTab(other);
  await untilShown(await openDraft(second), "Toisen ikkunan teksti.");
  await untilShown(await openDraft(first), "Ensimmäisen ikkunan teksti.");
  await second.close();
  windows = [first];
  const third = await openWindow();
  const found = await openDraft(third);
  await untilShown(found, "Toisen ikkunan teksti.");
  await type(found, " Ja lisää.");
  await closePanelTab(found);
  await untilShown(await openDraft(third), "Toisen ikkunan teksti. Ja lisää.");
});

test("two panels of one window: neither text takes the place of the other", async () => {
  const window = await openWindow();
  const [one, other] = [await openDraft(window), await openDraft(window)];
  await type(one, "Paneelin teksti.");
  await type(other, "Toisen paneelin teksti.");
  await closePanelTab(one);
  await closePanelTab(other);
  await window.close();
  windows = [];
  // each goes to a window that has none
  const next = [await openDraft(await openWindow()), await openDraft(await openWindow())];
  const texts = next.map((panel) => until("a text is there", () => shown(panel)));
  expect((await Promise.all(texts)).sort()).toEqual(["Paneelin teksti.", "Toisen paneelin teksti."]);
});

test("a kept draft that two windows change becomes two, and one of them says so", async () => {
  const [first, second] = [await openWindow(), await openWindow()];
  const one = await openDraft(first);
  await type(one, "Yhteinen.");
  await keep(one);
  await untilStored("kept-drafts");
  const other = await openDraft(second);
  await showKept(other);
  await openFirstKept(other);
  await untilShown(other, "Yhteinen.");
  await type(other, " Toisen sanat.");
  await type(one, " Ensimmäisen sanat.");
  const told = await untilNotice(one, other);
  expect(told).toContain("toisessa ikkunassa");
  await showKept(one);
  await until("both are kept", async () => (await keptNames(one)).length === 2);
  expect((await keptNames(one)).sort()).toEqual(["Yhteinen. Ensimmäisen sanat.", "Yhteinen. Toisen sanat."]);
  await closePanelTab(one);
  await closePanelTab(other);
  await untilShown(await openDraft(first), "Yhteinen. Ensimmäisen sanat.");
  await untilShown(await openDraft(second), "Yhteinen. Toisen sanat.");
});

test("a kept draft that two windows change, closed at once: both texts are there again", async () => {
  const [first, second] = [await openWindow(), await openWindow()];
  await writeKept([keptEntry(0)]);
  const panels: Page[] = [];
  for (const window of [first, second]) {
    const panel = await openDraft(window);
    await showKept(panel);
    await openFirstKept(panel);
    await untilShown(panel, "Säilytetty 0.");
    panels.push(panel);
  }
  const [one, other] = panels as [Page, Page]; // there were two windows
  await type(one, " A");
  await type(other, " B");
  await closePanelTab(other);
  await closePanelTab(one);
  await untilShown(await openDraft(first), "Säilytetty 0. A");
  await untilShown(await openDraft(second), "Säilytetty 0. B");
  await until("both are kept", async () => (await readKept()).length === 2);
});

test("the 51st kept draft is refused with words, and what cannot be read stays whatever else is kept or deleted", async () => {
  const unreadable = keptEntry(99, "a channel of a newer version");
  const entries = Array.from({ length: 50 }, (_, at) => keptEntry(at));
  await writeKept([...entries.slice(0, 20), unreadable, ...entries.slice(20)]);
  const before = await readKept();
  const window = await openWindow();
  const panel = await openDraft(window);
  await type(panel, "Viideskymmenesensimmäinen.");
  await keep(panel);
  expect(await untilNotice(panel)).toContain("jo 50");
  expect(await readKept()).toEqual(before);
  await showKept(panel);
  expect(await panel.$eval(".draft-view", (view) => view.textContent)).toContain("ei voi näyttää");
  await panel.locator(".kept-drafts li:last-child .icon-button").click();
  await until("one is deleted", async () => (await readKept()).length === 50);
  await keep(panel);
  await until("this one is kept", async () => (await readKept()).length === 51);
  const after = await readKept();
  expect(after).toContainEqual(unreadable);
  expect(after.slice(1)).toEqual(before.filter(({ id }) => id !== "kept-49"));
  await closePanelTab(panel);
  await untilShown(await openDraft(window), "Viideskymmenesensimmäinen.");
});

test("a full storage: a line says that nothing more is stored, until it is again", async () => {
  const window = await openWindow();
  const panel = await openDraft(window);
  await type(panel, "Ennen.");
  await untilStored("Ennen.");
  await own.evaluate(async () => {
    const { local } = chrome.storage;
    // from the big to the small, until not even a hundred characters have room
    for (let size = 2 ** 23, at = 0; size > 64; at++) {
      await local.set({ [`filler-${at}`]: "x".repeat(size) }).catch(() => {
        size /= 2;
      });
    }
  });
  const long = " Muisti on täynnä.".repeat(20);
  await type(panel, long);
  const line = await panel.waitForSelector("::-p-text(Selaimen tallennustila on täynnä)");
  expect(await shown(panel)).toBe(`Ennen.${long}`);
  await own.evaluate(async () => {
    const keys = Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith("filler-"));
    await chrome.storage.local.remove(keys);
  });
  await type(panel, "!");
  await untilStored(`${long}!`);
  await until("the line is gone", () => line?.evaluate((element) => !element.isConnected));
  await closePanelTab(panel);
  await untilShown(await openDraft(window), `Ennen.${long}!`);
});

test("a key, and the panel is closed at once", async () => {
  const window = await openWindow();
  const panel = await openDraft(window);
  await type(panel, "Hei");
  await untilStored("Hei");
  await type(panel, "!");
  await closePanelTab(panel);
  await untilShown(await openDraft(window), "Hei!");
});

test("a key in the side panel, and it is closed at once", async () => {
  const tab = await browser.open("https://x.com/blank");
  const open = async () => {
    const panel = await openPanel(browser, tab);
    await panel.locator("::-p-aria([name='Luonnos'][role='tab'])").click();
    await panel.waitForSelector(box("fi"));
    return panel;
  };
  const panel = await open();
  await panel.type(box("fi"), "Hei");
  await untilStored("Hei");
  await panel.type(box("fi"), "!");
  await own.evaluate(async () => {
    const sidePanel: { close?(of: { windowId: number }): Promise<void> } = chrome.sidePanel;
    for (const { id } of await chrome.windows.getAll())
      if (id) await sidePanel.close?.({ windowId: id }).catch(() => {});
  });
  await until("the side panel is closed", () => panel.isClosed());
  const again = await open();
  await untilShown(again, "Hei!");
  await closePanel(browser, again);
  await tab.close();
});

test("what nobody chose to keep can be brought back after another draft was opened or begun", async () => {
  await writeKept([keptEntry(0)]);
  const window = await openWindow();
  let panel = await openDraft(window);
  await type(panel, "Säilyttämätön.");
  await showKept(panel);
  await openFirstKept(panel);
  await untilShown(panel, "Säilytetty 0.");
  await bringBack(panel);
  await untilShown(panel, "Säilyttämätön.");
  await begin(panel);
  await untilShown(panel, "");
  await closePanelTab(panel);
  panel = await openDraft(window);
  await bringBack(panel);
  await untilShown(panel, "Säilyttämätön.");
  expect((await readKept()).map(({ id }) => id)).toEqual(["kept-0"]);
});

test("110,000 characters are there again, and what is too long for a field is refused with words", async () => {
  const window = await openWindow();
  const panel = await openDraft(window);
  const paste = async (field: Field, text: string) => {
    await panel.bringToFront();
    await panel.focus(box(field));
    await panel.keyboard.sendCharacter(text);
  };
  const long = "Pitkä. ".repeat(14_000);
  const swedish = "Lång. ".repeat(2_000);
  await paste("fi", long);
  await untilShown(panel, long);
  await paste("sv", swedish);
  await paste("fi", long);
  await panel.waitForSelector(".draft-field-fi [role=alert]");
  expect(await shown(panel)).toBe(long);
  await closePanelTab(panel);
  const again = await openDraft(window);
  await untilShown(again, long);
  await untilShown(again, swedish, "sv");
});

test("a text is there again after an update", async () => {
  const window = await openWindow();
  const panel = await openDraft(window);
  await type(panel, "Ennen päivitystä.");
  await untilStored("Ennen päivitystä.");
  await own.evaluate(() => chrome.storage.session.set({ gone: "after an update" }));
  await updateExtension(browser, own);
  await until("the panel is gone", () => panel.isClosed());
  own = await browser.openOwnPage("manifest.json");
  // it was opened in the panel's window, which is closed in the end
  await own.evaluate(async () => chrome.windows.create({ tabId: (await chrome.tabs.getCurrent())?.id ?? 0 }));
  expect(await own.evaluate(() => chrome.storage.session.get("gone"))).toEqual({});
  await untilShown(await openDraft(window), "Ennen päivitystä.");
});
