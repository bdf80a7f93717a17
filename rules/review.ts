/**
 * Reviews a draft: runs every check on it and puts the findings in order. Everything that reviews a draft goes through
 * here.
 */

import { checks } from "./checks/registry";
import type { Check, CheckContext, LevelByChannel, Params, Report } from "./context/check";
import { derive } from "./context/derived";
import { mergeParams } from "./context/params";
import { suggestHashtags } from "./hashtags/suggest";
import type { Channel, Draft } from "./model/draft";
import { type Finding, type Level, levels, type Review } from "./model/finding";
import type { CheckSettings, Guideline } from "./model/guideline";
import type { VersionState } from "./model/span";
import { measureLengths } from "./text/length";

/** Reviews `draft` against `guideline`. Never throws: what broke stands in `failures`. The time grows with the text. */
export function review(draft: Draft, guideline: Guideline): Review {
  const derived = derive(draft, guideline);
  const context: CheckContext = { draft, guideline, derived };
  const failures: string[] = [];
  const findings = checks.flatMap((check) => {
    try {
      return runCheck(check, context);
    } catch (problem) {
      // one broken check must not take the others with it
      failures.push(`${check.id}: ${problem instanceof Error ? problem.message : String(problem)}`);
      return [];
    }
  });
  /** What a review says beside its findings; where it breaks, the rest is said all the same. */
  function attempt<T>(name: string, work: () => T, otherwise: T): T {
    try {
      return work();
    } catch (problem) {
      failures.push(`${name}: ${problem instanceof Error ? problem.message : String(problem)}`);
      return otherwise;
    }
  }
  return {
    findings: findings.sort(byImportance),
    versions: attempt("versions", () => derived.versions, { fi: noVersion, sv: noVersion }),
    spans: attempt("spans", () => derived.spans, []),
    facts: attempt("facts", () => derived.facts.rows, []),
    lengths: attempt("lengths", () => measureLengths(draft, guideline), []),
    hashtags: attempt("hashtags", () => suggestHashtags(context), []),
    failures,
  };
}

const noVersion: VersionState = { state: "missing", letters: 0, words: 0 };

/** Findings of one check, with level and statements filled in from the pack. */
export function runCheck(check: Check, context: CheckContext): Finding[] {
  const settings = context.guideline.checks[check.id];
  if (!settings?.enabled || !check.appliesTo(context)) return [];
  const reports = check.review(context, paramsOf(check, settings));
  return reports.map((report) => ({
    check: check.id,
    kind: report.kind,
    level: levelOf(check, settings, report, context.draft.channel),
    values: report.values ?? {},
    ranges: report.ranges ?? [],
    statements: settings.statements,
    fixes: report.fixes ?? [],
  }));
}

function paramsOf(check: Check, settings: CheckSettings): Params {
  return settings.params ? mergeParams(check.params, settings.params) : check.params;
}

function levelOf(check: Check, settings: CheckSettings, report: Report, channel: Channel): Level {
  if (report.level) return report.level;
  const level = settings.levels?.[report.kind] ?? check.kinds[report.kind]?.level ?? "reminder";
  // zod's optional keys are `undefined`-able, which reads the same as absent
  return onChannel(level as LevelByChannel, channel);
}

function onChannel(level: LevelByChannel, channel: Channel): Level {
  return typeof level === "string" ? level : (level[channel] ?? level.default);
}

/** Errors first; within a level in the order of the text, what concerns the whole draft before the passages. */
function byImportance(a: Finding, b: Finding): number {
  const byLevel = levels.indexOf(a.level) - levels.indexOf(b.level);
  if (byLevel !== 0) return byLevel;
  const [first, second] = [a.ranges[0], b.ranges[0]];
  if (!first || !second) return Number(first !== undefined) - Number(second !== undefined);
  return first.part - second.part || first.start - second.start;
}
