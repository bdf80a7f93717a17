/** Keeps the newest draft of each tab and counts for the badge. It may be stopped at any time: all that has to last is stored. */

import { defineBackground } from "wxt/utils/define-background";
import { endWithoutAccess } from "../session/background/access";
import { openFirstPageOnce } from "../session/background/first-page";
import { followPolicy } from "../session/background/follow-policy";
import { forgetDraftsAtStart } from "../session/background/forget-drafts";
import { renewOpenTabs } from "../session/background/open-tabs";
import { bringPageScripts } from "../session/background/page-scripts";
import { answerPages } from "../session/background/page-settings";
import { forgetPrivateWindows } from "../session/background/private-windows";
import { keepStorageFromPages } from "../session/background/storage-access";
import { watchTabs } from "../session/background/tab-watch";
import { answerToolbarButton } from "../session/background/toolbar-button";
import { browser } from "../session/browser/browser";
import { answerCommands } from "../session/line/commands";

export default defineBackground({
  type: "module",
  main() {
    keepStorageFromPages();
    followPolicy();
    watchTabs();
    answerPages();
    bringPageScripts();
    answerCommands();
    answerToolbarButton();
    forgetDraftsAtStart();
    forgetPrivateWindows();
    renewOpenTabs();
    endWithoutAccess();
    openFirstPageOnce();
    browser.runtime.onInstalled.addListener(() => void browser.action.setBadgeTextColor({ color: "#ffffff" }));
  },
});
