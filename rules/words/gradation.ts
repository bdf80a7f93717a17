/**
 * Finnish consonant gradation: a consonant before the last vowels of a stem has a strong form in some cases and a weak
 * one in others (Turku, but Turussa). Words are in lower case and composed (NFC).
 */

/** Strong and weak form of the changes that are certain wherever these letters stand. */
const certainPairs: readonly (readonly [strong: string, weak: string])[] = [
  ["kk", "k"],
  ["pp", "p"],
  ["tt", "t"],
  ["nk", "ng"],
  ["mp", "mm"],
  ["nt", "nn"],
  ["lt", "ll"],
  ["rt", "rr"],
];

/**
 * For the end of a known place name, where a `k` that is lost counts too. A single `p` or `t` between vowels does not, as
 * many names keep it.
 */
const namePairs = [...certainPairs, ["ht", "hd"], ["rk", "r"], ["lk", "l"]] as const;

/** The name in the weak grade, for the cases that ask for it: "turku" gives "turu"; null where nothing changes. */
export function weakGradeOf(name: string): string | null {
  const last = name.slice(-1);
  const stem = name.slice(0, -1);
  for (const [strong, weak] of namePairs) {
    if (stem.endsWith(strong)) return stem.slice(0, -strong.length) + weak + last;
  }
  return null;
}

const vowel = "[aeiouyåäö]";
const labialBetweenVowels = new RegExp(`(?<=${vowel})p(?=${vowel})`, "g");
const dentalBetweenVowels = new RegExp(`(?<=${vowel}h?)t(?=${vowel})`, "g");

/**
 * The word with all its consonants in the weak grade, so that two forms of one word begin alike ("luvat" and "lupa"). Only
 * for comparing: the result need not be a word. `rk` and `lk` stay, as too many words would become alike without their `k`.
 */
export function foldGrades(word: string): string {
  const folded = certainPairs.reduce((result, [strong, weak]) => result.replaceAll(strong, weak), word);
  return folded.replace(labialBetweenVowels, "v").replace(dentalBetweenVowels, "d");
}
