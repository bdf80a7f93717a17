/** All rows of the review in one card: findings, hashtags, length, facts that agree, what is to be looked at. */
import { usePanel } from "../../context/panel-context";
import { InfoIcon, TickIcon } from "../../icons/icon";
import type { CalmReview } from "../calm/calm-review";
import type { PlacedFinding } from "../calm/finding-keys";
import type { Keyed } from "../calm/hold-back-while-typing";
import { FactsTable } from "../facts/facts-table";
import { FindingDetails } from "../finding/finding-details";
import type { Repair } from "../finding/use-repair";
import { ThirdLanguage } from "../third-language/third-language-loaded";
import { ChecklistRow } from "./checklist-row";
import { DecisionRow, DismissedRow } from "./decision-row";
import { HashtagsRow } from "./hashtags-row";
import { LengthRows } from "./length-rows";
import { RepairAll } from "./repair-all";
import { FoldedRow, RowList } from "./row-list";
import { rowsOf } from "./rows";

interface ReviewRowsProps {
  /** Findings that no other row has. */
  list: readonly Keyed<PlacedFinding>[];
  /** Of the check `general-hashtags`. */
  hashtags: Keyed<PlacedFinding> | undefined;
  checklist: readonly Keyed<PlacedFinding>[];
  calmReview: CalmReview;
  /** Nothing is written yet. */
  isEmpty: boolean;
  repair: Repair;
  openKey: string | null;
  onOpen(key: string | null): void;
}

export function ReviewRows(props: ReviewRowsProps) {
  const { state, texts } = usePanel();
  const { list, hashtags, checklist, calmReview, isEmpty, repair, openKey, onOpen } = props;
  const { draft, review } = state;
  if (!draft || !review) return null;
  const opening = { openKey, onOpen };
  const urgent = list.filter(({ item }) => item.finding.level !== "info");
  const information = list.filter(({ item }) => item.finding.level === "info");
  const same = calmReview.facts.filter(({ item }) => item.state === "same");
  const hasThirdLanguage = review.spans.flat().some(({ lang }) => lang === "en" || lang === "other");
  return (
    <section class="card row-card" data-testid="rows" aria-label={texts.findings.heading}>
      <RepairAll findings={urgent.map(({ item }) => item.finding)} repair={repair} />
      <RowList rows={rowsOf(urgent)} repair={repair} {...opening} />
      <DecisionRow />
      <HashtagsRow suggestions={calmReview.hashtags} entry={hashtags} repair={repair} {...opening} />
      {!isEmpty && <LengthRows lengths={review.lengths} draft={draft} />}
      {same.length > 0 && (
        <FoldedRow
          name="facts"
          icon={<TickIcon class="row-tick" />}
          words={texts.facts.allSame(same.length)}
          {...opening}
        >
          {() => <FactsTable rows={same} />}
        </FoldedRow>
      )}
      <ChecklistRow findings={checklist} {...opening} />
      {information.length > 0 && (
        <FoldedRow
          name="information"
          icon={<InfoIcon class="level-info" />}
          words={texts.findings.information(information.length)}
          {...opening}
        >
          {() => information.map((entry) => <FindingDetails key={entry.key} entry={entry} repair={repair} titled />)}
        </FoldedRow>
      )}
      {hasThirdLanguage && <ThirdLanguage parts={draft.parts} spans={review.spans} />}
      <DismissedRow />
    </section>
  );
}
