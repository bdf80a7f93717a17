/** The client's state as Preact sees it. */
import { useEffect, useState } from "preact/hooks";
import type { PanelClient, PanelState } from "../session/panel-state";

export function usePanelState(client: PanelClient): PanelState {
  const [state, setState] = useState(client.state);
  useEffect(() => {
    const update = () => setState(client.state);
    update(); // it may have changed between the first render and now
    return client.subscribe(update);
  }, [client]);
  return state;
}
