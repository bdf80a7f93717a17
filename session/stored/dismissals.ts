/**
 * What a person dismissed ("not now"), ticked and decided for the draft in one composer. Kept in session storage, gone with
 * the browser; shared by panel, popup and badge. What is switched off for an account is in the settings.
 */
import type { DecisionFix, Finding } from "../../rules/model/finding";
import { browser } from "../browser/browser";
import { dismissalsKey, tabOfKey } from "./keys";
import type { KnownPlace } from "./settings";
import { storedItem } from "./stored-item";

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

function parseDismissals(value: unknown): Dismissals | null {
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

const itemOf = (tab: number) => storedItem({ area: "session", key: dismissalsKey(tab), parse: parseDismissals });

/** None where those of another composer are stored. */
export async function readDismissals(tab: number, composer: string): Promise<Dismissals> {
  const stored = await itemOf(tab).read();
  return stored?.composer === composer ? stored : noDismissals(composer);
}

export async function writeDismissals(tab: number, dismissals: Dismissals): Promise<void> {
  await itemOf(tab).write(dismissals);
}

export const forgetDismissals = (tab: number): Promise<void> => itemOf(tab).remove();

/** Calls back with the tab whose dismissals have changed, from whichever page; never ends. */
export function watchDismissals(callback: (tab: number) => void): void {
  browser.storage.onChanged.addListener((changes: Record<string, unknown>, area: string) => {
    if (area !== "session") return;
    for (const key of Object.keys(changes)) {
      const tab = tabOfKey(key, dismissalsKey);
      if (tab !== null) callback(tab);
    }
  });
}
