/** The review in the popup: the head, the way to the panel, and the gravest rows with one repair each. */
import { useRef, useState } from "preact/hooks";
import type { Finding } from "../../rules/model/finding";
import { usePanel } from "../context/panel-context";
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
import { type FindingRow, rowsOf } from "../review/rows/rows";
import { MissingVersionRow } from "./missing-version-row";
import { PopupBar } from "./popup-bar";

/** Most rows that are shown beside the hashtags. */
const rowsShown = 3;

const isTag = ({ check }: Finding) => check === "general-hashtags";
const isMissingVersion = ({ entries: [first] }: FindingRow) => first?.item.finding.check === "both-languages";

interface PopupReviewProps {
  /** null if the browser has no panel. */
  openPanel: (() => void) | null;
  openOptions(): void;
}

export function PopupReview({ openPanel, openOptions }: PopupReviewProps) {
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
  const findings = open.map(({ item }) => item.finding);
  const listed = open.filter(({ item: { finding } }) => finding.level !== "info" && !isTag(finding));
  const rows = rowsOf(listed);
  const inPanel = openPanel ? rows.filter(isMissingVersion) : [];
  const others = rows.filter((row) => !inPanel.includes(row));
  const rest = rows.length - rowsShown;
  const tags = open.find(({ item }) => isTag(item.finding));
  const opening = { openKey, onOpen: setOpenKey };
  return (
    <div class="review" ref={container} onFocusIn={keeper.onFocusIn}>
      <ReviewHead verdict={verdictOf(findings, draft.parts, state.judgement)} findings={findings} standsAlone={false} />
      {openPanel && <PopupBar openPanel={openPanel} openOptions={openOptions} />}
      <div class="review-body">
        <BrokenChecks failures={review.failures} />
        <section class="card row-card" aria-label={texts.findings.heading}>
          {openPanel && inPanel.map((row) => <MissingVersionRow key={row.key} row={row} openPanel={openPanel} />)}
          <RowList rows={others.slice(0, Math.max(0, rowsShown - inPanel.length))} repair={repair} {...opening} />
          <HashtagsRow suggestions={calmReview.hashtags} entry={tags} repair={repair} {...opening} />
        </section>
        {rest > 0 && openPanel && <p class="popup-rest">{texts.popup.more(rest)}</p>}
        <DoneLine repair={repair} />
      </div>
    </div>
  );
}
