/**
 * What a person dismissed ("not now"), ticked and decided for the draft in one composer. Pure;
 * `dismissals-store.ts` keeps it. What is switched off for an account is in the settings.
 */
import type { DecisionFix, Finding } from "../../rules/model/finding";
import type { Language } from "../../rules/model/span";
import type { KnownPlace } from "./settings";

export type Decision = DecisionFix["decision"];

/** A passage that a dismissed finding is about, with a few characters on each side that tell it from others like it. */
export interface DismissedPassage {
  text: string;
  before: string;
  after: string;
}

/** What a dismissed finding is about: another finding of its kind is not dismissed with it. */
export interface DismissedFinding extends Pick<Finding, "check" | "kind"> {
  /** Empty where it concerns the whole draft. */
  passages: DismissedPassage[];
  /** The words in its message as JSON, where it has no passage. */
  values: string;
}

export interface Dismissals {
  composer: string;
  findings: DismissedFinding[];
  /** Ticks of checklists, by `tickKey`. */
  ticks: string[];
  /** Whose page it is, where that can be remembered for this draft only. */
  place: KnownPlace | null;
  /**
   * Why a language version is not written here; `owed` is the id of the task that it has become. `language`: of the version
   * that it is about; left out where that is not known.
   */
  decision: { kind: Decision; reason: string; owed?: string; language?: Language } | null;
}

export const noDismissals = (composer: string): Dismissals => ({
  ...{ composer, findings: [], ticks: [], decision: null, place: null },
});

/** Names one checklist item of a finding. */
export const tickKey = ({ check, kind }: Pick<Finding, "check" | "kind">, item: string) => `${check}/${kind}/${item}`;

export const withDismissed = (dismissals: Dismissals, finding: DismissedFinding): Dismissals => ({
  ...dismissals,
  findings: [...dismissals.findings, finding],
});

/** Another draft in the same composer: what was chosen for the one before does not hold for it. */
export const forNextDraft = ({ composer, place }: Dismissals): Dismissals => ({ ...noDismissals(composer), place });

export const withTick = (dismissals: Dismissals, item: string, on: boolean): Dismissals => ({
  ...dismissals,
  ticks: on ? [...new Set([...dismissals.ticks, item])] : dismissals.ticks.filter((tick) => tick !== item),
});

const decisions: readonly Decision[] = ["own-post", "thread", "one-language-audience"];
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string");
const isPassage = (value: unknown): value is DismissedPassage =>
  isRecord(value) && isStrings([value.text, value.before, value.after]);
const isDismissedFinding = (value: unknown): value is DismissedFinding =>
  isRecord(value) &&
  isStrings([value.check, value.kind, value.values]) &&
  Array.isArray(value.passages) &&
  value.passages.every(isPassage);

/** null where the value is broken. */
export function parseDismissals(value: unknown): Dismissals | null {
  if (!isRecord(value)) return null;
  const { composer, findings, ticks, decision, place } = value;
  if (typeof composer !== "string" || !Array.isArray(findings) || !isStrings(ticks)) return null;
  const { kind, reason, owed, language } = isRecord(decision) ? decision : {};
  const known = decisions.find((one) => one === kind);
  const task = typeof owed === "string" ? { owed } : {};
  const version = language === "fi" || language === "sv" ? ({ language } as const) : {};
  return {
    composer,
    // what is not understood is not dismissed
    findings: findings.filter(isDismissedFinding),
    ticks,
    place: place === "own" || place === "outside" ? place : null,
    decision: known && typeof reason === "string" ? { kind: known, reason, ...task, ...version } : null,
  };
}
