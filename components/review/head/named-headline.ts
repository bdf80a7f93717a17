/** The headline of a verdict in the words of its gravest finding. */
import type { Texts } from "../../../locales/texts";
import { findingHeadline } from "../../../rules/message";
import type { Finding, InterfaceLanguage, Review } from "../../../rules/model/finding";
import { type Headline, headlineOf, type Verdict } from "./headline";

export function namedHeadline(
  verdict: Verdict,
  review: Pick<Review, "findings">,
  language: InterfaceLanguage,
  texts: Texts,
): Headline {
  const named = verdict.gravest ?? (verdict.tone === "unfinished" ? leftUnfinished(review.findings) : null);
  return headlineOf(verdict, named && findingHeadline(named, language), texts.verdict);
}

/** What keeps a draft from being ready although it was put off. */
const leftUnfinished = (findings: readonly Finding[]) =>
  findings.find(({ check }) => check === "outline-left") ??
  findings.find(({ check }) => check === "both-languages") ??
  null;
