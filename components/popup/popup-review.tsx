/** The verdict, the state of the languages and the most important repairs, as the popup shows them. */
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
import { rowsOf } from "../review/rows/rows";

/** Most rows that are shown beside the hashtags. */
const findingsShown = 3;

export function PopupReview() {
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
