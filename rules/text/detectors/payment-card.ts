/** Payment card numbers: 13–19 digits, Luhn's check digit (ISO/IEC 7812). */
import type { OffsetRange } from "../../model/fact";
import { offsetsOfMatch } from "../ranges";

/** Digits that stand together, however they are grouped. */
const anyGroups = /(?<![\p{L}\p{N}+])[2-6]\d{3}(?:[ \u00a0-]?\d){9,15}(?![\p{L}\p{N}])/gu;
/**
 * As the networks print it (4-4-4-4 or 4-6-5), so that it is told from digits beside it: "…1111-12/28". It is looked for
 * from each place anew. Behind a plus only what is too long for a telephone number, behind "DE12 " nothing: a bank account.
 */
const printed =
  /(?<![\p{L}\p{N}]|[A-Z]{2}\d\d[ \u00a0])(?=((?:4\d|5[1-5]|2[2-7]|35|6[0245])\d\d([ \u00a0-]?)\d{4}\2\d{4}\2\d{4}|(?<!\+)3[47]\d\d([ \u00a0-]?)\d{6}\3\d{5})(?![\p{L}\p{N}]))/gu;

/** In the order of the text; they do not overlap. */
export function findPaymentCards(text: string): OffsetRange[] {
  const candidates = [
    ...Array.from(text.matchAll(anyGroups), offsetsOfMatch),
    ...Array.from(text.matchAll(printed), ({ index, 1: card = "" }) => ({ start: index, end: index + card.length })),
  ].filter(({ start, end }) => isLuhn(text.slice(start, end).replace(/\D/g, "")));
  let last = 0;
  return candidates
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < last) return false;
      last = end;
      return true;
    });
}

function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]);
    const doubled = digit * 2;
    sum += at % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0 && !/^(\d)\1+$/.test(digits);
}
