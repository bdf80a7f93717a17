/** For `npm start`: reads from the side panel what a person sees there, and presses its repairs. */
import type { Page } from "puppeteer-core";

export interface ShownFinding {
  level: string;
  /** Of its row, or of the field of the missing version. */
  words: string;
  /** Facts of the other version, where it is the missing one. */
  chips: string[];
  repairs: string[];
}

export interface ShownReview {
  where: string;
  verdict: string;
  versions: string[];
  findings: ShownFinding[];
}

export function readPanel(panel: Page): Promise<ShownReview> {
  return panel.evaluate(() => {
    const words = (element: Element | null | undefined) => {
      const copy = element?.cloneNode(true);
      if (!(copy instanceof HTMLElement)) return "";
      for (const hidden of copy.querySelectorAll(".visually-hidden")) hidden.remove();
      return copy.textContent.replace(/\s+/g, " ").trim();
    };
    const of = (testId: string, within: ParentNode = document) => [
      ...within.querySelectorAll(`[data-testid="${testId}"]`),
    ];
    return {
      where: words(of("where")[0]),
      verdict: words(of("verdict")[0]),
      versions: [...of("version-fi"), ...of("version-sv")].map(words),
      findings: of("finding").map((finding) => ({
        level: finding.getAttribute("data-level") ?? "",
        words: words(finding.querySelector(".row-words, .card-title")),
        chips: [...finding.querySelectorAll(".fact-chip")].map(words),
        repairs: [...of("fix", finding), ...of("insert-version", finding)].map(words),
      })),
    };
  });
}

/**
 * Presses the first repair of the text whose finding is not in `pressedNames` yet. Returns the finding's name and the
 * words of the repair, or null where none is left. The repairs of a finding are alternatives, so that one is enough.
 */
export function pressNextRepair(panel: Page, pressedNames: string[]): Promise<{ name: string; words: string } | null> {
  return panel.evaluate((names) => {
    for (const finding of document.querySelectorAll('[data-testid="finding"]')) {
      const name = `${finding.getAttribute("data-check")}/${finding.getAttribute("data-kind")}`;
      const button = finding.querySelector<HTMLElement>(
        '[data-testid="fix"][data-fix="edit"], [data-testid="fix"][data-fix="split"]',
      );
      if (!button || names.includes(name)) continue;
      button.click();
      return { name, words: button.textContent };
    }
    return null;
  }, pressedNames);
}
