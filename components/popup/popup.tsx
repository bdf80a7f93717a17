/**
 * The popup: the verdict, the state of the languages and the most important repairs, for browsers without a side panel
 * too.
 */
import { PanelProvider, type PanelServices, panelContext } from "../context/panel-context";
import { useDocumentLanguage, useRevisionMark } from "../context/use-document";
import { usePanelState } from "../context/use-panel-state";
import { lazy, NotLoaded } from "../shell/lazy";
import { NoDraftView } from "../status/no-draft-view";
import { NoticeBar } from "../status/notice-bar";
import { PopupBar } from "./popup-bar";

export interface PopupProps extends PanelServices {
  /** Opens the side panel; null if the browser has none. */
  openPanel: (() => void) | null;
  /** What reviews cannot be loaded. */
  isReviewMissing?: boolean;
}

const PopupReview = lazy(() => import("./popup-review").then(({ PopupReview }) => PopupReview));

/** Loads what shows a review. Rejects if its file cannot be loaded. */
export const loadReview = PopupReview.load;

export function Popup({ openPanel, isReviewMissing, ...services }: PopupProps) {
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
          {state.page === "draft" ? (
            <PopupReview key={state.observed?.composer} {...bar} />
          ) : isReviewMissing && state.page === "connecting" ? (
            <NotLoaded />
          ) : (
            <NoDraftView page={state.page} />
          )}
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
