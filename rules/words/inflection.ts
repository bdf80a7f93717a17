/**
 * What may stand behind a word's stem where it is still this word and no other: endings of nouns, Finnish or Swedish, in lower
 * case. A second half of a compound is none, nor is an ending that makes another word ("yhdisty|vät").
 */
const finnishCase =
  "n|t|m|[st]s?[aä]|st[aä]|tt[aä]|ll[aä]|lt[aä]|lle|ks[ie]|n[aä]|h[aeiouyäö]n|seen|siin|den|tten|[aeiouyäö]n|[aä]";
const finnish = `[aeiouyäöj]{0,2}(?:${finnishCase})?(?:ni|si|mme|nne|ns[aä])?(?:kin|k[aä]{2}n|k[oö]|h[aä]n)?`;
const swedish = "(?:e?[nt]|a|na|[aeo]r|[aeo]rna)?s?";
const ending = new RegExp(`^(?:${finnish}|${swedish})$`, "u");

/** Longer rests are compounds. */
const longestEnding = 10;

export const isEnding = (rest: string): boolean => rest === "" || (rest.length <= longestEnding && ending.test(rest));

/** "hem", "rum", "program" write their m twice before an ending: "hemmet", "rummen", "programmets". */
const behindDoubled = /^m(?:e[nt]|a|ar|er)(?:na)?s?$/u;

/** Whether the word that ends in `stem` may go on with `rest` and still be this word. */
export const isEndingOf = (stem: string, rest: string): boolean =>
  isEnding(rest) || (stem.endsWith("m") && behindDoubled.test(rest));

/** In a case that says where something is or goes to: -ssa, -sta, -lla, -lta, -lle, -an … */
export const isLocalForm = (word: string): boolean =>
  /(?:(?:ss|st|ll|lt)[aä]|lle|aan|ään|een|iin|oon|uun|yyn|öön)(?:mme|kin)?$/u.test(word);
