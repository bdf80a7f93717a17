import { render } from "preact";
import { browser } from "wxt/browser";
import "../../components/styles/all.css";
import { loadTabs, SidePanel } from "../../components/side-panel";
import type { Commands } from "../../components/use-commands";
import { onPanelCommand } from "../../session/commands";
import { readGuideline } from "../../session/guideline-store";
import { createPanelClient } from "../../session/panel-client";
import { canBeMuted } from "../../session/set-aside";
import { readShownLanguage } from "../../session/shown-language";
import { siteAccess } from "../../session/site-access";
import { watchGuideline } from "../../session/stored-guideline";
import { createTaskStore } from "../../session/task-store";
import { builtInTranslator } from "../../session/translator";

const root = document.getElementById("root");
const [{ guideline, broken }, language] = await Promise.all([readGuideline(), readShownLanguage()]);
const client = createPanelClient(guideline, language, new AbortController().signal);
watchGuideline(() => location.reload(), new AbortController().signal);
const closed = new AbortController();
addEventListener("pagehide", () => closed.abort());
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
      writing={async () => {
        const { createOwnDraft, readPage } = await import("./writing");
        return { own: createOwnDraft(guideline, language, closed.signal), readPage };
      }}
      commands={commands}
      tasks={createTaskStore(new AbortController().signal, client.notStored)}
      sites={siteAccess}
      openOptions={() => void browser.runtime.openOptionsPage()}
      reloadPage={() => void browser.tabs.reload()}
    />,
    root,
  );
  requestIdleCallback(() => void loadTabs());
}
