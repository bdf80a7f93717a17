/** What the panel shows for what a page tells. */
import type { PageState } from "../line/messages";
import type { PanelPage } from "./panel-state";

const pageOfBox = { unknown: "unknown-box", private: "private-box", frame: "unseen-frame" } as const;

export function pageOfState(state: PageState): PanelPage {
  return state.kind === "no-composer" && state.box ? pageOfBox[state.box] : state.kind;
}
