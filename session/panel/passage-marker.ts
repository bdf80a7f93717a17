/** Marks passages in the page of the tab; puts the script that draws the marks into the page first. */
import type { TextRange } from "../../rules/model/draft";
import { browser } from "../browser/browser";
import type { ActiveTab } from "./active-tab";

/** As the build names `entrypoints/mark-passage.ts`. */
const script = "/mark-passage.js";

export interface PassageMarker {
  /** `passage`: in the composer, UTF-16 units; null takes the mark away. */
  mark(composer: string, passage: TextRange | null, scroll: boolean): void;
}

export function createPassageMarker(tab: Pick<ActiveTab, "id" | "send">): PassageMarker {
  /** The composer whose page has the script; ids of composers differ from page to page. */
  let prepared: string | null = null;
  let preparing: Promise<void> = Promise.resolve();

  async function prepare(tabId: number, composer: string): Promise<void> {
    try {
      await browser.scripting.executeScript({ target: { tabId }, files: [script] });
      prepared = composer;
    } catch (problem) {
      // the page has gone, or the browser no longer lets the extension onto it: there is nothing to mark
      console.error("The passage could not be marked.", problem);
    }
  }
  return {
    mark(composer, passage, scroll) {
      const tabId = tab.id();
      if (tabId === null) return;
      const send = () => tab.send({ type: "mark", composer, passage, scroll });
      if (prepared === composer) return send();
      // one after the other: a mark that is taken away at once must not come after that
      preparing = preparing.then(() => (prepared === composer ? undefined : prepare(tabId, composer))).then(send);
    },
  };
}
