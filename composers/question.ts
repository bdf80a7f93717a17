/**
 * The one thing that is ever shown in a page: a question before personal data is published. In a shadow tree of its own
 * at the end of the document, never in or beside an editor; made without HTML strings, so that Trusted Types allow it.
 */
export interface QuestionWords {
  lang: string;
  title: string;
  text: string;
  back: string;
  publish: string;
}

const look = `dialog { max-width: 26rem; padding: 20px; border: 0; border-radius: 12px; background: light-dark(#fff, #23282e); color: light-dark(#1c2126, #eef1f4); color-scheme: light dark; font: 16px/1.45 system-ui, sans-serif; box-shadow: 0 8px 40px #0006; }
dialog::backdrop { background: #0009; }
h2 { margin: 0; font-size: 18px; }
button { min-height: 40px; margin-inline-end: 8px; padding: 4px 16px; border: 1px solid; border-radius: 8px; background: none; color: inherit; font: inherit; }
button:first-child { border-color: #1a5bb8; background: #1a5bb8; color: #fff; font-weight: 600; }
button:focus-visible { outline: 3px solid light-dark(#1a5bb8, #8ab8ff); outline-offset: 2px; }`;

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
