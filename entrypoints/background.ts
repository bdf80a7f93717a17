/** Keeps the newest draft of each tab and counts for the badge. No state of its own: it may be stopped at any time. */
import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { answerCommands } from "../session/commands";
import { acceptNotices, refreshBadges } from "../session/tab-watch";

export default defineBackground({
  type: "module",
  main() {
    acceptNotices();
    refreshBadges();
    answerCommands();
    // Firefox opens its sidebar by itself on installing; in Chrome the toolbar button opens the popup, which opens the panel
    browser.runtime.onInstalled.addListener(() => {
      void browser.action.setBadgeTextColor({ color: "#ffffff" });
    });
  },
});
