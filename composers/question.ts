/**
 * The only thing that the extension ever shows in a page: a question before something is published. It stands in a
 * shadow tree at the end of the document, so that neither the page's styles nor its editors are affected.
 */
import { addStyleSheet, createElement } from "./page-elements";

export interface QuestionWords {
  lang: string;
  title: string;
  text: string;
  back: string;
  publish: string;
  /** The question's style sheet. */
  styles: string;
}

/**
 * Resolves to whether to publish all the same; Escape means no, and so does the signal, which closes the question. null: the page
 * has taken the question away.
 */
export function ask(words: QuestionWords, signal: AbortSignal): Promise<boolean | null> {
  const host = createElement("div");
  const tree = host.attachShadow({ mode: "closed" });
  addStyleSheet(tree, words.styles);
  const dialog = createElement("dialog");
  const title = createElement("h2", words.title);
  title.id = "title";
  dialog.lang = words.lang;
  dialog.style.colorScheme = "light dark"; // the browser's default colours
  dialog.setAttribute("aria-labelledby", "title");
  const choices = createElement("div");
  const back = createElement("button", words.back);
  const publish = createElement("button", words.publish);
  choices.append(back, publish);
  dialog.append(title, createElement("p", words.text), choices);
  tree.append(dialog);
  document.documentElement.append(host);
  return new Promise((resolve) => {
    let answer = false;
    const close = () => dialog.close();
    const removals = new MutationObserver(() => host.isConnected || end(null));
    const end = (result: boolean | null) => {
      removals.disconnect();
      host.remove();
      resolve(result);
    };
    removals.observe(document, { childList: true, subtree: true });
    back.addEventListener("click", close);
    publish.addEventListener("click", (event) => {
      answer = event.isTrusted; // a page cannot press it
      close();
    });
    dialog.addEventListener("close", () => end(answer));
    signal.addEventListener("abort", close);
    dialog.showModal();
    back.focus();
  });
}
