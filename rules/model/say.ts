/** What checks and repairs say, in three languages. */
import type { InterfaceLanguage, Localised } from "./finding";

const lists: Partial<Record<InterfaceLanguage, readonly string[]>> = {};
const files: Record<InterfaceLanguage, () => Promise<{ said: readonly string[] }>> = {
  fi: () => import("./said/fi"),
  sv: () => import("./said/sv"),
  en: () => import("./said/en"),
};

/** @throws Error where the language is not loaded: an empty text would be shown without a word. */
function textAt(language: InterfaceLanguage, at: number): string {
  const text = lists[language]?.[at];
  if (text === undefined) throw new Error(`The texts of the checks in "${language}" are not loaded.`);
  return text;
}

/** A text that is looked up in the list of its language; it has the same properties as one that is written out. */
const listed = (at: number): Localised => ({
  get fi() {
    return textAt("fi", at);
  },
  get sv() {
    return textAt("sv", at);
  },
  get en() {
    return textAt("en", at);
  },
});

/**
 * A text in Finnish, Swedish and English. In the built extension its place in the lists stands here instead
 * (`tools/bundle/said-by-language.ts`), so that a panel loads one language and not three. A text of a language that is
 * not loaded cannot be read there: code that reads all three needs `loadAllSaid`.
 */
export function say(fi: string | number, sv = "", en = ""): Localised {
  return typeof fi === "number" ? listed(fi) : { fi, sv, en };
}

/** Loads the texts of one language. Rejects if its file cannot be loaded. */
export async function loadSaid(language: InterfaceLanguage): Promise<void> {
  lists[language] ??= (await files[language]()).said;
}

/** Loads the texts of all languages. Rejects if a file cannot be loaded. */
export async function loadAllSaid(): Promise<void> {
  await Promise.all((["fi", "sv", "en"] as const).map(loadSaid));
}
