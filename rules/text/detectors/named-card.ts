/**
 * Payment card numbers with a word for a card beside them: in any grouping, and in the ranges that many other numbers begin
 * with, too. Too large for the scripts in pages, and of use only beside the surer ones of `payment-card.ts`.
 */
import type { OffsetRange } from "../../model/fact";
import { isLuhn } from "./luhn";
import { isInAddress } from "./payment-card";

const digitsInGroups = /(?<!\d|(?<!\p{L}{3})\p{L})[2-6]\d{3}(?:(?:[ \u00a0]{0,2}|[-–—.])\d){8,24}(?![\p{L}\p{N}])/gu;
const ranges = /^(?:4|5|6|2[2-7]|3[04-8])/;
const wordForCard =
  /(?<!\p{L})(?:(?:maksu|pankki|luotto|debit|credit|betal|bank|kredit)-?)?(?:kort(?:t[ie](?!l)|i|(?:et|ets|s)?(?!\p{L})|num[mr])|visa(?!\p{L})|master ?card|maestro|amex|american express|diners)/iu;
/** UTF-16 units before and behind the digits within which the word counts. */
const distance = { before: 40, behind: 25 };

/** In the order of the text; they do not overlap. */
export function findNamedCards(text: string): OffsetRange[] {
  return Array.from(text.matchAll(digitsInGroups)).flatMap((match) => {
    const start = match.index;
    const end = endOfCard(match[0]) + start;
    if (end === start || isInAddress(text, start, end)) return [];
    const before = text.slice(Math.max(0, start - distance.before), start);
    const behind = text.slice(end, end + distance.behind);
    return wordForCard.test(before) || wordForCard.test(behind) ? [{ start, end }] : [];
  });
}

/** The longest run of whole groups, 13 to 19 digits, that is one: an expiry date may stand behind. 0: none is. */
function endOfCard(written: string): number {
  if (!ranges.test(written)) return 0;
  for (let end = written.length; end >= 13; end--) {
    if (!/\d/.test(written.charAt(end - 1)) || /\d/.test(written.charAt(end))) continue;
    const digits = written.slice(0, end).replace(/\D/g, "");
    if (digits.length >= 13 && digits.length <= 19 && isLuhn(digits)) return end;
  }
  return 0;
}
