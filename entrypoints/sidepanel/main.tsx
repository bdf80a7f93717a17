import { render } from "preact";
import { browser } from "../../session/browser/browser";
import "../../components/styles/all.css";
import { loadReview, loadTabs, SidePanel, type SidePanelProps } from "../../components/panel/side-panel";
import type { Commands } from "../../components/panel/use-commands";
import { siteAccess } from "../../session/browser/site-access";
import { onPanelCommand } from "../../session/line/commands";
import { followEarly } from "../../session/panel/early-tab";
import { createOpeningClient } from "../../session/panel/opening-client";
import { localDay } from "../../session/review/resolve-draft";
import { readGuideline } from "../../session/stored/guideline-for-pages";
import { watchChosenGuideline } from "../../session/stored/guideline-storage";
import { readPolicyInUse } from "../../session/stored/policy-store";
import { readShownLanguage } from "../../session/stored/shown-language";
import { createTaskStore } from "../../session/stored/task-store";

const root = document.getElementById("root");
const open = new AbortController().signal; // all ends with the page itself
// what reviews is loaded while the frame is drawn, and the tab is asked meanwhile
const reviewing = Promise.all([import("../../session/panel/reviewing"), loadReview()]);
reviewing.catch(() => {}); // said below
const tab = followEarly(open);
const [{ guideline, chosen, broken }, language, { policy }] = await Promise.all([
  readGuideline(),
  readShownLanguage(),
  readPolicyInUse(),
]);
const openingClient = createOpeningClient(language, tab);
watchChosenGuideline(chosen, () => location.reload(), open);
const closed = new AbortController();
addEventListener("pagehide", () => closed.abort());
const commands: Commands = (listener) => {
  const ended = new AbortController();
  onPanelCommand(listener, ended.signal);
  return () => ended.abort();
};
let props: SidePanelProps = {
  client: openingClient,
  guideline,
  broken,
  canBeMuted: () => false,
  translator: null,
  writing: async () => {
    const { openPanelDraft, readPage } = await import("./draft-tab");
    return { panelDraft: openPanelDraft(guideline, language, closed.signal), readPage };
  },
  commands,
  tasks: createTaskStore(open, () => props.client.notStored(), localDay(new Date())),
  sites: siteAccess,
  openOptions: () => void browser.runtime.openOptionsPage(),
  reloadPage: () => void browser.tabs.reload(),
  openPage: (url) => void browser.tabs.create({ url }),
};

function show(change: Partial<SidePanelProps>): void {
  props = { ...props, ...change };
  if (root) render(<SidePanel {...props} />, root);
}

show({});
try {
  const [{ createPanelClient, mutableUnder, builtInTranslator }] = await reviewing;
  const client = createPanelClient(guideline, language, open, tab.follow);
  await null; // what the tab has told by now is told to the client first, so that the frame goes over into the review at once
  show({
    client,
    canBeMuted: mutableUnder(policy),
    translator: builtInTranslator(),
  });
} catch (problem) {
  console.error("The review could not be loaded.", problem);
  show({ isReviewMissing: true });
}
requestIdleCallback(() => void loadTabs());
