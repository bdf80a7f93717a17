/** Tells pages what they need of the settings: whether their platform is on, and the question before publishing. */
import { watchedHosts } from "../../composers/platforms/addresses";
import styles from "../../composers/question.css?inline";
import { backgroundTexts } from "../../locales/background";
import type { Guideline } from "../../rules/model/guideline";
import { placeholder, placeholderWords } from "../../rules/text/placeholders";
import { type Browser, browser } from "../browser/browser";
import { logFailure, logUnlessGone } from "../browser/failures";
import type { PageSettings, SettingsMessage } from "../line/page-settings";
import { isTrustedSender } from "../line/trusted-sender";
import { withPersonalLevels } from "../review/personal-levels";
import { guidelineForBackground, watchGuideline } from "../stored/guideline-storage";
import { interfaceLanguage, type Settings } from "../stored/settings";
import { readSettings, watchSettings } from "../stored/settings-store";

const placeholders = Object.values(placeholderWords).flatMap((words) => Object.values(words).map(placeholder));

function pageSettingsOf(settings: Settings, guideline: Guideline): PageSettings {
  const lang = interfaceLanguage(settings, browser.i18n.getUILanguage());
  const { publishQuestion } = backgroundTexts[lang];
  // one that a pack of an older version does not name is asked about all the same
  const isOff = withPersonalLevels(guideline, settings).checks["outline-left"]?.enabled === false;
  const question = { lang, styles, ...publishQuestion, placeholders: isOff ? [] : placeholders };
  return {
    sitesOff: settings.sitesOff,
    question: settings.askBeforePublishing ? question : null,
    readAddresses: [],
    composerKeys: {},
  };
}

const presentSettings = async (): Promise<PageSettings> =>
  pageSettingsOf(await readSettings(), await guidelineForBackground());

async function tellPages(): Promise<void> {
  const message: SettingsMessage = { type: "page-settings", settings: await presentSettings() };
  const tabs = await browser.tabs.query({ url: [...watchedHosts] });
  for (const { id } of tabs) {
    if (id === undefined) continue;
    const sent: Promise<unknown> = browser.tabs.sendMessage(id, message); // to all frames
    void sent.catch(logUnlessGone("A page was not told of the settings"));
  }
}

export function answerPages(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) => {
    const isRequest =
      typeof message === "object" && message !== null && Reflect.get(message, "type") === "page-settings";
    return isRequest && isTrustedSender(sender) ? presentSettings() : undefined;
  });
  const forever = new AbortController().signal;
  const tell = () => void tellPages().catch(logFailure("The pages could not be told of the settings"));
  watchSettings(tell, forever);
  watchGuideline(tell, forever);
}
