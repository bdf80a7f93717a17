/** Whether a word of a text only says where something happens: a vaccination in a sports hall is not about sports. */
import type { Word } from "../text/words";
import { isLocalForm } from "../words/inflection";

/** Buildings that have the name of their service, at the end of a word in any form. */
const building =
  /(?:kirjasto|koulu|lukio|opisto|päiväko[td]i|halli|teatteri|talo|keskus|keskuks|museo|skol(?:a|or)|bibliotek|gymnasi|daghem|hall|institut|teater|museum|museet|hus|cent(?:er|r))\p{L}{0,7}$/u;
const prepositions = new Set(["i", "på", "vid", "invid", "utanför"]);
const labels = new Set(["paikka", "missä", "plats", "var", "platsen"]);
/** As many words may stand between a preposition or label and the building ("i den gamla skolan"). */
const widestGap = 2;

export function isVenue(words: readonly Word[], at: number): boolean {
  const key = words[at]?.key ?? "";
  if (!building.test(key)) return false;
  const next = words[at + 1]?.key ?? "";
  const before = words.slice(Math.max(0, at - 1 - widestGap), at).map((word) => word.key);
  return (
    isLocalForm(key) ||
    // "uimahallin kahviossa", "skolans" needs its preposition anyway
    (key.endsWith("n") && isLocalForm(next)) ||
    before.some((word) => prepositions.has(word) || labels.has(word))
  );
}
