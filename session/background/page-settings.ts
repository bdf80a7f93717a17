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
import { asksMissingVersion, interfaceLanguage, type Settings } from "../stored/settings";
import { settingsOf } from "../stored/window-settings";

const placeholders = Object.values(placeholderWords).flatMap((words) => Object.values(words).map(placeholder));

/** `url`: of the page, which is told only of the addresses of its own site. */
function pageSettingsOf(settings: Settings, guideline: Guideline, url: string | undefined): PageSettings {
  const lang = interfaceLanguage(settings, browser.i18n.getUILanguage());
  const { missing, ...publishQuestion } = backgroundTexts[lang].publishQuestion;
  // one that a pack of an older version does not name is asked about all the same
  const isOff = withPersonalLevels(guideline, settings).checks["outline-left"]?.enabled === false;
  const question = {
    lang,
    styles,
    ...publishQuestion,
    placeholders: isOff ? [] : placeholders,
    ...(asksMissingVersion(settings, guideline) && { missing }),
  };
  return {
    sitesOff: settings.sitesOff,
    question: settings.askBeforePublishing ? question : null,
    readAddresses: settings.readAddresses.filter((address) => url?.startsWith(`https://${address.split("/")[0]}/`)),
    composerKeys: addedKeys(guideline),
  };
}

/** Without the days on which they were looked at, which say nothing to a page. */
const addedKeys = ({ composerKeys = {} }: Guideline): PageSettings["composerKeys"] =>
  Object.fromEntries(Object.entries(composerKeys).map(([channel, { checkedOn: _, ...keys }]) => [channel, keys]));

/** The settings as they are now in one kind of windows, for the page of any address. */
async function presentSettings(isPrivate: boolean): Promise<(url: string | undefined) => PageSettings> {
  const [settings, guideline] = [await settingsOf(isPrivate).read(), await guidelineForBackground()];
  return (url) => pageSettingsOf(settings, guideline, url);
}

async function tellPages(isPrivate: boolean): Promise<void> {
  const settingsFor = await presentSettings(isPrivate);
  const tabs = await browser.tabs.query({ url: [...watchedHosts] });
  for (const { id, url, incognito } of tabs) {
    if (id === undefined || incognito !== isPrivate) continue;
    const message: SettingsMessage = { type: "page-settings", settings: settingsFor(url) };
    const sent: Promise<unknown> = browser.tabs.sendMessage(id, message); // to all frames
    void sent.catch(logUnlessGone("A page was not told of the settings"));
  }
}

export function answerPages(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) => {
    const isRequest =
      typeof message === "object" && message !== null && Reflect.get(message, "type") === "page-settings";
    if (!isRequest || !isTrustedSender(sender)) return;
    return presentSettings(sender.tab.incognito).then((settingsFor) => settingsFor(sender.url));
  });
  const forever = new AbortController().signal;
  for (const isPrivate of [false, true]) {
    const tell = () => void tellPages(isPrivate).catch(logFailure("The pages could not be told of the settings"));
    settingsOf(isPrivate).watch(tell, forever);
    watchGuideline(tell, forever);
  }
}
