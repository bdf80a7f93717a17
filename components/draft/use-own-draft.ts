/** The draft's own state as Preact sees it; keys alone do not draw it anew. */
import { useEffect, useState } from "preact/hooks";
import type { OwnDraft, OwnDraftState } from "../../session/own-draft";

export function useOwnDraft(own: OwnDraft): OwnDraftState {
  const [state, setState] = useState(own.state);
  useEffect(() => {
    const take = () => setState(own.state);
    take();
    return own.subscribe(take);
  }, [own]);
  return state;
}
