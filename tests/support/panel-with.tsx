/** A part of the panel alone, with what every component is handed; for tests only, inside `mount`. */
import type { ComponentChildren } from "preact";
import { PanelProvider, type PanelServices, panelContext } from "../../components/context/panel-context";
import { usePanelState } from "../../components/context/use-panel-state";

export function PanelWith({ children, ...services }: PanelServices & { children: ComponentChildren }) {
  const state = usePanelState(services.client);
  return <PanelProvider value={panelContext(services, state)}>{children}</PanelProvider>;
}
