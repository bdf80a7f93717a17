import { render } from "preact";
import { browser } from "wxt/browser";
import "../../components/styles/all.css";
import { practiceText } from "../../components/welcome/practice-text";
import { Welcome } from "../../components/welcome/welcome";
import { readGuideline } from "../../session/guideline-store";
import { createOwnDraft } from "../../session/own-draft";
import { canBeMuted } from "../../session/set-aside";
import { changeSettings } from "../../session/settings";
import { readShownLanguage } from "../../session/shown-language";
import { siteAccess } from "../../session/site-access";
import { createTaskStore } from "../../session/task-store";
import { builtInTranslator } from "../../session/translator";

const root = document.getElementById("root");
const forever = new AbortController().signal;
const [{ guideline }, language] = await Promise.all([readGuideline(), readShownLanguage()]);
const practice = createOwnDraft(guideline, language, forever, "nowhere");
practice.take({ ...practice.state.writing, ...practiceText(language) });
if (root) {
  render(
    <Welcome
      practice={practice}
      sites={siteAccess}
      guideline={guideline}
      canBeMuted={canBeMuted}
      translator={builtInTranslator()}
      tasks={createTaskStore(forever, practice.client.notStored)}
      onLanguage={(chosen) => void changeSettings({ language: chosen })}
      openOptions={() => void browser.runtime.openOptionsPage()}
      reloadPage={() => location.reload()}
    />,
    root,
  );
}
