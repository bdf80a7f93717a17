import type { InterfaceLanguage } from "../../rules/model/finding";
import type { Guideline } from "../../rules/model/guideline";

/**
 * The unofficial rendering of a statement in the interface's language; null where the original is in that language, or
 * where a pack has put the English words in the Swedish place: languages are never mixed.
 */
export function statementTranslation(
  { gloss }: Pick<Guideline["statements"][number], "gloss">,
  language: InterfaceLanguage,
): string | null {
  if (language === "fi") return null;
  return language === "sv" && gloss.sv === gloss.en ? null : gloss[language];
}
