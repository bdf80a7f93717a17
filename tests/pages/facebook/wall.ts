/** Whose wall a page shows, and the words it uses. */
import { type Language, labelsIn } from "../shared/languages";
import type { PageSettings } from "../shared/page";
import { labels } from "./labels";

export interface Wall {
  language: Language;
  words: Record<keyof typeof labels, string>;
  query: URLSearchParams;
  /** Name of the group; null = the organisation's own page. */
  group: string | null;
  /** What the line says that opens the dialog. */
  trigger: string;
  /** `aria-placeholder` of the editor. */
  placeholder: string;
}

export function wallAt(path: string, { language, query }: PageSettings): Wall {
  const words = labelsIn(labels, language);
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
