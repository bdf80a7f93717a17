import type { Guideline } from "../../rules/guideline/schema";
import type { InterfaceLanguage } from "../../rules/review";

/**
 * The unofficial rendering of a statement in the interface's language; null where the original is in that language, or
 * where a pack has put the English words in the Swedish place: languages are never mixed.
 */
export function glossOf(
  { gloss }: Pick<Guideline["statements"][number], "gloss">,
  language: InterfaceLanguage,
): string | null {
  if (language === "fi") return null;
  return language === "sv" && gloss.sv === gloss.en ? null : gloss[language];
}
