/** The interface's texts by language; the words of findings are in `rules/message.ts`. */
import type { InterfaceLanguage } from "../rules/review";
import { en } from "./en";
import { fi, type Texts } from "./fi";
import { sv } from "./sv";

export type { Texts };
export const texts: Record<InterfaceLanguage, Texts> = { fi, sv, en };

export const languageNames: Record<InterfaceLanguage, string> = { fi: "Suomi", sv: "Svenska", en: "English" };
