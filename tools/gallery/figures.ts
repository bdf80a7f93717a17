/** How much a state of the panel shows: for `tools/panel-figures.ts` and the test that holds its limits. */
import type { Page } from "puppeteer-core";
import type { InterfaceLanguage } from "../../rules/model/finding";
import { type Gallery, showScene } from "./build";

export interface PanelFigures {
  /** Of all that the panel shows, CSS px. */
  height: number;
  /** Buttons and links, without the tabs and the button for the settings. */
  buttons: number;
  /** Facts that can be pressed: to put them into the missing version, or to see them in the text. */
  facts: number;
}

/** The width of a side panel that nobody has made wider, CSS px. */
export const usualWidth = 360;

export async function measurePanel(
  page: Page,
  gallery: Gallery,
  state: string,
  language: InterfaceLanguage,
  steps: string[] = [],
): Promise<PanelFigures> {
  // lower than anything that is shown, so that the height is that of the content
  await page.setViewport({ width: usualWidth, height: 100 });
  await showScene(page, gallery, { view: "panel", state, steps }, language);
  return page.evaluate(() => {
    const pressed = [...document.querySelectorAll<HTMLElement>("button, a[href]")].filter(
      (element) => element.offsetParent !== null && element.closest(".panel-head") === null,
    );
    const facts = pressed.filter((element) => element.matches(".fact-chip, .fact-value")).length;
    return { height: document.documentElement.scrollHeight, buttons: pressed.length - facts, facts };
  });
}
