import { render } from "preact";
import { browser } from "../../session/browser/browser";
import "../../components/styles/all.css";
import { loadReview, Popup, type PopupProps } from "../../components/popup/popup";
import { panelOpener } from "../../session/browser/open-panel";
import { siteAccess } from "../../session/browser/site-access";
import { followEarly } from "../../session/panel/early-tab";
import { createOpeningClient } from "../../session/panel/opening-client";
import { readGuideline } from "../../session/stored/guideline-for-pages";
import { readPolicyInUse } from "../../session/stored/policy-store";
import { readShownLanguage } from "../../session/stored/shown-language";
import { createTaskStore } from "../../session/stored/task-store";

const root = document.getElementById("root");
const open = new AbortController().signal; // all ends with the page itself
// what reviews is loaded while the frame is drawn, and the tab is asked meanwhile
const reviewing = Promise.all([import("../../session/panel/reviewing"), loadReview()]);
reviewing.catch(() => {}); // said below
const tab = followEarly(open);
const [{ guideline }, language, { policy }] = await Promise.all([
  readGuideline(),
  readShownLanguage(),
  readPolicyInUse(),
]);
let props: PopupProps = {
  client: createOpeningClient(language, tab),
  guideline,
  canBeMuted: () => false,
  translator: null,
  tasks: createTaskStore(open, () => props.client.notStored()),
  openPanel: null,
  sites: siteAccess,
  openOptions: () => void browser.runtime.openOptionsPage().then(() => window.close()),
  reloadPage: () => void browser.tabs.reload(),
};

function show(change: Partial<PopupProps>): void {
  props = { ...props, ...change };
  if (root) render(<Popup {...props} />, root);
}

show({});
void panelOpener().then((opener) => show({ openPanel: opener && (() => void opener().then(() => window.close())) }));
try {
  const [{ createPanelClient, mutableUnder, builtInTranslator }] = await reviewing;
  const client = createPanelClient(guideline, language, open, tab.follow);
  await null; // what the tab has told by now is told to the client first, so that the frame goes over into the review at once
  show({ client, canBeMuted: mutableUnder(policy), translator: builtInTranslator() });
} catch (problem) {
  console.error("The review could not be loaded.", problem);
  show({ isReviewMissing: true });
}
