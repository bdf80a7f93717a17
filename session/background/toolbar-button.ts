/** What a press of the toolbar button opens: the panel, or the popup for those who chose it and for browsers without a panel. */
import { type Browser, browser } from "../browser/browser";
import { logFailure } from "../browser/failures";
import { hasPanel, showPanel } from "../browser/open-panel";
import type { ButtonOpens } from "../stored/settings";
import { settingsOf } from "../stored/window-settings";

const popup = "popup.html";

/** The manifest names no popup, so that a press is told to `onClicked` before anything is read. Both browsers keep this while the background is stopped. */
async function setUp(opens: ButtonOpens): Promise<void> {
  await browser.action.setPopup({ popup: opens === "panel" && hasPanel() ? "" : popup });
}

/** For the background. */
export function answerToolbarButton(): void {
  const setUpFor = ({ buttonOpens }: { buttonOpens: ButtonOpens }) =>
    void setUp(buttonOpens).catch(logFailure("The toolbar button could not be set up"));
  browser.action.onClicked.addListener(({ windowId }: Browser.tabs.Tab) => {
    // at once: after anything that is waited for, the browser has forgotten the person's press
    void showPanel(windowId).catch(logFailure("The panel could not be opened"));
  });
  const settings = settingsOf(false); // one button for all windows
  settings.watch(setUpFor, new AbortController().signal);
  void settings.read().then(setUpFor);
}
