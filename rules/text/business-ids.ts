/** Finnish business ids, seven digits (six in old ones), hyphen, check digit. They are public. */
import type { OffsetRange } from "../model/fact";
import { matchesOf } from "./matches";
import { offsetsOfMatch } from "./ranges";

export interface BusinessId extends OffsetRange {
  /** The check digit is right (prh.fi: weights 7 9 10 5 8 4 2, modulus 11). */
  valid: boolean;
}

const shape = /(?<![\p{L}\p{N}-])\d{6,7}-\d(?![\p{L}\p{N}])/gu;
const weights = [7, 9, 10, 5, 8, 4, 2];

export const findBusinessIds = (text: string): BusinessId[] =>
  matchesOf(text, shape).map((match) => ({
    ...offsetsOfMatch(match),
    valid: isValid(match[0]),
  }));

function isValid(id: string): boolean {
  const [digits = "", check = ""] = id.split("-");
  const padded = digits.padStart(weights.length, "0");
  const rest = weights.reduce((sum, weight, at) => sum + weight * Number(padded[at]), 0) % 11;
  return rest !== 1 && Number(check) === (rest === 0 ? 0 : 11 - rest);
}
