/**
 * Capitals in hashtags of several words (#YhdessäTillsammans), so that screen readers read them as words. Finnish and
 * Swedish compounds are one word and keep their small letters (#varhaiskasvatus).
 */
import type { CheckContext } from "../context/check";
import type { Guideline } from "../model/guideline";
import { memoizePer } from "../model/memoize";
import { isOwnTag, ownTagMeant } from "./own-tags";
import { isKnownCompound, isKnownWord, splitTag } from "./split-tag";

/** Shorter tags are read well enough. */
const shortest = 8;
/** So many letters without a capital are hard to read, wherever the words begin. */
const long = 20;
/** An abbreviation is shorter. */
const longInCapitals = 10;

export interface TagReading {
  /**
   * `own`: the guideline itself writes it in small letters. `long`, `capitals` (nothing but capitals): only the writer knows
   * where its words begin.
   */
  kind: "words" | "own" | "long" | "capitals";
  text: string | null;
}

/** What makes the tag easier to read; null where it is one word, is readable as it is, or is first to be put right. */
export function readableTag(
  tag: string,
  { guideline, derived }: Pick<CheckContext, "guideline" | "derived">,
): TagReading | null {
  const tagText = tag.slice(1).normalize("NFC");
  const key = tagText.toLowerCase();
  const isSmall = tagText.slice(1) === key.slice(1);
  const isLarge = tagText.length > 1 && tagText === tagText.toUpperCase();
  if (!isSmall && !isLarge) return null;
  const officialTag = knownTags(guideline).get(key);
  if (officialTag) {
    if (!hasInnerCapital(officialTag)) return null;
    return { kind: isSmall && isOwnTag(tag, guideline) ? "own" : "words", text: `#${officialTag}` };
  }
  if (key.length < shortest || ownTagMeant(tag, guideline)) return null;
  const textWords = wordsOutsideTags(derived);
  const words = wordsOfText(key, derived.words) ?? splitTag(key, guideline, textWords);
  if (words) return { kind: "words", text: `#${capitals(words)}` };
  const isOneWord = isKnownWord(key, guideline, textWords) || isKnownCompound(key, guideline);
  if (isOneWord) return null;
  const letters = key.replace(/\P{L}/gu, "").length;
  if (isLarge) return letters >= longInCapitals ? { kind: "capitals", text: null } : null;
  return letters >= long ? { kind: "long", text: null } : null;
}

const hasInnerCapital = (word: string) => /.\p{Lu}/u.test(word);
const capitals = (words: readonly string[]) =>
  words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");

const wordsOutsideTags = memoizePer(({ words, hashtags }: CheckContext["derived"]): ReadonlySet<string> => {
  const inTags = new Set(hashtags.map(({ part, start }) => `${part} ${start + 1}`));
  return new Set(words.flat().flatMap(({ part, start, key }) => (inTags.has(`${part} ${start}`) ? [] : [key])));
});

/** The organisation's own tags and names of several words, by their lower-case form. */
const knownTags = memoizePer(({ hashtags, glossary, names }: Guideline): Map<string, string> => {
  const known = new Map<string, string>();
  for (const tag of [...hashtags.general, ...hashtags.topics.flatMap(({ fi, sv }) => [...fi, ...sv])]) {
    const word = tag.slice(1);
    const first = hasInnerCapital(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    known.set(word.toLowerCase(), first);
  }
  for (const { fi, sv } of [names.organisation, names.place, ...glossary]) {
    for (const term of [fi, sv]) {
      const words = term.split(" ");
      if (words.length === 1 || !words.every((word) => /^\p{L}+$/u.test(word))) continue;
      known.set(words.join("").toLowerCase(), capitals(words));
    }
  }
  return known;
});

/** Two to four words in a row of the text that, written together, make the tag. */
function wordsOfText(key: string, parts: CheckContext["derived"]["words"]): string[] | null {
  for (const words of parts) {
    for (const [at, word] of words.entries()) {
      if (!key.startsWith(word.key) || word.key === key) continue;
      const row = [word.key];
      for (let next = at + 1; row.join("").length < key.length && row.length < 4; next++) {
        const follows = words[next]?.key;
        if (follows === undefined) break;
        row.push(follows);
      }
      if (row.length > 1 && row.join("") === key) return row;
    }
  }
  return null;
}
