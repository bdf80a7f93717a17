/**
 * The translator that some browsers have built in (https://developer.mozilla.org/docs/Web/API/Translator). It works on this
 * computer: no text goes anywhere. Where there is none, nothing is offered.
 */
import type { Language } from "../../rules/model/span";

interface LanguagePair {
  sourceLanguage: Language;
  targetLanguage: Language;
}
interface BuiltInTranslator {
  translate(text: string): Promise<string>;
  destroy(): void;
}
interface TranslatorFactory {
  availability(pair: LanguagePair): Promise<"unavailable" | "downloadable" | "downloading" | "available">;
  /** Needs a click by the person where the browser has to fetch the languages first. */
  create(pair: LanguagePair): Promise<BuiltInTranslator>;
}

export interface Translator {
  canTranslate(from: Language, to: Language): Promise<boolean>;
  /** The texts in the other language, in their order; rejects where the browser gives up. */
  translate(texts: readonly string[], from: Language, to: Language): Promise<string[]>;
}

/** null where the browser has none. */
export function builtInTranslator(scope: object = globalThis): Translator | null {
  if (!("Translator" in scope)) return null;
  const factory = scope.Translator as TranslatorFactory; // not yet among TypeScript's own types
  const pairOf = (from: Language, to: Language) => ({ sourceLanguage: from, targetLanguage: to });
  return {
    async canTranslate(from, to) {
      return (await factory.availability(pairOf(from, to)).catch(() => "unavailable")) !== "unavailable";
    },
    async translate(texts, from, to) {
      const translator = await factory.create(pairOf(from, to));
      try {
        const translated: string[] = [];
        for (const text of texts) translated.push(await translator.translate(text));
        return translated;
      } finally {
        translator.destroy();
      }
    },
  };
}
