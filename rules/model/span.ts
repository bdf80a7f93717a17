/** The languages of a text. */

/** The languages of the two versions, whose facts are read. */
export type Language = "fi" | "sv";
export const otherLanguage = (lang: Language): Language => (lang === "fi" ? "sv" : "fi");

/** `other`: a language that is none of the three. */
export type SpanLanguage = "fi" | "sv" | "en" | "other";

/** A stretch of text in one language, UTF-16 offsets. What no span covers is neutral: links, numbers, emoji, bare names. */
export interface LanguageSpan {
  start: number;
  end: number;
  lang: SpanLanguage;
}

/** How far a language version has come, beside the other one. */
export interface VersionState {
  state: "missing" | "started" | "shorter" | "complete";
  letters: number;
  words: number;
}
