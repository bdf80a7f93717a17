/** The headline of a verdict in the words of its gravest finding. */
import type { Texts } from "../../../locales/texts";
import { findingHeadline } from "../../../rules/message";
import type { Draft } from "../../../rules/model/draft";
import type { Finding, InterfaceLanguage, Review } from "../../../rules/model/finding";
import { isPlaceOpen } from "../../../session/review/judgement";
import { type Headline, headlineOf, type Verdict } from "./headline";

/** `draft`: whose unknown place is asked about where nothing else is left unfinished; left out where places are never asked about. */
export function namedHeadline(
  verdict: Verdict,
  review: Pick<Review, "findings">,
  language: InterfaceLanguage,
  texts: Texts,
  draft: Pick<Draft, "surface" | "place"> | null = null,
): Headline {
  const named = verdict.gravest ?? (verdict.tone === "unfinished" ? leftUnfinished(review.findings) : null);
  const question = draft && isPlaceOpen(draft) ? texts.where.place.question : null;
  return headlineOf(verdict, named ? findingHeadline(named, language) : question, texts.verdict);
}

/** What keeps a draft from being ready although it was put off. */
const leftUnfinished = (findings: readonly Finding[]) =>
  findings.find(({ check }) => check === "outline-left") ??
  findings.find(({ check }) => check === "both-languages") ??
  null;
