/** What findings say and where, for the expectations of cases. */
import { defaultGuideline, findingText } from "../../rules/index";
import type { TextRange } from "../../rules/model/draft";
import { type EditFix, type Finding, type Level, levels } from "../../rules/model/finding";
import { applyEdits } from "../../rules/text/apply-edits";
import { type FindingPattern, listOf } from "./case-form";

/** All places where `words` stands in the parts of a draft, overlapping ones too. */
export function placesOf(words: string, parts: readonly string[]): TextRange[] {
  const places: TextRange[] = [];
  for (const [part, text] of parts.entries())
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
      places.push({ part, start, end: start + words.length });
  return places;
}

export function isAtLeast(level: Level, least: Level = "info"): boolean {
  return levels.indexOf(level) <= levels.indexOf(least);
}

export function fits(finding: Finding, pattern: FindingPattern, parts: readonly string[]): boolean {
  const { check, notCheck, about, says, atLeast } = pattern;
  if (check !== undefined && !listOf(check).includes(finding.check)) return false;
  if (listOf(notCheck).includes(finding.check) || !isAtLeast(finding.level, atLeast)) return false;
  if (says !== undefined && !new RegExp(says, "iu").test(findingText(finding, defaultGuideline, "fi"))) return false;
  return about === undefined || touchesWords(finding, listOf(about), parts);
}

function touchesWords({ ranges }: Finding, about: readonly string[], parts: readonly string[]): boolean {
  const places = about.flatMap((words) => placesOf(words, parts));
  return ranges.some(({ part, start, end }) =>
    places.some((place) => place.part === part && place.start < end && start < place.end),
  );
}

export const editFixes = ({ fixes }: Finding): EditFix[] => fixes.filter((fix) => fix.kind === "edit");

/** A repair that is offered, and the parts of the draft after it; null where it cannot be applied. */
export interface Repair {
  finding: Finding;
  fix: EditFix;
  after: string[] | null;
}

export function repairsOf(findings: readonly Finding[], parts: readonly string[]): Repair[] {
  return findings.flatMap((finding) =>
    editFixes(finding).map((fix) => ({ finding, fix, after: applyEdits(parts, fix.edits) })),
  );
}

/** One line for the report of a case that fails: level, check and kind, message, the marked words. */
export function describeFinding(finding: Finding, parts: readonly string[]): string {
  const passages = finding.ranges.slice(0, 3).map(({ part, start, end }) => (parts[part] ?? "").slice(start, end));
  const message = findingText(finding, defaultGuideline, "fi");
  return `${finding.level} ${finding.check}/${finding.kind}: ${message} ${JSON.stringify(passages)}`;
}

export function describeFindings(findings: readonly Finding[], parts: readonly string[]): string {
  return findings.map((finding) => describeFinding(finding, parts)).join("; ") || "no findings";
}
