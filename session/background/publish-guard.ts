/** What a page is told to ask about before it publishes: open errors of personal data, and nothing else. Pure. */
import type { Guard } from "../../composers/publish-guard";
import { backgroundTexts } from "../../locales/background";
import type { ObservedDraft } from "../../rules/model/draft";
import type { Finding, InterfaceLanguage } from "../../rules/model/finding";
import { canBeMuted } from "../review/review-session";

/** `open`: the findings that nobody dismissed. null: nothing to ask about. */
export function guardFor(observed: ObservedDraft, open: Finding[], language: InterfaceLanguage): Guard | null {
  const passages = open
    .filter((finding) => !canBeMuted(finding) && finding.level === "error")
    .flatMap(({ ranges }) => ranges);
  if (passages.length === 0 || observed.recognised !== "known") return null;
  const { composer, revision } = observed;
  return { composer, revision, passages, words: { lang: language, ...backgroundTexts[language].publishQuestion } };
}
