import { render } from "preact";
import { browser } from "wxt/browser";
import "../../components/styles/all.css";
import { SidePanel } from "../../components/side-panel";
import type { Commands } from "../../components/use-commands";
import { onPanelCommand } from "../../session/commands";
import { readGuideline } from "../../session/guideline-store";
import { readOpenPage } from "../../session/open-page";
import { createOwnDraft } from "../../session/own-draft";
import { createPanelClient } from "../../session/panel-client";
import { canBeMuted } from "../../session/set-aside";
import { siteAccess } from "../../session/site-access";
import { watchGuideline } from "../../session/stored-guideline";
import { createTaskStore } from "../../session/task-store";
import { builtInTranslator } from "../../session/translator";

const root = document.getElementById("root");
const { guideline, broken } = await readGuideline();
const client = createPanelClient(guideline, new AbortController().signal);
watchGuideline(() => location.reload(), new AbortController().signal);
const commands: Commands = (listener) => {
  const ended = new AbortController();
  onPanelCommand(listener, ended.signal);
  return () => ended.abort();
};
if (root) {
  render(
    <SidePanel
      client={client}
      guideline={guideline}
      broken={broken}
      canBeMuted={canBeMuted}
      translator={builtInTranslator()}
      writing={{ own: createOwnDraft(guideline, new AbortController().signal), readPage: readOpenPage }}
      commands={commands}
      tasks={createTaskStore(new AbortController().signal)}
      sites={siteAccess}
      openOptions={() => void browser.runtime.openOptionsPage()}
      reloadPage={() => void browser.tabs.reload()}
    />,
    root,
  );
}
