/** Terms of the glossary in one text whose official counterpart stands in no form in the other. Pure. */
import type { OffsetRange } from "../model/fact";
import type { Guideline } from "../model/guideline";
import { type Language, otherLanguage } from "../model/span";
import { findGlossaryTerms } from "../outline/glossary-terms";
import { findWords, type Word } from "../text/words";
import { termStem } from "../words/stems";

export interface MissingTerm {
  /** As it stands in the source. */
  term: string;
  /** Base form. */
  official: string;
}

/**
 * Each term once, in the order of `source`. Nothing is said where the version may well have it: it is enough that one word
 * contains the unchanging part of each of its words. `language`: of the version; `facts`: of the source, whose words ("peruttu")
 * are compared as facts.
 */
export function missingTerms(
  source: string,
  version: string,
  language: Language,
  guideline: Guideline,
  facts: readonly OffsetRange[],
): MissingTerm[] {
  const from = otherLanguage(language);
  const words = findWords(version, 0);
  const told = new Set<string>();
  return findGlossaryTerms(findWords(source, 0), from, guideline).flatMap(({ start, end, other }) => {
    const isTold = told.has(other);
    told.add(other);
    if (facts.some((fact) => fact.start < end && start < fact.end)) return [];
    if (isTold || counterparts(other, language, guideline).some((each) => mayHave(words, each, language))) return [];
    return [{ term: source.slice(start, end), official: other }];
  });
}

/** All that the glossary has for the terms that can be called `official`. */
function counterparts(official: string, language: Language, { glossary }: Guideline): string[] {
  const from = otherLanguage(language);
  const terms = new Set(glossary.filter((pair) => pair[language] === official).map((pair) => pair[from]));
  return glossary.filter((pair) => terms.has(pair[from])).flatMap((pair) => pair[language].split(/[,;/]/));
}

const wordPattern = /[\p{L}\p{N}]+/gu;

const mayHave = (words: readonly Word[], term: string, language: Language) =>
  (term.toLowerCase().match(wordPattern) ?? []).every((base) => {
    const stem = language === "fi" ? termStem(base) : swedishStem(base);
    return words.some(({ key }) => key.includes(stem));
  });

/** Without a definite ending or a last vowel, which other forms do not have. */
const swedishStem = (base: string): string => {
  const stem = base.replace(/(?:arna|erna|orna|en|et|ar|er|or|um|a|e)$/u, "");
  return stem.length >= 4 ? stem : base;
};
