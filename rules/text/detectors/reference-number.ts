/** Finnish payment references: 3–19 digits, the last one the check digit (weights 7-3-1 from the right, modulus 10). */
import type { OffsetRange } from "../../model/fact";

export interface ReferenceNumber extends OffsetRange {
  valid: boolean;
}

/** Any number can look like one, so only those with the word for it in front are found. */
const named =
  /(?<![\p{L}\p{N}])(?:viite(?:numero)?|referens(?:nummer)?|ref\.?)(?:\s?(?:on|är))?:?\s{1,2}(\d(?:[ \u00a0]?\d){2,19})(?![\p{L}\p{N}])/giu;

export function findReferenceNumbers(text: string): ReferenceNumber[] {
  return Array.from(text.matchAll(named), (match) => {
    const written = match[1] ?? "";
    const end = match.index + match[0].length;
    return { start: end - written.length, end, valid: isReferenceNumber(written) };
  });
}

/** Spaces between the digits do not matter. */
export function isReferenceNumber(written: string): boolean {
  const digits = written.replace(/\s/gu, "");
  if (!/^\d{3,20}$/.test(digits)) return false;
  const weights = [7, 3, 1];
  let sum = 0;
  for (let at = 0; at < digits.length - 1; at++) {
    sum += Number(digits[digits.length - 2 - at]) * (weights[at % weights.length] ?? 0);
  }
  return (10 - (sum % 10)) % 10 === Number(digits.at(-1));
}
