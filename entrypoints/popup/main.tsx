import { render } from "preact";
import { browser } from "wxt/browser";
import "../../components/styles/all.css";
import { Popup } from "../../components/popup/popup";
import { readGuideline } from "../../session/guideline-store";
import { createPanelClient } from "../../session/panel-client";
import { canBeMuted } from "../../session/set-aside";
import { readShownLanguage } from "../../session/shown-language";
import { siteAccess } from "../../session/site-access";
import { createTaskStore } from "../../session/task-store";
import { builtInTranslator } from "../../session/translator";
import { panelOpener } from "./open-panel";

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
void panelOpener().then(show);
