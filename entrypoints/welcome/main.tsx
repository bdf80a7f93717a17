import { render } from "preact";
import { browser } from "../../session/browser/browser";
import "../../components/styles/all.css";
import { practiceText } from "../../components/welcome/practice-text";
import { Welcome } from "../../components/welcome/welcome";
import { siteAddress } from "../../composers/platforms/addresses";
import { panelOpener } from "../../session/browser/open-panel";
import { siteAccess } from "../../session/browser/site-access";
import { builtInTranslator } from "../../session/browser/translator";
import { createPanelDraft } from "../../session/panel/panel-draft";
import { mutableUnder } from "../../session/review/review-session";
import { readGuideline } from "../../session/stored/guideline-for-pages";
import { isSet } from "../../session/stored/policy";
import { readPolicyInUse } from "../../session/stored/policy-store";
import { changeSettings } from "../../session/stored/settings-store";
import { readShownLanguage } from "../../session/stored/shown-language";
import { createTaskStore } from "../../session/stored/task-store";

const root = document.getElementById("root");
const forever = new AbortController().signal;
const [{ guideline }, language, openPanel, { policy }] = await Promise.all([
  readGuideline(),
  readShownLanguage(),
  panelOpener(),
  readPolicyInUse(),
]);
const practice = createPanelDraft(guideline, language, forever, "nowhere");
practice.take({ ...practice.state.writing, ...practiceText(language) });
if (root) {
  render(
    <Welcome
      practice={practice}
      sites={siteAccess}
      openPanel={openPanel}
      siteAddress={siteAddress}
      guideline={guideline}
      canBeMuted={mutableUnder(policy)}
      translator={builtInTranslator()}
      tasks={createTaskStore(forever, practice.client.notStored)}
      onLanguage={isSet(policy, "language") ? null : (chosen) => void changeSettings({ language: chosen })}
      openOptions={() => void browser.runtime.openOptionsPage()}
      reloadPage={() => location.reload()}
    />,
    root,
  );
}
