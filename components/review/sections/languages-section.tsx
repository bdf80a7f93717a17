/** Two bars, one for the Finnish and one for the Swedish version, and what to do if one is missing. */
import { languageNames } from "../../../locales/texts";
import type { Level, Review } from "../../../rules/model/finding";
import type { VersionState } from "../../../rules/model/span";
import { usePanel } from "../../context/panel-context";
import { EmptyIcon, ErrorIcon, HalfIcon, TickIcon, UndoIcon, WarningIcon } from "../../icons/icon";
import { lazy } from "../../shell/lazy";
import { Section } from "../../shell/section";
import type { PlacedFinding } from "../calm/finding-keys";
import type { Keyed } from "../calm/hold-back-while-typing";
import { FindingItem } from "../finding/finding-item";
import type { Repair } from "../finding/use-repair";

/** Few browsers can translate. */
export const TranslationOffer = lazy(async () => (await import("./translation-offer")).TranslationOffer);

/** Few texts have a third language. */
export const ThirdLanguage = lazy(async () => (await import("./third-language")).ThirdLanguage);

interface LanguagesSectionProps {
  parts: readonly string[];
  review: Pick<Review, "versions" | "spans">;
  /** Findings of the check `both-languages`. */
  findings: Keyed<PlacedFinding>[];
  repair: Repair;
}

export function LanguagesSection({ parts, review: { versions, spans }, findings, repair }: LanguagesSectionProps) {
  const { texts, translator } = usePanel();
  const missing = findings.map(({ item }) => item.finding).find(({ kind }) => kind.endsWith("-missing"));
  return (
    <Section heading={texts.languages.heading} name="languages">
      <VersionBars versions={versions} level={findings[0]?.item.finding.level ?? null} />
      {spans.flat().some(({ lang }) => lang === "en" || lang === "other") && (
        <ThirdLanguage parts={parts} spans={spans} />
      )}
      {findings.map((entry) => (
        <FindingItem key={entry.key} entry={entry} repair={repair} variant="hosted" />
      ))}
      {missing && translator && <TranslationOffer finding={missing} repair={repair} />}
      <Decision />
    </Section>
  );
}

interface VersionBarsProps {
  versions: { fi: VersionState; sv: VersionState };
  /** Level of the finding that a version is missing; null if none is. */
  level: Level | null;
}

/** One bar for each language, the organisation's primary language first. */
export function VersionBars({ versions, level }: VersionBarsProps) {
  const { guideline } = usePanel();
  const order = guideline.languages.primary === "fi" ? (["fi", "sv"] as const) : (["sv", "fi"] as const);
  const most = Math.max(1, versions.fi.letters, versions.sv.letters);
  return (
    <ul class="versions">
      {order.map((language) => (
        <VersionBar
          key={language}
          language={language}
          version={versions[language]}
          share={versions[language].letters / most}
          missingLevel={level === "error" || level === "warning" ? level : null}
        />
      ))}
    </ul>
  );
}

interface VersionBarProps {
  language: "fi" | "sv";
  version: VersionState;
  /** Length compared with the longer version, 0–1. */
  share: number;
  /** Level at which a missing version is asked for; null if it is not asked for. */
  missingLevel: "error" | "warning" | null;
}

function VersionBar({ language, version, share, missingLevel }: VersionBarProps) {
  const { texts } = usePanel();
  const missing = version.state === "missing";
  const Icon = !missing
    ? version.state === "complete"
      ? TickIcon
      : HalfIcon
    : !missingLevel
      ? EmptyIcon
      : missingLevel === "error"
        ? ErrorIcon
        : WarningIcon;
  const state = missing && !missingLevel ? texts.languages.absent : texts.languages.state[version.state];
  return (
    <li
      class={`version version-${version.state} ${missing && missingLevel ? `version-wanted level-${missingLevel}` : ""}`}
      data-testid={`version-${language}`}
      data-state={version.state}
    >
      <span class="version-name" lang={language}>
        {languageNames[language]}
      </span>
      <span class="version-bar" aria-hidden>
        {/* scaled in steps and without a transition, since drawing a frame after every key would slow down typing */}
        <span class="version-fill" style={{ transform: `scaleX(${missing ? 0 : inSteps(share)})` }} />
      </span>
      <span class="version-state">
        <Icon /> {state}
      </span>
    </li>
  );
}

const inSteps = (share: number) => Math.max(0.05, Math.round(share * 20) / 20);

/** The decision to publish without the other version, with a button to undo it. */
function Decision() {
  const { state, client, texts } = usePanel();
  const decision = state.dismissals?.decision;
  if (!decision) return null;
  return (
    <div class="decided" data-testid="decision">
      <p>
        {texts.languages.decided[decision.kind]}
        {decision.reason && <span class="decided-reason"> {decision.reason}</span>}
      </p>
      <button type="button" class="quiet-button" onClick={() => client.decide(null)}>
        <UndoIcon />
        {texts.languages.undo}
      </button>
    </div>
  );
}
