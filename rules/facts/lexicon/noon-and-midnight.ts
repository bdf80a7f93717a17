/** Noon and midnight in words: puoleenpäivään, puolilta öin, vid midnatt. */
import type { Language } from "../../model/span";

/** Minutes from midnight. */
const noon = 720;
const midnight = 0;

/** Words alone; in Finnish also the first of two words, with the second behind `_`. */
const words: Record<Language, readonly (readonly [minutes: number, forms: string])[]> = {
  fi: [
    [
      noon,
      "puolipäivä puolenpäivän puoltapäivää puolessapäivässä puoleenpäivään puoliltapäivin keskipäivä keskipäivän " +
        "keskipäivällä keskipäivään keskipäivästä puolilta_päivin puolen_päivän puoleen_päivään puolta_päivää",
    ],
    [
      midnight,
      "puoliyö puolenyön puoltayötä puoleenyöhön puoliltaöin keskiyö keskiyön keskiyöllä keskiyöhön keskiyöstä keskiyötä " +
        "keskiyöltä puolilta_öin puolen_yön puoleen_yöhön puolta_yötä",
    ],
  ],
  sv: [
    [noon, "middagstid mitt_på_dagen tolvtiden"],
    [midnight, "midnatt midnatten"],
  ],
};

const byWords: Record<Language, ReadonlyMap<string, number>> = { fi: compile("fi"), sv: compile("sv") };

function compile(lang: Language): ReadonlyMap<string, number> {
  return new Map(
    words[lang].flatMap(([minutes, forms]) =>
      forms.split(" ").map((form): [string, number] => [form.replaceAll("_", " "), minutes]),
    ),
  );
}

/** `wordAt(0)` is the word, `wordAt(1)` the one behind it on the line, or "". `length`: the number of words. */
export function noonOrMidnight(
  wordAt: (at: number) => string,
  lang: Language,
): { minutes: number; length: number } | null {
  for (let length = mostWords, phrase = ""; length > 0; length--) {
    phrase = wordAt(0);
    for (let at = 1; at < length; at++) phrase += ` ${wordAt(at)}`;
    const minutes = byWords[lang].get(phrase);
    if (minutes !== undefined) return { minutes, length };
  }
  return null;
}
const mostWords = 3;

const heads = new Set(
  (["fi", "sv"] as const).flatMap((lang) => [...byWords[lang].keys()].map((form) => form.slice(0, 3))),
);
/** False where no such word begins with these letters. */
export const mayBeNoonOrMidnight = (word: string): boolean => heads.has(word.slice(0, 3));
