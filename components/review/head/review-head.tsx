/**
 * What answers at one glance: where, what is so, and which languages are there. The headline stands out more while the person is at
 * the publishing button and there are errors.
 */
import { useEffect, useRef } from "preact/hooks";
import type { Finding, Level } from "../../../rules/model/finding";
import type { Language } from "../../../rules/model/span";
import { usePanel } from "../../context/panel-context";
import { LiveVerdict } from "../calm/live-verdict";
import { type Headline, spokenHeadline, type Verdict } from "./headline";
import { LanguagePills } from "./language-pills";
import { namedHeadline } from "./named-headline";
import { VerdictIcon } from "./verdict-icon";
import { WhereLine } from "./where-line";

interface ReviewHeadProps {
  verdict: Verdict;
  /** Open findings. */
  findings: readonly Finding[];
  /** Where the draft is written is not told: it is written in the panel. */
  standsAlone: boolean;
}

export function ReviewHead({ verdict, findings, standsAlone }: ReviewHeadProps) {
  const { state, texts, language } = usePanel();
  const { draft, review, judgement } = state;
  if (!draft || !review) return null;
  const headline = namedHeadline(verdict, review, language, texts, draft);
  const isNeutral = verdict.tone === "empty" || verdict.tone === "writing";
  return (
    <div class="review-head">
      {!standsAlone && <WhereLine />}
      <HeadlineLine verdict={verdict} headline={headline} />
      <LiveVerdict key={language} text={spokenHeadline(headline, judgement)} />
      {draft.surface !== "comment" && (
        <LanguagePills versions={review.versions} missing={missingLanguages(findings)} isNeutral={isNeutral} />
      )}
    </div>
  );
}

/** Of a finding of the check of both languages: the one that is missing. */
export const missingLanguageOf = ({ kind }: Finding): Language => (kind.startsWith("finnish") ? "fi" : "sv");

/** The languages that the check of both languages misses here; one that belongs to another account is only remembered. */
export function missingLanguages(findings: readonly Finding[]): Map<Language, Level> {
  const missing = new Map<Language, Level>();
  for (const finding of findings) {
    const { check, level } = finding;
    if (check === "both-languages" && (level === "error" || level === "warning"))
      missing.set(missingLanguageOf(finding), level);
  }
  return missing;
}

function HeadlineLine({ verdict, headline }: { verdict: Verdict; headline: Headline }) {
  const { state, texts } = usePanel();
  const line = useRef<HTMLDivElement>(null);
  const urgent = verdict.tone === "error" && state.observed?.publishing === true;
  useEffect(() => {
    if (urgent) line.current?.scrollIntoView({ block: "nearest" });
  }, [urgent]);
  return (
    <div
      ref={line}
      class={`verdict verdict-${verdict.tone}${urgent ? " verdict-urgent" : ""}`}
      data-testid="verdict"
      data-tone={verdict.tone}
      data-verdict
      tabIndex={-1}
    >
      {urgent && <p class="verdict-moment">{texts.verdict.publishing}</p>}
      <h2 class="verdict-words">
        <VerdictIcon tone={verdict.tone} />
        <span>
          <strong>{headline.words}</strong>
          {headline.more && <span class="verdict-more"> {headline.more}</span>}
        </span>
      </h2>
    </div>
  );
}
