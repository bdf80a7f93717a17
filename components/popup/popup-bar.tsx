/** The panel, which can do all that the popup cannot, and the options. */
import { usePanel } from "../context/panel-context";
import { PanelIcon, SlidersIcon } from "../icons/icon";

interface PopupBarProps {
  /** null if the browser has no panel. */
  openPanel: (() => void) | null;
  openOptions(): void;
}

export function PopupBar({ openPanel, openOptions }: PopupBarProps) {
  const { texts } = usePanel();
  return (
    <div class="popup-bar">
      {openPanel && (
        <button type="button" class="button button-main popup-open" data-testid="open-panel" onClick={openPanel}>
          <PanelIcon />
          {texts.popup.openPanel}
        </button>
      )}
      <button
        type="button"
        class="icon-button"
        data-testid="open-options"
        aria-label={texts.settings}
        title={texts.settings}
        onClick={openOptions}
      >
        <SlidersIcon />
      </button>
    </div>
  );
}
