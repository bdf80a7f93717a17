/**
 * Payment card numbers that say themselves what they are: a range of the card networks with its length, grouped as cards are
 * printed or not at all, and the right check digit. The check digit alone fits one number in ten.
 */
import type { OffsetRange } from "../../model/fact";
import { isLuhn } from "./luhn";

/**
 * Looked for from each place anew, so that neither digits before it nor an expiry date behind it hide it. It may be glued to a
 * word ("visa4111…"); behind one to three letters it is a code of another kind.
 */
const shape =
  /(?<!\d|(?<!\p{L}{3})\p{L})(?=(\d{14,19}|\d{4}([ \u00a0]{0,2}[-–—.]?[ \u00a0]?)\d{4}(?:\2|\n)\d{4}(?:\2|\n)\d{4}|3\d{3}([ \u00a0]{1,2}|[-–—.])\d{6}\3\d{4,5})(?![\p{L}\p{N}]))/gu;

/** Each range of the networks with its number of digits. */
const ranges =
  /^(?:(?=.{16}$)(?:4|5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)|(?=.{15}$)3[47]|(?=.{14}$)3[068]|(?=.{16,}$)(?:35|6011|62|65))/;

/** Groups behind a country and check digits: a bank account. */
const inAccount = /[A-Z]{2}\d\d(?:[ \u00a0–-]{1,2}[A-Z\d]{4})*[ \u00a0–-]{1,2}$/;

/** "Tilausnumero 4…", "mittari 4…": the word right in front names another kind of number; the check digit fits by chance. */
const otherLabel =
  /(?<!\p{L})(?!(?:\p{L}{2,12}-?)?(?:kort|card|visa))(?:\p{L}{2,30}(?:numero|nummer|koodi|kod|viite|viitteellä|referens|tunnus|tunniste|mittari|mätare|kohde|objekt)\p{L}{0,6}|viite|viitteellä|referens|mittari|mätare|kohde|objekt|imei|isbn|ean|issn)[.:]?(?: on| är)?:? {0,2}$/iu;
/** UTF-16 units before the digits in which such a word is looked for. */
const longestLabel = 60;

const inAddress = /\/\/|www\.|\.\p{L}+[/?#]|[\p{L}\p{N}]@\p{L}/u;
/** UTF-16 units of an address that are looked at on each side. */
const longestAddress = 300;

/** In the order of the text; they do not overlap. */
export function findPaymentCards(text: string): OffsetRange[] {
  const cards: OffsetRange[] = [];
  for (const { index: start, 1: written = "" } of text.matchAll(shape)) {
    const end = start + written.length;
    const last = cards.at(-1)?.end ?? 0;
    const digits = written.replace(/\D/g, "");
    if (start < last || !ranges.test(digits) || !isLuhn(digits)) continue;
    // no telephone number has more than fifteen digits
    if (text[start - 1] === "+" && digits.length < 16) continue;
    if (inAccount.test(text.slice(Math.max(last, start - 40), start))) continue;
    if (otherLabel.test(text.slice(Math.max(0, start - longestLabel), start))) continue;
    if (!isInAddress(text, start, end)) cards.push({ start, end });
  }
  return cards;
}

/** Whether a link or an e-mail address holds the passage. */
export function isInAddress(text: string, start: number, end: number): boolean {
  const before =
    text
      .slice(Math.max(0, start - longestAddress), start)
      .split(/\s/)
      .at(-1) ?? "";
  const [behind = ""] = text.slice(end, end + longestAddress).split(/\s/);
  return inAddress.test(before + text.slice(start, end) + behind);
}
