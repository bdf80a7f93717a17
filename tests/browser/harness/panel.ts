/** Opens the extension's side panel, and its popup for those who chose it, as a person would: from the toolbar button. */
import type { Page, Target } from "puppeteer-core";
import { inFirefox } from "./launch";
import type { TestBrowser } from "./test-browser";
import { patience, until } from "./wait";

const isPage = (name: string) => (target: Target) =>
  target.url().startsWith("chrome-extension://") && target.url().includes(`/${name}.html`);

/** Presses the extension's toolbar button on this tab. */
async function pressButton(test: TestBrowser, tab: Page): Promise<void> {
  const extension = [...(await test.browser.extensions()).values()].find(({ id }) => id === test.extensionId);
  if (!extension) throw new Error("No extension is loaded in this browser.");
  await tab.bringToFront();
  await extension.triggerAction(tab);
}

/** Presses the toolbar button of someone who chose the popup, and gives it as a page. */
export async function openPopup(test: TestBrowser, tab: Page): Promise<Page> {
  if (inFirefox) return openBehind(test, tab, "popup");
  const own = await test.openOwnPage("options.html");
  const setPopup = (popup: string) => own.evaluate((page) => chrome.action.setPopup({ popup: page }), popup);
  await setPopup("popup.html");
  await pressButton(test, tab);
  const popup = await (await test.browser.waitForTarget(isPage("popup"), { timeout: patience })).asPage();
  await setPopup(""); // the next press is for the panel again
  await own.close();
  test.problems.watch(popup, "popup");
  return popup;
}

/** Firefox lists neither sidebar nor popup: there the same page stands in a tab behind the practice tab. */
export async function openBehind(test: TestBrowser, tab: Page, name: "sidepanel" | "popup"): Promise<Page> {
  const panel = await test.openOwnPage(`${name}.html`);
  await tab.bringToFront();
  test.problems.watch(panel, name);
  return panel;
}

/** Opens the side panel and gives it as a page. One that is open already is given as it is. */
export async function openPanel(test: TestBrowser, tab: Page): Promise<Page> {
  if (inFirefox) return openBehind(test, tab, "sidepanel");
  const open = test.browser.targets().find(isPage("sidepanel"));
  if (!open) await pressButton(test, tab);
  const panel = await (open ?? (await test.browser.waitForTarget(isPage("sidepanel"), { timeout: patience }))).asPage();
  test.problems.watch(panel, "panel");
  await panel.waitForFunction(() => document.readyState === "complete");
  return panel;
}

/** Closes the side panel. */
export async function closePanel(test: TestBrowser, panel: Page): Promise<void> {
  if (inFirefox) return panel.close();
  await panel.evaluate(() => window.close()).catch(() => {}); // the page is gone before it can answer
  await until("the panel is closed", () => !test.browser.targets().some(isPage("sidepanel")));
}
