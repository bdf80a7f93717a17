/** What the draft tab works with; apart from the panel, since most open it without writing there. */
export { readOpenPage as readPage } from "../../session/browser/open-page";
export { createPanelDraft } from "../../session/panel/panel-draft";
