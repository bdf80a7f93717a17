/** The draft's own state as Preact sees it; keys alone do not draw it anew. */
import { useEffect, useState } from "preact/hooks";
import type { PanelDraft, PanelDraftState } from "../../session/panel/panel-draft";

export function usePanelDraft(own: PanelDraft): PanelDraftState {
  const [state, setState] = useState(own.state);
  useEffect(() => {
    const take = () => setState(own.state);
    take();
    return own.subscribe(take);
  }, [own]);
  return state;
}
