/** Codes with the word for them in front: of a vacancy, a matter, an order. Their hyphens and full stops are their own. */
import type { OffsetRange } from "../../model/fact";

const named =
  /(?<![\p{L}\p{N}])(?:työavain|diaarinumero|dnro|asianumero|tunniste|tilausnumero|kilpailutunnus|arbetsnyckel|dnr|(?:diarie|ärende|beställnings)num(?:mer|re))\p{Ll}{0,4}[:.]?[ \u00a0]{0,2}(?=[\p{L}/-]{0,8}\d)([\p{L}\p{N}]{1,12}(?:[-/.][\p{L}\p{N}]{1,12}){1,5})(?![\p{L}\p{N}])/giu;

/** Names itself: "KIRDno-2024-77", "dnr/77/2026". */
const record =
  /(?<![\p{L}\p{N}])\p{L}{0,8}(?:[Dd]n(?:r?o|r)|DN(?:R?O|R))[-/]\d{1,6}(?:[-/.]\d{1,6}){1,4}(?![\p{L}\p{N}])/gu;

export function findNamedCodes(text: string): OffsetRange[] {
  const codes = Array.from(text.matchAll(named), ({ 0: all, 1: code = "", index }) => {
    const end = index + all.length;
    return { start: end - code.length, end };
  });
  const records = Array.from(text.matchAll(record), ({ 0: all, index }) => ({ start: index, end: index + all.length }));
  const isNew = ({ start, end }: OffsetRange) => !codes.some((code) => code.start < end && start < code.end);
  return [...codes, ...records.filter(isNew)].sort((a, b) => a.start - b.start);
}
