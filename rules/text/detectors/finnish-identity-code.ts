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
  /** The separator is a letter, the digits before it may be a day: hardly anything but an identity code has this shape. */
  letterSeparator: boolean;
}

const checkCharacters = "0123456789ABCDEFHJKLMNPRSTUVWXY";

/**
 * Also with full stops, spaces or slashes, or the whole year; glued to a word in front or behind, but not to a letter or two
 * ("A131052-…").
 */
const shape =
  /(?<!\p{N}|(?<!\p{L}{3})\p{L})(\d{2})([./ ]?)(\d{2})\2((?:1[89]|20)?\d{2})\s{0,2}([-‐‑–—−+_A-FU-Ya-fu-y])\s{0,2}(\d{3})(\d(?=\p{L}{3})|[0-9A-FHJ-NPR-Ya-fhj-npr-y](?![\p{L}\p{N}])|(?![\p{L}\p{N}]))/gu;

/** Whether there is such a day. */
export function isDay(day: number, month: number, year: number): boolean {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 2 ? (isLeapYear ? 29 : 28) : 30 + ((month + (month > 7 ? 1 : 0)) % 2);
  return month >= 1 && month <= 12 && day >= 1 && day <= length;
}

/** The character that stands behind these nine digits. */
export const checkCharacterOf = (digits: string): string => checkCharacters.charAt(Number(digits) % 31);

export function findIdentityCodes(text: string): IdentityCode[] {
  return Array.from(text.matchAll(shape)).flatMap((match) => {
    const [written, day = "", stop, month = "", year = "", separator = "", number = "", check = ""] = match;
    const range = offsetsOfMatch(match);
    // a day with a time or a count behind it ("24.11.26 – 1000") fits one time in thirty
    const isLoose =
      (stop !== "" && /\s.*\d$/s.test(written)) || (stop === "/" && /\d$/.test(written)) || separator === "_";
    const verdict =
      check === ""
        ? "partial"
        : isLoose
          ? "malformed"
          : judge(day, month, year, separator, number, check.toUpperCase());
    // a longer number in groups has this shape as well, but hardly ever the right check character
    const isLonger = /^-\d/.test(text.slice(range.end, range.end + 2));
    if (isLonger && (verdict === "partial" || verdict === "malformed")) return [];
    // "640037B1234" is a product
    const letterSeparator = stop === "" && /[a-z]/i.test(separator) && Number(day) <= 31 && Number(month) <= 12;
    return [{ ...range, verdict, letterSeparator }];
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
  const century = separator === "+" ? 1800 : /[a-f]/i.test(separator) ? 2000 : 1900;
  const wholeYear = century + (Number(year) % 100);
  // a whole year says the century once more
  const exists = (year.length === 2 || Number(year) === wholeYear) && isDay(Number(day), Number(month), wholeYear);
  if (!exists || check !== checkCharacterOf(day + month + year.slice(-2) + number) || Number(number) < 2) {
    return "malformed";
  }
  return Number(number) >= 900 ? "artificial" : "valid";
}
