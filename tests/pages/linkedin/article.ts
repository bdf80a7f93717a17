/** The page of an article: a headline, a text, and a button that leads to the next step, as LinkedIn has it; `?publish`: it publishes. */
import { createTextarea } from "../editors/plain";
import { createTipTapBox } from "../editors/tiptap";
import { element } from "../shared/element";
import type { PageComposer } from "../shared/practice-window";
import { settings, words } from "./practice";

export function createArticle(): { node: HTMLElement; composer: PageComposer } {
  const options = (label: string, key: string, value: string) => ({
    attributes: { "aria-label": label, [key]: value },
    placeholder: label,
    onChange: () => undefined,
  });
  const headline = createTextarea(options(words.headline, "id", "article-editor-headline__textarea"));
  const text = createTipTapBox(options(words.article, "data-test-article-editor-content-textbox", ""));
  const publishes = settings.query.has("publish");
  const press = () => {
    if (publishes) window.__published++;
  };
  const button = element("button", { type: "button", click: press }, publishes ? words.publish : words.next);
  return {
    node: element("div", {}, element("div", {}, headline.host), element("div", {}, text.host), button),
    composer: {
      ...{ name: "article", boxes: () => [headline, text], submitEnabled: () => true, swap() {} },
      button: (kind) => ((kind === "publish") === publishes ? button : null),
    },
  };
}
