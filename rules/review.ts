/**
 * Reviews a draft: runs every check on it and puts the findings in order. Everything that reviews a draft goes through
 * here.
 */

import { checks } from "./checks/registry";
import type { Check, LevelByChannel, Params, Report } from "./context/check";
import { mergeParams } from "./context/params";
import { type PreparedDraft, prepare, writtenFinding } from "./context/prepare";
import { suggestHashtags } from "./hashtags/suggest";
import type { Channel, Draft, TextRange } from "./model/draft";
import type { FactRow } from "./model/fact";
import { type Finding, type HashtagSuggestion, type Level, levels, type Review } from "./model/finding";
import type { CheckSettings, Guideline } from "./model/guideline";
import type { LanguageSpan, VersionState } from "./model/span";
import { withOneVoice } from "./one-voice";
import { withinRoom } from "./repair-room";
import { measureLengths } from "./text/length";

/** Reviews `draft` against `guideline`. Never throws: what broke stands in `failures`. The time grows with the text. */
export function review(draft: Draft, guideline: Guideline): Review {
  const prepared = prepare(draft, guideline);
  const { derived } = prepared.readings.folded.context;
  const failures: string[] = [];
  const findings = checks.flatMap((check) => {
    try {
      return runCheck(check, prepared);
    } catch (problem) {
      // one broken check must not take the others with it
      failures.push(`${check.id}: ${problem instanceof Error ? problem.message : String(problem)}`);
      return [];
    }
  });
  const sorted = withOneVoice(findings).sort(byImportance);
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
    findings: attempt("repairs", () => withinRoom(sorted, draft, guideline), sorted),
    versions: attempt("versions", () => derived.versions, { fi: noVersion, sv: noVersion }),
    spans: attempt("spans", () => writtenSpans(prepared), []),
    facts: attempt("facts", () => writtenRows(prepared), []),
    lengths: attempt("lengths", () => measureLengths(draft, guideline), []),
    hashtags: attempt("hashtags", () => writtenSuggestions(prepared), []),
    failures,
  };
}

const noVersion: VersionState = { state: "missing", letters: 0, words: 0 };

function writtenSpans({ readings }: PreparedDraft): LanguageSpan[][] {
  const { context, back } = readings.folded;
  return context.derived.spans.map((spans, part) =>
    spans.map(({ lang, ...span }) => {
      const { start, end } = back.range({ part, ...span });
      return { start, end, lang };
    }),
  );
}

function writtenRows({ readings }: PreparedDraft): FactRow[] {
  const { context, back } = readings.folded;
  const range = (place: TextRange | null) => place && back.range(place);
  return context.derived.facts.rows.map((row) => ({ ...row, fi: range(row.fi), sv: range(row.sv) }));
}

function writtenSuggestions({ written, readings }: PreparedDraft): HashtagSuggestion[] {
  const { context, back } = readings.folded;
  return suggestHashtags(context, written).map((suggestion) => ({
    ...suggestion,
    edit: suggestion.edit && back.edit(suggestion.edit),
  }));
}

/** Findings of one check as its writer has the text, with level and statements filled in from the pack. */
export function runCheck(check: Check, { readings }: PreparedDraft): Finding[] {
  const { context, back } = readings[check.reads];
  const settings = context.guideline.checks[check.id];
  if (!settings?.enabled || !check.appliesTo(context)) return [];
  const reports = check.review(context, paramsOf(check, settings));
  return reports.map((report) =>
    writtenFinding(
      {
        check: check.id,
        kind: report.kind,
        level: levelOf(check, settings, report, context.draft.channel),
        values: report.values ?? {},
        ranges: report.ranges ?? [],
        statements: statementsOf(settings, report.kind, context.draft.channel),
        fixes: report.fixes ?? [],
      },
      back,
    ),
  );
}

/** The statements that carry this kind of finding, then the others that the check serves. */
function statementsOf({ statements, statementsByKind }: CheckSettings, kind: string, channel: Channel): string[] {
  const listed = statementsByKind?.[kind];
  if (!listed) return statements;
  const first = Array.isArray(listed) ? listed : (listed[channel] ?? listed.default);
  return [...new Set([...first, ...statements])];
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
