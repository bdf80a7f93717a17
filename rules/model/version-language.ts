/** The two languages whose facts are read. */
export type Language = "fi" | "sv";
export const otherLanguage = (lang: Language): Language => (lang === "fi" ? "sv" : "fi");
