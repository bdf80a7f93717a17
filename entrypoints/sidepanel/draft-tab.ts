/** What the draft tab works with; apart from the panel, since most open it without writing there. */
import type { InterfaceLanguage } from "../../rules/model/finding";
import type { Guideline } from "../../rules/model/guideline";
import { createPanelDraft, type PanelDraft } from "../../session/panel/panel-draft";

export { readOpenPage as readPage } from "../../session/browser/open-page";

/** `closed`: the page is closed. */
export function openPanelDraft(guideline: Guideline, language: InterfaceLanguage, closed: AbortSignal): PanelDraft {
  const panelDraft = createPanelDraft(guideline, language, closed);
  // Chrome takes nothing more from a side panel that is closed, not even at `pagehide`: it is hidden just before
  document.addEventListener(
    "visibilitychange",
    () => {
      if (document.visibilityState === "hidden") panelDraft.hidden();
    },
    { signal: closed },
  );
  return panelDraft;
}
