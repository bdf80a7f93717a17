/**
 * The one thing that is ever shown in a page: a question before personal data is published. In a shadow tree of its own
 * at the end of the document, never in or beside an editor; made without HTML strings, so that Trusted Types allow it.
 */
import look from "./question.css?inline";

export interface QuestionWords {
  lang: string;
  title: string;
  text: string;
  back: string;
  publish: string;
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, text = ""): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** Whether to publish all the same; Escape is no. The signal takes the question away as a no. */
export function ask(words: QuestionWords, signal: AbortSignal): Promise<boolean> {
  const host = element("div");
  const tree = host.attachShadow({ mode: "closed" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(look);
  tree.adoptedStyleSheets = [sheet];
  const dialog = element("dialog");
  const title = element("h2", words.title);
  title.id = "title";
  dialog.lang = words.lang;
  dialog.style.colorScheme = "light dark"; // the browser's own colours
  dialog.setAttribute("aria-labelledby", "title");
  const choices = element("div");
  const back = element("button", words.back);
  const publish = element("button", words.publish);
  choices.append(back, publish);
  dialog.append(title, element("p", words.text), choices);
  tree.append(dialog);
  document.documentElement.append(host);
  return new Promise((resolve) => {
    let answer = false;
    back.addEventListener("click", () => dialog.close());
    publish.addEventListener("click", (event) => {
      answer = event.isTrusted; // a page cannot press it
      dialog.close();
    });
    dialog.addEventListener("close", () => {
      host.remove();
      resolve(answer);
    });
    signal.addEventListener("abort", () => dialog.close());
    dialog.showModal();
    back.focus();
  });
}
