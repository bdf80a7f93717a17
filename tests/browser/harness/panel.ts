/** Opens the extension's popup and side panel as a person would, from the toolbar button. */
import type { Page, Target } from "puppeteer-core";
import { inFirefox } from "./launch";
import type { TestBrowser } from "./test-browser";
import { patience, until } from "./wait";

/** The popup's button that opens the side panel. */
const openPanelButton = '[data-testid="open-panel"]';

const isPage = (name: string) => (target: Target) =>
  target.url().startsWith("chrome-extension://") && target.url().includes(`/${name}.html`);

/** Presses the extension's toolbar button on this tab and gives the popup as a page. */
export async function openPopup(test: TestBrowser, tab: Page): Promise<Page> {
  if (inFirefox) return openBehind(test, tab, "popup");
  const extension = [...(await test.browser.extensions()).values()].find(({ id }) => id === test.extensionId);
  if (!extension) throw new Error("No extension is loaded in this browser.");
  await tab.bringToFront();
  await extension.triggerAction(tab);
  const popup = await (await test.browser.waitForTarget(isPage("popup"), { timeout: patience })).asPage();
  test.problems.watch(popup, "popup");
  return popup;
}

/** Firefox lists neither sidebar nor popup: there the same page stands in a tab behind the practice tab. */
async function openBehind(test: TestBrowser, tab: Page, name: "sidepanel" | "popup"): Promise<Page> {
  const panel = await test.openOwnPage(`${name}.html`);
  await tab.bringToFront();
  test.problems.watch(panel, name);
  return panel;
}

/** Opens the side panel through the popup and gives it as a page. One that is open already is given as it is. */
export async function openPanel(test: TestBrowser, tab: Page): Promise<Page> {
  if (inFirefox) return openBehind(test, tab, "sidepanel");
  const open = test.browser.targets().find(isPage("sidepanel"));
  if (!open) await pressOpenPanel(test, tab);
  const panel = await (open ?? (await test.browser.waitForTarget(isPage("sidepanel"), { timeout: patience }))).asPage();
  test.problems.watch(panel, "panel");
  await panel.waitForFunction(() => document.readyState === "complete");
  return panel;
}

/** Whether what was asked of a page came to nothing since that page has gone; in the words of puppeteer. */
const isClosed = (problem: unknown) => /target closed|session closed|detached/i.test(String(problem));

async function pressOpenPanel(test: TestBrowser, tab: Page): Promise<void> {
  const popup = await openPopup(test, tab);
  const button = await popup.waitForSelector(openPanelButton, { visible: true });
  // A real press: side panels open on a person's gesture only. By key, since the button moves as long as the popup grows
  // with what the review finds: a click may go where it has just been.
  await button?.press("Enter").catch((problem: unknown) => {
    if (!isClosed(problem)) throw problem; // the popup may be gone before the press is answered
  });
  await until("the popup has opened the panel", () => test.browser.targets().some(isPage("sidepanel")));
}

/** Closes the side panel. */
export async function closePanel(test: TestBrowser, panel: Page): Promise<void> {
  if (inFirefox) return panel.close();
  await panel.evaluate(() => window.close()).catch(() => {}); // the page is gone before it can answer
  await until("the panel is closed", () => !test.browser.targets().some(isPage("sidepanel")));
}
