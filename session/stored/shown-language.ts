/** The interface's language when a page opens. */

import { loadTexts } from "../../locales/texts";
import type { InterfaceLanguage } from "../../rules/model/finding";
import { browser } from "../browser/browser";
import { interfaceLanguage } from "./settings";
import { readSettings } from "./settings-store";

/** Resolves when its texts can be shown. */
export async function readShownLanguage(): Promise<InterfaceLanguage> {
  const language = interfaceLanguage(await readSettings(), browser.i18n.getUILanguage());
  await loadTexts(language);
  return language;
}
