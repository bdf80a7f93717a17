/** Holds a version that is still being written against the draft that it is for, before it is put in. Pure. */
import { matchingFacts } from "../checks/matching-facts/matching-facts";
import { officialTerms } from "../checks/official-terms";
import { outlineLeft } from "../checks/outline-left";
import { possibleDates } from "../checks/possible-dates/possible-dates";
import { prepare } from "../context/prepare";
import type { Draft } from "../model/draft";
import type { EditFix, Finding } from "../model/finding";
import type { Guideline } from "../model/guideline";
import { type Language, otherLanguage } from "../model/span";
import { sourceText } from "../outline/source-text";
import { runCheck } from "../review";
import { applyEdits } from "../text/apply-edits";
import { missingTerms } from "./missing-terms";
import { writtenLanguage } from "./written-language";

/** Something in the text of the version to look at. */
export type VersionProblem =
  | {
      kind: "finding";
      /** Its ranges and edits are those of a draft that nobody sees: only its words are to be shown. */
      finding: Finding;
      /** The text of the version after the repair; null where the writer has to repair it. */
      repaired: string | null;
    }
  /** The version has no form of `official`, which the glossary has for `term` of the other language. */
  | { kind: "term"; term: string; official: string; repaired: null }
  /** The text is in the language of the draft: nothing else is said of it. */
  | { kind: "language"; repaired: null };

/** Those about what two versions say; the others wait until the version is in the post. */
const checks = [matchingFacts, outlineLeft, possibleDates, officialTerms];
/** With fewer words there is nothing to compare yet. */
const fewestWords = 4;

/**
 * What differs between `text`, a version in `language`, and the rest of the draft. Empty while the text has hardly begun and where
 * the draft has nothing in the other language.
 */
export function versionProblems(
  draft: Draft,
  guideline: Guideline,
  language: Language,
  text: string,
): VersionProblem[] {
  if ((text.match(/\p{L}+/gu)?.length ?? 0) < fewestWords) return [];
  const source = sourceText(draft, guideline, language);
  if (source === "") return [];
  if (writtenLanguage(text, draft, guideline) === otherLanguage(language))
    return [{ kind: "language", repaired: null }];
  const lead = `${source}\n\n${guideline.templates.separator}\n\n`;
  const post: Draft = { ...draft, surface: "post", parts: [lead + text] };
  const prepared = prepare(post, guideline);
  const findings = checks
    .flatMap((check) => runCheck(check, prepared))
    .filter((finding) => concerns(finding, language, lead.length))
    .map((finding) => ({ kind: "finding" as const, finding, repaired: repair(finding, post, lead.length) }));
  const facts = prepared.readings.written.context.derived.facts[otherLanguage(language)];
  const terms = missingTerms(source, text, language, guideline, facts);
  return [...findings, ...terms.map((term) => ({ kind: "term" as const, ...term, repaired: null }))];
}

const missingIn: Record<Language, RegExp> = { fi: /missing-in-finnish$/, sv: /missing-in-swedish$/ };

/** It lies in the version, or says that something is missing there. */
const concerns = ({ kind, ranges }: Finding, language: Language, start: number) =>
  missingIn[language].test(kind) || ranges.some((range) => range.start >= start);

/** The version after the first repair that changes nothing else. */
function repair({ fixes }: Finding, post: Draft, start: number): string | null {
  const own = fixes.find(
    (fix): fix is EditFix => fix.kind === "edit" && fix.edits.every((edit) => edit.start >= start),
  );
  const [after] = (own && applyEdits(post.parts, own.edits)) ?? [];
  return after?.slice(start) ?? null;
}
