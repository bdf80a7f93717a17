/** The languages that the practice pages speak, chosen by `?lang=`. */
export const languages = ["fi", "sv", "en"] as const;
export type Language = (typeof languages)[number];

export function chooseLanguage(query: URLSearchParams): Language {
  const wanted = query.get("lang");
  return languages.find((language) => language === wanted) ?? "fi";
}

/** One text in every language. */
export type Words = Record<Language, string>;

/** A page's labels in one language. */
export function labelsIn<Key extends string>(labels: Record<Key, Words>, language: Language): Record<Key, string> {
  const entries = Object.entries<Words>(labels).map(([key, words]) => [key, words[language]]);
  return Object.fromEntries(entries) as Record<Key, string>; // fromEntries forgets the keys
}
