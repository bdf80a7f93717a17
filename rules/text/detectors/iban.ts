/** Finnish bank account numbers: FI + 16 digits, modulus 97 = 1 (ISO 13616). */
import type { OffsetRange } from "../../model/fact";
import { offsetsOfMatch } from "../ranges";

export interface Iban extends OffsetRange {
  /** Without spaces. */
  value: string;
}

const shape = /(?<![\p{L}\p{N}])FI\d{2}(?:[ \u00a0]?\d{4}){3}[ \u00a0]?\d{2}(?![\p{L}\p{N}])/giu;

export function findIbans(text: string): Iban[] {
  return Array.from(text.matchAll(shape), (match) => ({
    ...offsetsOfMatch(match),
    value: match[0].replace(/\s/gu, "").toUpperCase(),
  })).filter(({ value }) => isIban(value));
}

function isIban(value: string): boolean {
  // F = 15, I = 18
  let rest = 0;
  for (const digit of `${value.slice(4)}1518${value.slice(2, 4)}`) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}
