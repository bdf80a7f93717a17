/**
 * The popup: the verdict, the state of the languages and the most important repairs, for browsers without a side panel
 * too.
 */
import { useRef, useState } from "preact/hooks";
import type { Finding } from "../../rules/model/finding";
import { PanelProvider, type PanelServices, panelContext, usePanel } from "../context/panel-context";
import { useDocumentLanguage, useRevisionMark } from "../context/use-document";
import { usePanelState } from "../context/use-panel-state";
import { PanelIcon, SlidersIcon } from "../icons/icon";
import { BrokenChecks } from "../review/broken-checks";
import { useCalmReview } from "../review/calm/use-calm-review";
import { useFocusKeeper } from "../review/calm/use-focus-keeper";
import { isTickedOff } from "../review/finding/checklist-items";
import { useRepair } from "../review/finding/use-repair";
import { DoneLine } from "../review/foot/done-line";
import { verdictOf } from "../review/head/headline";
import { ReviewHead } from "../review/head/review-head";
import { HashtagsRow } from "../review/rows/hashtags-row";
import { RowList } from "../review/rows/row-list";
import { rowsOf } from "../review/rows/rows";
import { NoDraftView } from "../status/no-draft-view";
import { NoticeBar } from "../status/notice-bar";

/** Most rows that are shown beside the hashtags. */
const findingsShown = 3;

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
  return (
    <PanelProvider value={panel}>
      <div class="popup" data-page={state.page}>
        <main>
          <h1 class="visually-hidden">{texts.product}</h1>
          {state.page === "draft" ? <PopupReview key={state.observed?.composer} /> : <NoDraftView page={state.page} />}
        </main>
        <NoticeBar />
        <footer class="popup-foot">
          {openPanel && (
            <button type="button" class="button button-plain" data-testid="open-panel" onClick={openPanel}>
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
            onClick={services.openOptions}
          >
            <SlidersIcon />
          </button>
        </footer>
      </div>
    </PanelProvider>
  );
}

function PopupReview() {
  const { state, texts } = usePanel();
  const { draft, review } = state;
  const calmReview = useCalmReview(state);
  const repair = useRepair();
  const container = useRef<HTMLDivElement>(null);
  const keeper = useFocusKeeper(container);
  const [openKey, setOpenKey] = useState<string | null>(null);
  if (!draft || !review) return null;
  const ticks = state.dismissals?.ticks ?? [];
  const open = calmReview.findings.filter(({ item }) => !isTickedOff(item.finding, ticks));
  const verdict = verdictOf(
    open.map(({ item }) => item.finding),
    draft.parts,
    state.judgement,
  );
  const isTag = (finding: Finding) => finding.check === "general-hashtags";
  const listed = open.filter(({ item }) => item.finding.level !== "info");
  const rows = rowsOf(listed.filter(({ item }) => !isTag(item.finding)));
  const rest = rows.length - findingsShown;
  const opening = { openKey, onOpen: setOpenKey };
  return (
    <div class="review" ref={container} onFocusIn={keeper.onFocusIn}>
      <ReviewHead verdict={verdict} findings={open.map(({ item }) => item.finding)} standsAlone={false} />
      <div class="review-body">
        <BrokenChecks failures={review.failures} />
        <section class="card row-card" aria-label={texts.findings.heading}>
          <RowList rows={rows.slice(0, findingsShown)} repair={repair} {...opening} />
          <HashtagsRow
            suggestions={calmReview.hashtags}
            entry={open.find(({ item }) => isTag(item.finding))}
            repair={repair}
            {...opening}
          />
        </section>
        {rest > 0 && <p class="popup-rest">{texts.popup.more(rest)}</p>}
        <DoneLine repair={repair} />
      </div>
    </div>
  );
}
