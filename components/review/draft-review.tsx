/** The review of the draft that someone is writing: channel and account, verdict, findings, checklist. */
import { useRef } from "preact/hooks";
import type { Finding } from "../../rules/model/finding";
import { usePanel } from "../context/panel-context";
import { BrokenChecks } from "./broken-checks";
import type { PlacedFinding } from "./calm/finding-keys";
import type { Keyed } from "./calm/hold-back-while-typing";
import { LiveVerdict } from "./calm/live-verdict";
import { useCalmReview } from "./calm/use-calm-review";
import { useFocusKeeper } from "./calm/use-focus-keeper";
import { isChecklistReminder, isTickedOff } from "./finding/checklist-items";
import { useRepair } from "./finding/use-repair";
import { HandOffButton } from "./hand-off/hand-off-button";
import { ChecklistSection } from "./sections/checklist-section";
import { FactsSection } from "./sections/facts-section";
import { DismissedLine, FindingsSection } from "./sections/findings-section";
import { HashtagsSection } from "./sections/hashtags-section";
import { LanguagesSection } from "./sections/languages-section";
import { LengthSection } from "./sections/length-section";
import { WhereLine } from "./sections/where-line";
import { spokenVerdict, verdictOf } from "./verdict";
import { VerdictLine } from "./verdict-line";

/** The section that a finding is shown in; `list` is the section of all other findings. */
function sectionOf(finding: Finding): "languages" | "hashtags" | "checklist" | "list" {
  if (finding.check === "both-languages") return "languages";
  if (finding.check === "general-hashtags") return "hashtags";
  return isChecklistReminder(finding) ? "checklist" : "list";
}

interface DraftReviewProps {
  /**
   * The draft is written in the panel itself, where its channel is chosen: the line with channel and account is left
   * out.
   */
  standsAlone?: boolean;
}

export function DraftReview({ standsAlone = false }: DraftReviewProps) {
  const { state, texts } = usePanel();
  const { draft, review } = state;
  const calmReview = useCalmReview(state);
  const repair = useRepair();
  const container = useRef<HTMLDivElement>(null);
  const keeper = useFocusKeeper(container);
  if (!draft || !review) return null;
  const at = (section: ReturnType<typeof sectionOf>): Keyed<PlacedFinding>[] =>
    calmReview.findings.filter(({ item }) => sectionOf(item.finding) === section);
  const ticks = state.dismissals?.ticks ?? [];
  const open = calmReview.findings.map(({ item }) => item.finding).filter((finding) => !isTickedOff(finding, ticks));
  const verdict = verdictOf(open, draft.parts, state.judgement);
  const nothingYet = verdict.tone === "empty";
  return (
    <div class="review" ref={container} onFocusIn={keeper.onFocusIn}>
      {!standsAlone && <WhereLine />}
      <VerdictLine verdict={verdict} />
      <LiveVerdict text={spokenVerdict(verdict, state.judgement, texts.verdict)} />
      <BrokenChecks failures={review.failures} />
      {nothingYet && !standsAlone && <p class="lead">{texts.verdict.emptyHint}</p>}
      {!nothingYet && draft.surface !== "comment" && (
        <LanguagesSection parts={draft.parts} review={review} findings={at("languages")} repair={repair} />
      )}
      {!nothingYet && <FactsSection rows={calmReview.facts} />}
      <FindingsSection
        findings={draft.surface === "comment" ? [...at("languages"), ...at("list")] : at("list")}
        repair={repair}
      />
      <HashtagsSection suggestions={calmReview.hashtags} findings={at("hashtags")} repair={repair} />
      {!nothingYet && <LengthSection lengths={review.lengths} draft={draft} />}
      <ChecklistSection findings={at("checklist")} repair={repair} />
      <DismissedLine />
      {!nothingYet && <HandOffButton />}
    </div>
  );
}
