/** Codes with the word for them in front: of a vacancy, a matter, an order. Their hyphens and full stops are their own. */
import type { OffsetRange } from "../../model/fact";

const named =
  /(?<![\p{L}\p{N}])(?:työavain|diaarinumero|dnro|asianumero|tunniste|tilausnumero|kilpailutunnus|arbetsnyckel|diarienummer|dnr|ärendenummer|beställningsnummer)\p{Ll}{0,4}[:.]?[ \u00a0]{0,2}(?=[\p{L}/-]{0,8}\d)([\p{L}\p{N}]{1,12}(?:[-/.][\p{L}\p{N}]{1,12}){1,5})(?![\p{L}\p{N}])/giu;

export function findNamedCodes(text: string): OffsetRange[] {
  return Array.from(text.matchAll(named), ({ 0: all, 1: code = "", index }) => {
    const end = index + all.length;
    return { start: end - code.length, end };
  });
}
