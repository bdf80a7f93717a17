/** What a page is told beyond what it can see for itself before it publishes: personal data, places left to fill in, a missing version. Pure. */
import type { Guard } from "../../composers/publish-guard";
import type { ObservedDraft } from "../../rules/model/draft";
import type { Finding } from "../../rules/model/finding";
import type { Language } from "../../rules/model/span";
import { textAt } from "../../rules/text/ranges";
import { canBeMuted } from "../review/review-session";

const missingKinds: Record<string, Language> = { "finnish-missing": "fi", "swedish-missing": "sv" };

/**
 * `open`: the findings that nobody dismissed; `dismissed`: those that somebody did, or whose check is off for the account;
 * `asksMissing`: a missing version is asked about.
 */
export function guardFor(
  { composer, parts }: ObservedDraft,
  open: Finding[],
  dismissed: Finding[],
  asksMissing = false,
): Guard {
  const passagesOf = (findings: Finding[]) =>
    findings.flatMap(({ ranges }) => ranges.map((range) => textAt(parts, range)));
  const isAsked = (finding: Finding) => !canBeMuted(finding) && finding.level === "error";
  const unfinished = open.filter(({ check, kind }) => check === "outline-left" && kind === "unfinished");
  const missing = open.flatMap(({ check, kind }) =>
    asksMissing && check === "both-languages" ? (missingKinds[kind] ?? []) : [],
  )[0];
  const places = dismissed.filter(({ check }) => check === "outline-left");
  return {
    composer,
    asked: [...new Set(passagesOf(open.filter(isAsked)))],
    ...(unfinished.length > 0 && {
      unfinished: [...new Set(passagesOf(unfinished).map((place) => place.toLowerCase()))],
    }),
    ...(missing && { missing: { language: missing, parts } }),
    dismissed: [
      ...passagesOf(dismissed.filter((finding) => !canBeMuted(finding))),
      ...passagesOf(places).map((place) => place.toLowerCase()),
    ],
  };
}
