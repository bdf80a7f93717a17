/** Payment card numbers: 13–19 digits, Luhn's check digit (ISO/IEC 7812). */
import type { OffsetRange } from "../../model/fact";
import { offsetsOfMatch } from "../ranges";

const shape = /(?<![\p{L}\p{N}+])[2-6]\d{3}(?:[ \u00a0-]?\d){9,15}(?![\p{L}\p{N}])/gu;

export function findPaymentCards(text: string): OffsetRange[] {
  return Array.from(text.matchAll(shape), offsetsOfMatch).filter(({ start, end }) =>
    isLuhn(text.slice(start, end).replace(/\D/g, "")),
  );
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
