/** The settings as they hold for the window that this page is in. */
import { pageItem } from "./page-item";
import { settingsFrom, settingsItem } from "./window-settings";

export const {
  read: readSettings,
  readOwn: readOwnSettings,
  change: changeSettings,
  rememberReadAddress,
  watch: watchSettings,
} = settingsFrom(pageItem(settingsItem));
