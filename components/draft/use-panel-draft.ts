/** The draft's own state as Preact sees it; keys alone do not draw it anew. */
import { useEffect, useState } from "preact/hooks";
import type { PanelDraft, PanelDraftState } from "../../session/panel/panel-draft";

export function usePanelDraft(panelDraft: PanelDraft): PanelDraftState {
  const [state, setState] = useState(panelDraft.state);
  useEffect(() => {
    const take = () => setState(panelDraft.state);
    take();
    return panelDraft.subscribe(take);
  }, [panelDraft]);
  return state;
}
