/**
 * What a negation in the same clause makes of "anmälan" and "ilmoittautua", wherever it stands: "siihen ei siis tarvitse
 * ilmoittautua", "ajanvarausta emme vaadi", "du behöver inte alls anmäla dig".
 */
import type { TextRange } from "../model/draft";
import type { Language } from "../model/span";
import { firstIndex } from "../text/first-index";
import type { Word } from "../text/words";

/** Words on each side that are looked at. */
const farthest = 7;
/** Between two words of one clause stands nothing but a space. */
const widestGap = 1;

const negations: Record<Language, RegExp> = {
  fi: /^(?:en|et|ei|emme|ette|eivät|enkä|etkä|eikä|emmekä|ettekä|eivätkä|ettei|ettet|etteivät|älä|älkää)$/u,
  sv: /^(?:inte|ej|aldrig|ingen|inget|inga)$/u,
};
/** A clause of its own begins behind these. */
const joins: Record<Language, RegExp> = {
  fi: /^(?:ja|sekä|mutta|vaan|joten|jos|kun|vaikka)$/u,
  sv: /^(?:och|samt|men|utan|så|om|när|fast)$/u,
};
const needs: Record<Language, RegExp> = {
  fi: /^(?:tarvi|tarvet|vaadi|vaati|edellyt|pakko|pakolli|ole$)/u,
  sv: /^(?:behöv|kräv|förutsätt|fordra|måste$|tvungen)/u,
};
/** "älä unohda ilmoittautua" asks for it, "ei voi enää ilmoittautua" is something else again. */
const others: Record<Language, RegExp> = {
  fi: /^(?:unohd|unhoit|viivyt|voi$|voida$|pysty|enää$|myöhäst|ehdi|pääse|onnistu|vielä$)/u,
  sv: /^(?:glöm|missa|dröj|vänt|kan$|kunna$|längre$|går$|gått$|hinn|ännu$|lyckas)/u,
};

/** `denied`: it is not needed; `unclear`: denied otherwise; null: nothing in its clause denies it. */
export function denialOf(
  words: readonly Word[],
  { start, end }: TextRange,
  lang: Language,
): "denied" | "unclear" | null {
  const at = firstIndex(words, (word) => word.end > start);
  const last = firstIndex(words, (word) => word.end >= end);
  let from = at;
  while (from > 0 && at - from < farthest && isJoined(words, from) && !joins[lang].test(words[from - 1]?.key ?? ""))
    from--;
  let to = last;
  while (to + 1 < words.length && to - last < farthest && isJoined(words, to + 1)) {
    if (joins[lang].test(words[to + 1]?.key ?? "")) break;
    to++;
  }
  const clause = words.slice(from, to + 1).map(({ key }) => key);
  if (!clause.some((word) => negations[lang].test(word))) return null;
  if (clause.some((word) => others[lang].test(word))) return "unclear";
  return clause.some((word) => needs[lang].test(word)) ? "denied" : "unclear";
}

function isJoined(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return before !== undefined && word !== undefined && word.start - before.end <= widestGap;
}
