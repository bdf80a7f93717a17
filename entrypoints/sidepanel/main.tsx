import { render } from "preact";
import { browser } from "wxt/browser";
import "../../components/styles/all.css";
import { SidePanel } from "../../components/side-panel";
import { defaultGuideline } from "../../rules/guideline/default-guideline";
import { createPanelClient } from "../../session/panel-client";
import { canBeMuted } from "../../session/set-aside";
import { createTaskStore } from "../../session/task-store";
import { builtInTranslator } from "../../session/translator";

const root = document.getElementById("root");
const client = createPanelClient(new AbortController().signal);
if (root) {
  render(
    <SidePanel
      client={client}
      guideline={defaultGuideline}
      canBeMuted={canBeMuted}
      translator={builtInTranslator()}
      tasks={createTaskStore(new AbortController().signal)}
      openOptions={() => void browser.runtime.openOptionsPage()}
      reloadPage={() => void browser.tabs.reload()}
    />,
    root,
  );
}
