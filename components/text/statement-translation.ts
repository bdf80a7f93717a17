import type { InterfaceLanguage } from "../../rules/model/finding";
import type { Guideline } from "../../rules/model/guideline";

/**
 * The unofficial translation of a statement into the interface's language. null if the original is in that language
 * already, or if a pack has the English translation in place of the Swedish one, since languages are never mixed.
 */
export function statementTranslation(
  { gloss }: Pick<Guideline["statements"][number], "gloss">,
  language: InterfaceLanguage,
): string | null {
  if (language === "fi") return null;
  return language === "sv" && gloss.sv === gloss.en ? null : gloss[language];
}
