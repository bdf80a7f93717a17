/**
 * Findings that a person put aside, and decisions taken instead of a repair: for this draft (session storage, gone
 * with the browser) or for an account (settings). Shared by panel, popup and badge.
 */
import { browser } from "wxt/browser";
import { checks } from "../../rules/checks/registry";
import type { Draft } from "../../rules/model/draft";
import type { Finding, Review } from "../../rules/model/finding";
import type { KnownPlace, Settings } from "./settings";

/** What was put aside in one composer of one tab. */
export interface Dismissals {
  composer: string;
  /** `check/kind`, see `findingKey`. */
  findings: string[];
  /** Ticks of checklists, `check/kind/item`. */
  ticks: string[];
  /** Whose page it is, where that can be remembered for this draft only. */
  place: KnownPlace | null;
  /** Why a language version is not written here; `owed` is the id of the task that it has become. */
  decision: { kind: "own-post" | "thread" | "one-language-audience"; reason: string; owed?: string } | null;
}

export const noDismissals = (composer: string): Dismissals => ({
  ...{ composer, findings: [], ticks: [], decision: null, place: null },
});

const keyOf = (tab: number) => `aside-${tab}`;
const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string");

function parseDismissals(value: unknown): Dismissals | null {
  if (typeof value !== "object" || value === null) return null;
  const { composer, findings, ticks, decision, place } = value as Record<string, unknown>; // each field is tested below
  if (typeof composer !== "string" || !isStrings(findings) || !isStrings(ticks)) return null;
  const { kind, reason, owed } = (decision ?? {}) as Record<string, unknown>; // tested below
  const known = kind === "own-post" || kind === "thread" || kind === "one-language-audience";
  const task = typeof owed === "string" ? { owed } : {};
  return {
    composer,
    findings,
    ticks,
    place: place === "own" || place === "outside" ? place : null,
    decision: known && typeof reason === "string" ? { kind, reason, ...task } : null,
  };
}

export async function readDismissals(tab: number, composer: string): Promise<Dismissals> {
  const key = keyOf(tab);
  const stored = parseDismissals((await browser.storage.session.get(key))[key]);
  return stored?.composer === composer ? stored : noDismissals(composer);
}

export async function writeDismissals(tab: number, dismissals: Dismissals): Promise<void> {
  await browser.storage.session.set({ [keyOf(tab)]: dismissals });
}

export async function forgetDismissals(tab: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tab));
}

export const findingKey = (finding: Pick<Finding, "check" | "kind">) => `${finding.check}/${finding.kind}`;

/** Checks that cannot be switched off for good: personal data stays found, draft by draft. */
const alwaysOn = new Set(checks.filter((check) => check.alwaysOn).map(({ id }) => id));
export const canBeMuted = (finding: Finding) => !alwaysOn.has(finding.check);

/** The findings that are still open. */
export function openFindings(review: Review, draft: Draft, dismissals: Dismissals, settings: Settings): Finding[] {
  const muted = settings.mutedChecks[draft.postingAs?.name ?? ""] ?? [];
  return review.findings.filter((finding) => {
    if (muted.includes(finding.check) && canBeMuted(finding)) return false;
    if (finding.check === "both-languages" && dismissals.decision) return false;
    return !dismissals.findings.includes(findingKey(finding));
  });
}
