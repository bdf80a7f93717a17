/** The interface's texts by language, loaded when they are needed; `rules/message.ts` has the texts of findings. */
import type { InterfaceLanguage } from "../rules/model/finding";
import { loadSaid } from "../rules/model/say";
import type { Texts } from "./fi";

export type { Texts };

const files: Record<InterfaceLanguage, () => Promise<Texts>> = {
  fi: () => import("./fi").then(({ fi }) => fi),
  sv: () => import("./sv").then(({ sv }) => sv),
  en: () => import("./en").then(({ en }) => en),
};
const loaded: Partial<Record<InterfaceLanguage, Texts>> = {};

export const languageNames: Record<InterfaceLanguage, string> = { fi: "Suomi", sv: "Svenska", en: "English" };

/** Loads the texts of the interface and of the checks in this language. Rejects if a file cannot be loaded. */
export async function loadTexts(language: InterfaceLanguage): Promise<void> {
  if (loaded[language]) return;
  const [texts] = await Promise.all([files[language](), loadSaid(language)]);
  loaded[language] = texts;
}

export const areLoaded = (language: InterfaceLanguage): boolean => loaded[language] !== undefined;

/** @throws Error if the language was not loaded; the entrypoints load one before they show anything. */
export function textsIn(language: InterfaceLanguage): Texts {
  const texts = loaded[language];
  if (!texts) throw new Error(`The texts in "${language}" are not loaded.`);
  return texts;
}
