/** Collects what goes wrong in pages: console errors and warnings of the browser, exceptions, crashes. */
import type { Page } from "puppeteer-core";
import { patience } from "./wait";

export class Problems {
  /** One line each, beginning with the page's name. */
  readonly all: string[] = [];
  private readonly watched = new WeakSet<Page>();

  /** Collects from now on; a page is watched once, however often it is given. What it waits for may take its time. */
  watch(page: Page, name: string): void {
    if (this.watched.has(page)) return;
    this.watched.add(page);
    page.setDefaultTimeout(patience);
    const add = (what: string): number => this.all.push(`${name}: ${what}`);
    page.on("console", (message) => {
      if (message.type() === "error") add(`console: ${message.text()}`);
    });
    page.on("pageerror", (problem) => add(`exception: ${problem instanceof Error ? problem.stack : String(problem)}`));
    // a panel that is closed while one of its views is being loaded loses that load
    page.on("close", () => {
      const lost = `${name}: console: A view could not be loaded.`;
      this.all.splice(0, Infinity, ...this.all.filter((line) => !line.startsWith(lost)));
    });
    page.on("error", (problem) => add(`crash: ${problem.message}`));
  }

  clear(): void {
    this.all.length = 0;
  }
}
