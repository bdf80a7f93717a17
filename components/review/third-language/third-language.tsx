/** Names the language of a paragraph that is neither Finnish nor Swedish, where it is certain. */
import { thirdLanguageSentence } from "../../../locales/third-language";
import type { LanguageSpan } from "../../../rules/model/span";
import { usePanel } from "../../context/panel-context";
import { foreignLanguages } from "./name-language";

interface ThirdLanguageProps {
  parts: readonly string[];
  spans: readonly LanguageSpan[][];
}

export function ThirdLanguage({ parts, spans }: ThirdLanguageProps) {
  const { language } = usePanel();
  const isAll = !spans.flat().some(({ lang }) => lang === "fi" || lang === "sv");
  const sentence = thirdLanguageSentence(foreignLanguages(parts, spans), isAll, language);
  return (
    sentence && (
      <p class="third-language" data-testid="third-language">
        {sentence}
      </p>
    )
  );
}
