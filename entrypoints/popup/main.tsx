import { render } from "preact";
import { browser } from "../../session/browser/browser";
import "../../components/styles/all.css";
import { Popup } from "../../components/popup/popup";
import { panelOpener } from "../../session/browser/open-panel";
import { siteAccess } from "../../session/browser/site-access";
import { builtInTranslator } from "../../session/browser/translator";
import { createPanelClient } from "../../session/panel/panel-client";
import { canBeMuted } from "../../session/review/review-session";
import { readGuideline } from "../../session/stored/guideline-for-pages";
import { readShownLanguage } from "../../session/stored/shown-language";
import { createTaskStore } from "../../session/stored/task-store";

const root = document.getElementById("root");
const [{ guideline }, language] = await Promise.all([readGuideline(), readShownLanguage()]);
const client = createPanelClient(guideline, language, new AbortController().signal);

function show(openPanel: (() => void) | null): void {
  if (!root) return;
  render(
    <Popup
      client={client}
      guideline={guideline}
      canBeMuted={canBeMuted}
      translator={builtInTranslator()}
      tasks={createTaskStore(new AbortController().signal, client.notStored)}
      openPanel={openPanel}
      sites={siteAccess}
      openOptions={() => void browser.runtime.openOptionsPage().then(() => window.close())}
      reloadPage={() => void browser.tabs.reload()}
    />,
    root,
  );
}

show(null);
void panelOpener().then((open) => show(open && (() => void open().then(() => window.close()))));
