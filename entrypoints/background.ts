/** Keeps the newest draft of each tab and counts for the badge. It may be stopped at any time: all that has to last is stored. */

import { defineBackground } from "wxt/utils/define-background";
import { endWithoutAccess } from "../session/background/access";
import { forgetDraftsAtStart } from "../session/background/forget-drafts";
import { renewOpenTabs } from "../session/background/open-tabs";
import { bringPageScripts } from "../session/background/page-scripts";
import { answerPages } from "../session/background/page-settings";
import { keepStorageFromPages } from "../session/background/storage-access";
import { watchTabs } from "../session/background/tab-watch";
import { answerToolbarButton } from "../session/background/toolbar-button";
import { browser } from "../session/browser/browser";
import { answerCommands } from "../session/line/commands";

interface Installed {
  reason: string;
  /** Firefox's: loaded by a developer for this session. */
  temporary?: boolean;
}

export default defineBackground({
  type: "module",
  main() {
    keepStorageFromPages();
    watchTabs();
    answerPages();
    bringPageScripts();
    answerCommands();
    answerToolbarButton();
    forgetDraftsAtStart();
    renewOpenTabs();
    endWithoutAccess();
    // Firefox opens its sidebar by itself on installing; in Chrome the first page has a button for the panel
    browser.runtime.onInstalled.addListener(({ reason, temporary }: Installed) => {
      void browser.action.setBadgeTextColor({ color: "#ffffff" });
      if (reason === "install" && !temporary)
        void browser.tabs.create({ url: browser.runtime.getURL("/welcome.html") });
    });
  },
});
