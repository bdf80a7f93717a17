/** The page of an article: a title, a text of any length, and a button of its own. No post: nothing limits it to 280 characters. */
import { createDraftBox } from "../editors/draft";
import { createTextarea } from "../editors/plain";
import { element } from "../shared/element";
import type { PageComposer } from "../shared/practice-window";

export function createArticle(): { node: HTMLElement; composer: PageComposer } {
  const title = createTextarea({ attributes: { name: "Article Title" }, placeholder: "Add a title", onChange() {} });
  const text = createDraftBox({ testId: "composer", attributes: {}, placeholder: "Start writing", onChange() {} });
  const publish = element("button", { type: "button", class: "submit", click: () => window.__published++ }, "Publish");
  return {
    node: element(
      "div",
      { class: "column" },
      element("div", { class: "composer" }, publish, title.host, element("div", { class: "part-text" }, text.host)),
    ),
    composer: {
      ...{ name: "article", boxes: () => [title, text], submitEnabled: () => true, swap() {} },
      button: (kind) => (kind === "publish" ? publish : null),
    },
  };
}
