/**
 * The popup: the verdict, the state of the languages and the most important repairs, for browsers without a side panel
 * too.
 */
import { PanelProvider, type PanelServices, panelContext } from "../context/panel-context";
import { useDocumentLanguage, useRevisionMark } from "../context/use-document";
import { usePanelState } from "../context/use-panel-state";
import { NoDraftView } from "../status/no-draft-view";
import { NoticeBar } from "../status/notice-bar";
import { PopupBar } from "./popup-bar";
import { PopupReview } from "./popup-review";

export interface PopupProps extends PanelServices {
  /** Opens the side panel; null if the browser has none. */
  openPanel: (() => void) | null;
}

export function Popup({ openPanel, ...services }: PopupProps) {
  const state = usePanelState(services.client);
  const panel = panelContext(services, state);
  const { texts } = panel;
  useDocumentLanguage(state.language, texts.product);
  useRevisionMark(services.client);
  const bar = { openPanel, openOptions: services.openOptions };
  const hasDraft = state.page === "draft" && state.draft !== null && state.review !== null;
  return (
    <PanelProvider value={panel}>
      <div class="popup" data-page={state.page}>
        <main>
          <h1 class="visually-hidden">{texts.product}</h1>
          {hasDraft && <PopupReview key={state.observed?.composer} {...bar} />}
          {state.page !== "draft" && <NoDraftView page={state.page} />}
        </main>
        <NoticeBar />
        {(!hasDraft || !openPanel) && (
          <footer class="popup-foot">
            <PopupBar {...bar} />
          </footer>
        )}
      </div>
    </PanelProvider>
  );
}
