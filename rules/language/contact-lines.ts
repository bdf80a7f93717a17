/** Lines that say where something is and whom to call or write to: they stand below texts in any language. */
import type { Language } from "../model/span";
import { clockMarks, contactMarks, dayMarkOf, joiningMarks } from "./day-and-clock-words";
import { isPredicate, isSentenceWord, isVerb, wordPattern } from "./sentence-words";

/** More small words than this, without days and labels, tell something of their own. */
const mostSmallWords = 2;
/** Kinds of streets and squares, with the house number: "Rantatie 5", "Strandvägen 5 B". */
const street =
  /\p{L}(?:tie|katu|kuja|polku|kaari|rinne|ranta|tori|aukio|raitti|väylä|bulevardi|väg|vägen|gatan|gränden|stigen|bågen|brinken|stranden|torget|platsen|stråket|leden|bulevarden)\s\d{1,3}(?![\d.]*\d)/u;
const phone = /(?<!\p{L})(?:puh|puhelin|tfn|telefon|tel|p|gsm)[.:]?\s*\+?\d/iu;
const email = /[\p{L}\p{N}]@[\p{L}\p{N}-]/u;
const date = /(?<!\d)\d{1,2}\.\d{1,2}\.?(?!\d)/u;

/** `text` and what stands `behind` it on its line, at most 120 characters. */
export function isContactLine(text: string, behind: string, language: Language): boolean {
  const line = text + behind;
  if (!/[\d@]/.test(line)) return false;
  const hasNumber = phone.test(line) || email.test(line);
  if (!hasNumber && !(street.test(line) && !date.test(line))) return false;
  const words = text.match(wordPattern) ?? [];
  if (!hasNumber && isRequest(words, language)) return false;
  let small = 0;
  for (const word of words) {
    const plain = word.toLowerCase();
    if (contactMarks.has(plain)) continue;
    const isTime = dayMarkOf(plain) !== undefined || clockMarks.has(plain);
    if (isTime && !hasNumber) return false;
    if (isTime || joiningMarks.has(plain)) continue;
    if (isPredicate(plain, language)) return false;
    if (/^\p{Lu}/u.test(word)) continue;
    if (isVerb(plain, language) || isSentenceWord(plain, language)) return false;
    small++;
  }
  return small <= mostSmallWords;
}

/** "Tuo lelut osoitteeseen Rantatie 5": a verb opens the line, or it says where something is to go. */
function isRequest(words: readonly string[], language: Language): boolean {
  const [first = "", second = ""] = words;
  if (/^\p{Ll}/u.test(second) && isVerb(first.toLowerCase(), language)) return true;
  return words.some((word, at) => word === "osoitteeseen" || (word === "adressen" && words[at - 1] === "till"));
}

/** Days and hours with a label of one word at most: "Öppettider: ti–pe", "ma–pe klo". */
export const isHoursLine = (words: readonly string[]): boolean =>
  words.filter((word) => {
    const plain = word.toLowerCase();
    return dayMarkOf(plain) === undefined && !clockMarks.has(plain) && !joiningMarks.has(plain);
  }).length <= 1;
