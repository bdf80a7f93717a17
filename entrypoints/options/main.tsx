import { render } from "preact";
import { browser } from "wxt/browser";
import "../../components/styles/all.css";
import { OptionsView } from "../../components/options/options-view";
import { watchedHosts } from "../../composers/platforms/hosts";
import { changeSettings, interfaceLanguage, readSettings, type Settings, watchSettings } from "../../session/settings";

const root = document.getElementById("root");
const hosts = watchedHosts.map((pattern) => pattern.replace("https://", "").replace("/*", ""));

function show(settings: Settings): void {
  if (!root) return;
  render(
    <OptionsView
      settings={settings}
      language={interfaceLanguage(settings, browser.i18n.getUILanguage())}
      hosts={hosts}
      onChange={(change) =>
        changeSettings(change).then(
          () => true,
          () => false,
        )
      }
    />,
    root,
  );
}

void readSettings().then(show);
watchSettings(show, new AbortController().signal);
