/** What every platform page starts with. */
import { chooseLanguage, type Language } from "./languages";
import { practiceStrip } from "./strip";

export interface PageSettings {
  language: Language;
  /** Further settings in the address: `?comment=textarea` … */
  query: URLSearchParams;
}

export function readSettings(): PageSettings {
  const query = new URLSearchParams(location.search);
  return { language: chooseLanguage(query), query };
}

/** Puts the page's content into the document, below the strip. */
export function showPage(settings: PageSettings, ...content: Node[]): void {
  document.body.append(practiceStrip(settings.language), ...content);
}
