/**
 * Finnish personal identity codes, DDMMYY + separator + NNN + check character (dvv.fi). Found values are never shown,
 * stored or logged: callers get offsets and a verdict.
 */
import type { OffsetRange } from "../../model/fact";
import { offsetsOfMatch } from "../ranges";

export interface IdentityCode extends OffsetRange {
  /**
   * `valid`: an issued number (002–899); `artificial`: 900–999, never issued to anyone; `malformed`: the right shape
   * with a wrong check character, number or date; `partial`: without the check character.
   */
  verdict: "valid" | "artificial" | "malformed" | "partial";
  /** The separator is a letter: hardly anything but an identity code has this shape. */
  letterSeparator: boolean;
}

const checkCharacters = "0123456789ABCDEFHJKLMNPRSTUVWXY";
const centuries: Record<string, number> = { "+": 1800 };
for (const separator of "-YXWVU") centuries[separator] = 1900;
for (const separator of "ABCDEF") centuries[separator] = 2000;

const shape =
  /(?<![\p{L}\p{N}])(\d{2})(\d{2})(\d{2})\s?([-‐‑–−+A-FU-Ya-fu-y])\s?(\d{3})([0-9A-FHJ-NPR-Ya-fhj-npr-y])?(?![\p{L}\p{N}])/gu;

const daysIn = (month: number, year: number) =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

export function findIdentityCodes(text: string): IdentityCode[] {
  return Array.from(text.matchAll(shape)).flatMap((match) => {
    const [, day = "", month = "", year = "", separator = "", number = "", check] = match;
    const verdict = check === undefined ? "partial" : judge(day, month, year, separator, number, check.toUpperCase());
    const range = offsetsOfMatch(match);
    // a longer number in groups has this shape as well, but hardly ever the right check character
    const isLonger = /^-\d/.test(text.slice(range.end, range.end + 2));
    if (isLonger && (verdict === "partial" || verdict === "malformed")) return [];
    return [{ ...range, verdict, letterSeparator: /[a-z]/i.test(separator) }];
  });
}

function judge(
  day: string,
  month: string,
  year: string,
  separator: string,
  number: string,
  check: string,
): IdentityCode["verdict"] {
  const century = centuries[/[‐‑–−]/.test(separator) ? "-" : separator.toUpperCase()] ?? 1900;
  const exists =
    Number(month) >= 1 &&
    Number(month) <= 12 &&
    Number(day) >= 1 &&
    Number(day) <= daysIn(Number(month), century + Number(year));
  const expected = checkCharacters[Number(day + month + year + number) % 31];
  if (!exists || check !== expected || Number(number) < 2) return "malformed";
  return Number(number) >= 900 ? "artificial" : "valid";
}
