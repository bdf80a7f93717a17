/**
 * Capitals in hashtags of several words (#YhdessäTillsammans), so that screen readers read them as words. Finnish and
 * Swedish compounds are one word and keep their small letters (#varhaiskasvatus).
 */
import type { CheckContext } from "../context/check";
import type { Guideline } from "../model/guideline";
import { memoizePer } from "../model/memoize";
import { beginsNoFinnishWord } from "../words/finnish-endings";
import { beginsNoSwedishWord } from "../words/swedish-endings";

/** Words that are never the first part of a compound: what stands behind them is a word of its own. */
const standalone = [
  ..."yhdessä kaikki kaikille meidän teidän minun sinun hyvä hyvää hyvät uusi uudet uutta avoin avoimet avointa iloista ihana ihanaa paras parasta elävä toimiva turvallinen onnea kiitos tervetuloa lähde tule tulkaa minä olen olemme tämä täällä tänään huomenna enemmän lisää kohti kunnan töihin suomen nuorten lasten vapaaehtoista ilmaista maksutonta".split(
    " ",
  ),
  ..."tillsammans vi alla allas vår våra vårt min mitt god gott goda glad glada ny nytt nya öppen öppet öppna lediga ledig välkommen välkomna tack kom jag det här bästa levande hållbar hållbart trygg tryggt gratis".split(
    " ",
  ),
];
/** Shorter tags are read well enough. */
const shortest = 8;
const shortestRest = 3;

/** The tag in readable capitals; null where it is one word, or is readable as it is. */
export function readableTag(
  tag: string,
  { guideline, derived }: Pick<CheckContext, "guideline" | "derived">,
): string | null {
  const tagText = tag.slice(1).normalize("NFC");
  const key = tagText.toLowerCase();
  const officialTag = knownTags(guideline).get(key);
  if (officialTag) return hasInnerCapital(tagText) || !hasInnerCapital(officialTag) ? null : `#${officialTag}`;
  if (tagText !== key || tagText.length < shortest) return null;
  const inText = wordsOfText(key, derived.words);
  if (inText) return `#${capitals(inText)}`;
  const first = [...standalone, ...ownNames(guideline)].find(
    (word) => key.startsWith(word) && key.length - word.length >= shortestRest && isBorder(key, word),
  );
  return first ? `#${capitals([first, key.slice(first.length)])}` : null;
}

const hasInnerCapital = (word: string) => /.\p{Lu}/u.test(word);
const capitals = (words: readonly string[]) =>
  words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");

/** "uusimaa" only looks as if it began with "uusi", and "masalassa" with "masala"; "avoimetovet" really does. */
function isBorder(key: string, word: string): boolean {
  const longer = standalone.some((other) => other.length > word.length && key.startsWith(other));
  const rest = key.slice(word.length);
  return !longer && word.length >= 4 && !beginsNoFinnishWord.test(rest) && !beginsNoSwedishWord.test(rest);
}

/** The organisation's name in the genitive as its own name has it, and the places around. */
const ownNames = memoizePer(({ names, placeNames }: Guideline): string[] => {
  const organisation = [names.organisation.fi, names.organisation.sv].map((name) => name.split(" ")[0] ?? "");
  const places = placeNames.flatMap(({ fi, sv }) => [fi, sv]).filter((name) => /^\p{L}+$/u.test(name));
  return [...organisation, ...places].map((name) => name.toLowerCase());
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
