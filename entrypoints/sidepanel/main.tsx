import { render } from "preact";
import { browser } from "../../session/browser/browser";
import "../../components/styles/all.css";
import { loadTabs, SidePanel } from "../../components/panel/side-panel";
import type { Commands } from "../../components/panel/use-commands";
import { siteAccess } from "../../session/browser/site-access";
import { builtInTranslator } from "../../session/browser/translator";
import { onPanelCommand } from "../../session/line/commands";
import { createPanelClient } from "../../session/panel/panel-client";
import { localDay } from "../../session/review/resolve-draft";
import { canBeMuted } from "../../session/review/review-session";
import { readGuideline } from "../../session/stored/guideline-for-pages";
import { watchGuideline } from "../../session/stored/guideline-storage";
import { readShownLanguage } from "../../session/stored/shown-language";
import { createTaskStore } from "../../session/stored/task-store";

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
        const { openPanelDraft, readPage } = await import("./draft-tab");
        return { panelDraft: openPanelDraft(guideline, language, closed.signal), readPage };
      }}
      commands={commands}
      tasks={createTaskStore(new AbortController().signal, client.notStored, localDay(new Date()))}
      sites={siteAccess}
      openOptions={() => void browser.runtime.openOptionsPage()}
      reloadPage={() => void browser.tabs.reload()}
      openPage={(url) => void browser.tabs.create({ url })}
    />,
    root,
  );
  requestIdleCallback(() => void loadTabs());
}
