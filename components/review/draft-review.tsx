/** The review of the draft that someone is writing: at one glance what is so, then what to press, one row a thing. */
import { useRef, useState } from "preact/hooks";
import type { Finding } from "../../rules/model/finding";
import { usePanel } from "../context/panel-context";
import { useEscape } from "../shell/use-escape";
import { RestCard } from "../status/rest-card";
import { ReviewDay } from "../status/review-day";
import { BrokenChecks } from "./broken-checks";
import type { PlacedFinding } from "./calm/finding-keys";
import type { Keyed } from "./calm/hold-back-while-typing";
import { useCalmReview } from "./calm/use-calm-review";
import { useFocusKeeper } from "./calm/use-focus-keeper";
import { FactsCard, isDifference } from "./facts/facts-card";
import { isChecklistReminder, isTickedOff } from "./finding/checklist-items";
import { type Repair, useRepair } from "./finding/use-repair";
import { FootBar } from "./foot/foot-bar";
import { verdictOf } from "./head/headline";
import { missingLanguageOf, missingLanguages, ReviewHead } from "./head/review-head";
import { ReviewRows } from "./rows/review-rows";
import { otherAccount } from "./version-field/other-account";
import { VersionField } from "./version-field/version-field";

function MissingVersion({ entry, repair }: { entry: Keyed<PlacedFinding>; repair: Repair }) {
  const language = missingLanguageOf(entry.item.finding);
  return <VersionField key={language} entry={entry} language={language} repair={repair} />;
}

interface DraftReviewProps {
  /** The draft is written in the panel itself, where its channel is chosen, and both versions have their fields. */
  standsAlone?: boolean;
}

export function DraftReview({ standsAlone = false }: DraftReviewProps) {
  const { state, guideline, language, texts } = usePanel();
  const { draft, review } = state;
  const calmReview = useCalmReview(state);
  const repair = useRepair();
  const container = useRef<HTMLDivElement>(null);
  const keeper = useFocusKeeper(container);
  useEscape(container);
  /** Key of the row that is open. */
  const [openKey, setOpenKey] = useState<string | null>(null);
  if (!draft || !review) return null;
  const { findings } = calmReview;
  const ticks = state.dismissals?.ticks ?? [];
  const open = findings.map(({ item }) => item.finding).filter((finding) => !isTickedOff(finding, ticks));
  const verdict = verdictOf(open, draft.parts, state.judgement);
  const isEmpty = verdict.tone === "empty";
  const hasField = !standsAlone && draft.surface !== "comment";
  const [asked] = missingLanguages(open).keys();
  const missingVersion = hasField
    ? findings.find(({ item: { finding } }) =>
        asked === undefined
          ? otherAccount(finding) !== null
          : finding.check === "both-languages" && missingLanguageOf(finding) === asked,
      )
    : undefined;
  const of = (isWanted: (finding: Finding) => boolean) => findings.filter(({ item }) => isWanted(item.finding));
  const differences = of(isDifference);
  const list = of(
    (finding) =>
      !isDifference(finding) &&
      finding.check !== "general-hashtags" &&
      !isChecklistReminder(finding) &&
      finding !== missingVersion?.item.finding &&
      !(hasField && finding.check === "both-languages" && finding.level !== "reminder"),
  );
  const opening = { openKey, onOpen: setOpenKey };
  return (
    <div class={standsAlone ? "review review-alone" : "review"} ref={container} onFocusIn={keeper.onFocusIn}>
      <ReviewHead verdict={verdict} findings={open} standsAlone={standsAlone} />
      <div class="review-body">
        <BrokenChecks failures={review.failures} />
        <RestCard />
        {missingVersion && <MissingVersion entry={missingVersion} repair={repair} />}
        <FactsCard findings={differences} rows={review.facts} repair={repair} {...opening} />
        <ReviewRows
          list={list}
          hashtags={findings.find(({ item }) => item.finding.check === "general-hashtags")}
          checklist={of(isChecklistReminder)}
          calmReview={calmReview}
          isEmpty={isEmpty}
          repair={repair}
          {...opening}
        />
        {!standsAlone && <ReviewDay guideline={guideline} words={texts.guideline} language={language} isShort />}
      </div>
      {!standsAlone && <FootBar repair={repair} isReady={verdict.tone === "ready"} isEmpty={isEmpty} />}
    </div>
  );
}
