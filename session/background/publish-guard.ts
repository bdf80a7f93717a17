/** What a page is told beyond what it can see for itself before it publishes: personal data, places left to fill in, a version that is missing or still in the panel. Pure. */
import type { Guard } from "../../composers/publish-guard";
import type { ObservedDraft } from "../../rules/model/draft";
import type { Finding } from "../../rules/model/finding";
import type { Language } from "../../rules/model/span";
import { textAt } from "../../rules/text/ranges";
import { canBeMuted } from "../review/review-session";

const missingKinds: Record<string, Language> = { "finnish-missing": "fi", "swedish-missing": "sv" };
const missingIn = (findings: readonly Finding[]) =>
  findings.flatMap(({ check, kind }) => (check === "both-languages" ? (missingKinds[kind] ?? []) : []));

/**
 * `open`: the findings that nobody dismissed; `dismissed`: those that somebody did, or whose check is off for the account;
 * `asksMissing`: a missing version is asked about; `inPanel`: the
 * language of what is written in the panel's field, about which is always asked where the draft misses it, put off or not.
 */
export function guardFor(
  { composer, parts }: ObservedDraft,
  open: Finding[],
  dismissed: Finding[],
  asksMissing = false,
  inPanel: Language | null = null,
): Guard {
  const passagesOf = (findings: Finding[]) =>
    findings.flatMap(({ ranges }) => ranges.map((range) => textAt(parts, range)));
  const isAsked = (finding: Finding) => !canBeMuted(finding) && finding.level === "error";
  const unfinished = open.filter(({ check, kind }) => check === "outline-left" && kind === "unfinished");
  const isInPanel = inPanel !== null && missingIn([...open, ...dismissed]).includes(inPanel);
  const missing = isInPanel ? inPanel : asksMissing ? missingIn(open)[0] : undefined;
  const places = dismissed.filter(({ check }) => check === "outline-left");
  return {
    composer,
    asked: [...new Set(passagesOf(open.filter(isAsked)))],
    ...(unfinished.length > 0 && {
      unfinished: [...new Set(passagesOf(unfinished).map((place) => place.toLowerCase()))],
    }),
    ...(missing && { missing: { language: missing, parts, ...(isInPanel && { isInPanel }) } }),
    dismissed: [
      ...passagesOf(dismissed.filter((finding) => !canBeMuted(finding))),
      ...passagesOf(places).map((place) => place.toLowerCase()),
    ],
  };
}
