/** The state of a draft of the panel as state of a component; typing alone does not draw the component again. */
import { useEffect, useState } from "preact/hooks";
import type { PanelDraft, PanelDraftState } from "../../session/panel/panel-draft";

export function usePanelDraft(panelDraft: PanelDraft): PanelDraftState {
  const [state, setState] = useState(panelDraft.state);
  useEffect(() => {
    const update = () => setState(panelDraft.state);
    update(); // it may have changed between the first render and now
    return panelDraft.subscribe(update);
  }, [panelDraft]);
  return state;
}
