/** Tells pages what they need of the settings: whether their platform is on, and the question before publishing. */
import { isWatched, watchedHosts } from "../../composers/platforms/addresses";
import styles from "../../composers/question.css?inline";
import { backgroundTexts } from "../../locales/background";
import { placeholder, placeholderWords } from "../../rules/text/placeholders";
import { type Browser, browser } from "../browser/browser";
import type { PageSettings, SettingsMessage } from "../line/page-settings";
import { interfaceLanguage, type Settings } from "../stored/settings";
import { readSettings, watchSettings } from "../stored/settings-store";

const placeholders = Object.values(placeholderWords).flatMap((words) => Object.values(words).map(placeholder));

function pageSettingsOf(settings: Settings): PageSettings {
  const lang = interfaceLanguage(settings, browser.i18n.getUILanguage());
  const { publishQuestion } = backgroundTexts[lang];
  return {
    sitesOff: settings.sitesOff,
    question: settings.askBeforePublishing ? { lang, styles, ...publishQuestion, placeholders } : null,
  };
}

async function tellPages(settings: Settings): Promise<void> {
  const message: SettingsMessage = { type: "page-settings", settings: pageSettingsOf(settings) };
  const tabs = await browser.tabs.query({ url: [...watchedHosts] });
  await Promise.all(
    tabs.map(({ id }) =>
      id === undefined
        ? undefined
        : // a tab that has just gone, or was loaded before the extension came, does not listen
          browser.tabs.sendMessage(id, message, { frameId: 0 }).catch(() => undefined),
    ),
  );
}

export function answerPages(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) => {
    const isRequest =
      typeof message === "object" && message !== null && Reflect.get(message, "type") === "page-settings";
    if (!isRequest || sender.id !== browser.runtime.id || !sender.tab || !isWatched(sender.url)) return;
    return readSettings().then(pageSettingsOf);
  });
  watchSettings(
    (settings) =>
      void tellPages(settings).catch((problem: unknown) =>
        console.error("The pages could not be told of the settings.", problem),
      ),
    new AbortController().signal,
  );
}
