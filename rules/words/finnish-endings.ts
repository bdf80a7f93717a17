/**
 * What may stand behind the stem of a Finnish word. The patterns are compared with words in lower case. They differ on
 * purpose: each allows what the words it is for can have, since every further ending also lets other words through.
 */

/** Inessive, elative, adessive, ablative and allative: -ssa, -sta, -lla, -lta, -lle. */
const localCases = "(?:ss|st|ll|lt)[aä]|lle";

/**
 * Behind the stem of a place name: the cases of the singular, with -kin. No plural, and no second half of a compound such
 * as -tie or -katu, which makes a street of the place.
 */
export const afterPlaceName = new RegExp(
  `^(?:[aäeiouyö]?[nt]|[aä]{1,2}|${localCases}|ks?i|na|nä|t[aä]|seen|een|h[aeiouyäö]n|iin)?(?:kin)?$`,
);

/** Behind a place name without its -nen, as "Kauniai": Kauniaisissa, Kauniainen, Kauniaisten. */
export const afterNameInNen = /^(?:s[ei][a-zäö]{0,5}|nen|sten)$/;

/**
 * Behind the base form of a term of the glossary: singular and plural, as these are common nouns; no -kin. Longer words are
 * compounds with a meaning that the glossary does not give.
 */
export const afterTerm = new RegExp(
  `^(?:[nt]|i?t?[aä]|j?a|i?n?[aä]|i?(?:${localCases})|i?ksi|i?[eaoöuyä]?n|i?h[aeiouyäö]n|[ijt]?(?:den|en)|i?hin|i?siin)?$`,
);

/**
 * At the end of a given name in a Finnish or a Swedish text: "Ellan", "Leolle", "Oskars". It is taken off and the rest is
 * looked up in a list, so only the commonest cases are needed.
 */
export const endOfGivenName = new RegExp(`(?:n|s|a|ä|${localCases}|t[aä]|ksi)$`);

/** Behind the weak stem of a numeral ("viide"); partitive and illative have another stem and are listed with the numerals. */
export const numeralEndings = ["n", "ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "ksi"] as const;

/** The word is in the ablative, as in "kuudelta", at six. */
export const isAblative = (word: string): boolean => /lt[aä]$/.test(word);
