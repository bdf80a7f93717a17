/**
 * The words that a hashtag is made of, where they are sure: every piece is a known word, and at every border stands a word
 * that begins no compound. Finnish and Swedish compounds are one word.
 */
import type { Guideline } from "../model/guideline";
import { memoizePer } from "../model/memoize";
import { placeForms } from "./place-forms";

/** Words that are never the first part of a compound: what stands behind them is a word of its own. */
const standalone = new Set([
  ..."yhdessä kaikki kaikille meidän teidän meillä teillä minun sinun hyvää hyvät uusi uudet uutta avoin avoimet avointa iloista ihana ihanaa paras parasta toimiva turvallinen onnea tervetuloa tulkaa minä olen olemme tämä täällä tänään huomenna enemmän kohti töihin vapaaehtoista ilmaista maksutonta".split(
    " ",
  ),
  ..."tillsammans våra vårt mitt goda glada nytt öppen öppet öppna lediga ledig välkommen välkomna levande hållbar hållbart".split(
    " ",
  ),
]);
/** Behind a name these make a street of it, which is one word. */
const street = /^(?:tie|katu|polku|kuja|raitti|väg|gat|stig|gränd)/u;
const shortestWord = 3;
const longestTag = 60;

/** `key`: the tag in lower case without its #. `textWords`: words that the text itself has. */
export function splitTag(key: string, guideline: Guideline, textWords: ReadonlySet<string>): string[] | null {
  if (key.length > longestTag || isKnownWord(key, guideline, textWords)) return null;
  const { all, genitives } = placeForms(guideline);
  const isWord = (word: string) => standalone.has(word) || all.has(word) || isKnownWord(word, guideline, textWords);
  const isBorder = (left: string, right: string) =>
    standalone.has(left) || (genitives.has(left) && !street.test(right)) || (all.has(right) && !all.has(left));
  const ends = new Map<number, string[] | null>();
  /** The pieces from `start` on, the longest first. */
  const pieces = (start: number): string[] | null => {
    const known = ends.get(start);
    if (known !== undefined) return known;
    let found: string[] | null = null;
    for (let end = key.length; end - start >= shortestWord && !found; end--) {
      const word = key.slice(start, end);
      if (!isWord(word)) continue;
      if (end === key.length) found = [word];
      const rest = end === key.length ? null : pieces(end);
      if (rest && isBorder(word, rest[0] ?? "")) found = [word, ...rest];
    }
    ends.set(start, found);
    return found;
  };
  const words = pieces(0);
  return words && words.length > 1 ? words : null;
}

/** A word, or a compound of two words of the organisation's own language. */
export function isKnownWord(word: string, guideline: Guideline, textWords: ReadonlySet<string>): boolean {
  return ownWords(guideline).has(word) || textWords.has(word);
}

export function isKnownCompound(key: string, guideline: Guideline): boolean {
  const words = ownWords(guideline);
  for (let at = 4; at <= key.length - 4; at++) {
    if (words.has(key.slice(0, at)) && words.has(key.slice(at))) return true;
  }
  return false;
}

const ownWords = memoizePer(({ glossary, hashtags, names }: Guideline): ReadonlySet<string> => {
  const topical = hashtags.topics
    .flatMap(({ fi, sv }) => [...fi, ...sv])
    .filter((tag) => !/.\p{Lu}/u.test(tag.slice(1)));
  const terms = [...glossary, names.organisation].flatMap(({ fi, sv }) => [fi, sv]);
  const words = [...terms, ...topical].flatMap(
    (term) => term.toLowerCase().match(/(?<![\p{L}-])\p{L}{4,}(?![\p{L}-])/gu) ?? [],
  );
  return new Set(words);
});
