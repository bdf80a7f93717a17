/**
 * What a person dismissed ("not now"), ticked and decided for the draft in one composer. Pure;
 * `dismissals-store.ts` keeps it. What is switched off for an account is in the settings.
 */
import type { DecisionFix, Finding } from "../../rules/model/finding";
import type { KnownPlace } from "./settings";

export type Decision = DecisionFix["decision"];

export interface Dismissals {
  composer: string;
  /** Findings that were dismissed, by `findingKey`. */
  findings: string[];
  /** Ticks of checklists, by `tickKey`. */
  ticks: string[];
  /** Whose page it is, where that can be remembered for this draft only. */
  place: KnownPlace | null;
  /** Why a language version is not written here; `owed` is the id of the task that it has become. */
  decision: { kind: Decision; reason: string; owed?: string } | null;
}

export const noDismissals = (composer: string): Dismissals => ({
  ...{ composer, findings: [], ticks: [], decision: null, place: null },
});

/** "Not now" holds for every finding of this name. */
export const findingKey = (finding: Pick<Finding, "check" | "kind">) => `${finding.check}/${finding.kind}`;

/** Names one checklist item of a finding. */
export const tickKey = (finding: Pick<Finding, "check" | "kind">, item: string) => `${findingKey(finding)}/${item}`;

export const withDismissed = (dismissals: Dismissals, finding: Finding): Dismissals => ({
  ...dismissals,
  findings: [...dismissals.findings, findingKey(finding)],
});

export const withTick = (dismissals: Dismissals, item: string, on: boolean): Dismissals => ({
  ...dismissals,
  ticks: on ? [...new Set([...dismissals.ticks, item])] : dismissals.ticks.filter((tick) => tick !== item),
});

const decisions: readonly Decision[] = ["own-post", "thread", "one-language-audience"];
const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string");

/** null where the value is broken. */
export function parseDismissals(value: unknown): Dismissals | null {
  if (typeof value !== "object" || value === null) return null;
  const { composer, findings, ticks, decision, place } = value as Record<string, unknown>; // each field is tested below
  if (typeof composer !== "string" || !isStrings(findings) || !isStrings(ticks)) return null;
  const { kind, reason, owed } = (decision ?? {}) as Record<string, unknown>; // tested below
  const known = decisions.find((one) => one === kind);
  const task = typeof owed === "string" ? { owed } : {};
  return {
    composer,
    findings,
    ticks,
    place: place === "own" || place === "outside" ? place : null,
    decision: known && typeof reason === "string" ? { kind: known, reason, ...task } : null,
  };
}
