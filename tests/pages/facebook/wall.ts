/** Whose wall a page shows, and the words it uses. */
import type { Language } from "../shared/languages";
import type { PageSettings } from "../shared/page";
import { type FacebookWords, wordsOf } from "./labels";

export interface Wall {
  language: Language;
  words: FacebookWords;
  query: URLSearchParams;
  /** Name of the group; null = the organisation's own page. */
  group: string | null;
  /** What the line says that opens the dialog. */
  trigger: string;
  /** `aria-placeholder` of the editor. */
  placeholder: string;
}

export function wallAt(path: string, { language, query }: PageSettings): Wall {
  const words = wordsOf(language, query);
  const inGroup = path.startsWith("/groups/");
  return {
    language,
    words,
    query,
    group: inGroup ? words.group : null,
    trigger: inGroup ? words.writeSomething : words.whatsOnYourMind,
    placeholder: inGroup ? words.createPublicPost : words.whatsOnYourMind,
  };
}
