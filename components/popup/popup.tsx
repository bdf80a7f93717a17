/**
 * The popup: the verdict, the state of the languages and the most important repairs, for browsers without a side panel
 * too.
 */
import { useRef } from "preact/hooks";
import { PanelProvider, type PanelServices, panelContext, usePanel } from "../context/panel-context";
import { useDocumentLanguage, useRevisionMark } from "../context/use-document";
import { usePanelState } from "../context/use-panel-state";
import { PanelIcon, SlidersIcon } from "../icons/icon";
import { BrokenChecks } from "../review/broken-checks";
import { LiveVerdict } from "../review/calm/live-verdict";
import { useCalmReview } from "../review/calm/use-calm-review";
import { useFocusKeeper } from "../review/calm/use-focus-keeper";
import { isTickedOff } from "../review/finding/checklist-items";
import { FindingItem } from "../review/finding/finding-item";
import { isRepair } from "../review/finding/fix-buttons";
import { useRepair } from "../review/finding/use-repair";
import { VersionBars } from "../review/sections/languages-section";
import { WhereLine } from "../review/sections/where-line";
import { spokenVerdict, verdictOf } from "../review/verdict";
import { VerdictLine } from "../review/verdict-line";
import { NoDraftView } from "../status/no-draft-view";
import { NoticeBar } from "../status/notice-bar";

/** Most findings that are shown beside the hashtags. */
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
  if (!draft || !review) return null;
  const ticks = state.dismissals?.ticks ?? [];
  const open = calmReview.findings.filter(({ item }) => !isTickedOff(item.finding, ticks));
  const verdict = verdictOf(
    open.map(({ item }) => item.finding),
    draft.parts,
    state.judgement,
  );
  const listed = open.filter(({ item }) => item.finding.level !== "info");
  const first = listed.filter(({ item }) => item.finding.check !== "general-hashtags").slice(0, findingsShown);
  const tags = listed.filter(({ item }) => item.finding.check === "general-hashtags");
  const rest = listed.length - first.length - tags.length;
  const missing = listed.find(({ item }) => item.finding.check === "both-languages");
  return (
    <div class="review" ref={container} onFocusIn={keeper.onFocusIn}>
      <WhereLine />
      <VerdictLine verdict={verdict} />
      <LiveVerdict text={spokenVerdict(verdict, state.judgement, texts.verdict)} />
      <BrokenChecks failures={review.failures} />
      {verdict.tone === "empty" && <p class="lead">{texts.verdict.emptyHint}</p>}
      {verdict.tone !== "empty" && draft.surface !== "comment" && (
        <VersionBars versions={review.versions} level={missing?.item.finding.level ?? null} />
      )}
      {listed.length > 0 && (
        <>
          <h2 class="visually-hidden">{texts.findings.heading}</h2>
          <ul class="findings">
            {[...first, ...tags].map((entry) => (
              <li key={entry.key}>
                <FindingItem
                  entry={entry}
                  repair={repair}
                  variant="short"
                  offers={isRepair}
                  {...(tags.includes(entry) ? { fixLabel: texts.popup.addHashtags } : {})}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {rest > 0 && <p class="popup-rest">{texts.popup.more(rest)}</p>}
    </div>
  );
}
