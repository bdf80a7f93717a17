/** What a page is told beyond what it can see for itself before it publishes: personal data, and places left to fill in. Pure. */
import type { Guard } from "../../composers/publish-guard";
import type { ObservedDraft } from "../../rules/model/draft";
import type { Finding } from "../../rules/model/finding";
import { textAt } from "../../rules/text/ranges";
import { canBeMuted } from "../review/review-session";

/** `open`: the findings that nobody dismissed; `dismissed`: those that somebody did, or whose check is off for the account. */
export function guardFor({ composer, parts }: ObservedDraft, open: Finding[], dismissed: Finding[]): Guard {
  const passagesOf = (findings: Finding[]) =>
    findings.flatMap(({ ranges }) => ranges.map((range) => textAt(parts, range)));
  const isAsked = (finding: Finding) => !canBeMuted(finding) && finding.level === "error";
  const unfinished = open.filter(({ check, kind }) => check === "outline-left" && kind === "unfinished");
  const places = dismissed.filter(({ check }) => check === "outline-left");
  return {
    composer,
    asked: [...new Set(passagesOf(open.filter(isAsked)))],
    ...(unfinished.length > 0 && {
      unfinished: [...new Set(passagesOf(unfinished).map((place) => place.toLowerCase()))],
    }),
    dismissed: [
      ...passagesOf(dismissed.filter((finding) => !canBeMuted(finding))),
      ...passagesOf(places).map((place) => place.toLowerCase()),
    ],
  };
}
