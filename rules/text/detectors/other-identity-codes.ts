/**
 * Identity codes that need a word for them beside them: Finnish ones without the sign in the middle, and those of the
 * neighbours. Found values are never shown, stored or logged.
 */
import type { OffsetRange } from "../../model/fact";
import { offsetsOfMatch } from "../ranges";
import { checkCharacterOf, isDay } from "./finnish-identity-code";
import { isLuhn } from "./luhn";

export interface OtherIdentityCode extends OffsetRange {
  /** Nothing else is written like this. */
  unmistakable: boolean;
}

const open = "(?<!\\p{N}|(?<!\\p{L}{3})\\p{L})";
const close = "(?![\\p{L}\\p{N}])";
const unsigned = new RegExp(
  `${open}(\\d{2})([./ ]?)(\\d{2})\\2((?:1[89]|20)?\\d{2})\\s{0,2}(\\d{3})([0-9A-FHJ-NPR-Ya-fhj-npr-y])${close}`,
  "gu",
);
const swedish = new RegExp(`${open}((?:19|20)?\\d{2})(\\d{2})(\\d{2})\\s?([-–—+]?)\\s?(\\d{4})${close}`, "gu");
/** Estonia and Lithuania, Norway, Poland (11 digits), Latvia (6 + 5). */
const elevenDigits = new RegExp(`${open}(\\d{6})([ -]?)(\\d{5})${close}`, "gu");

/** In the order of the text, not overlapping. Offsets are UTF-16 units. */
export function findOtherIdentityCodes(text: string): OtherIdentityCode[] {
  const found = [
    ...Array.from(text.matchAll(unsigned)).flatMap((match): OtherIdentityCode[] => {
      const [, day, , month, year = "", number, check = ""] = match;
      const fits =
        isDay(Number(day), Number(month), 2000) &&
        // a letter behind nine digits is a sign of its own; ten digits are so many other things
        (/\D/.test(check) || check === checkCharacterOf(`${day}${month}${year.slice(-2)}${number}`));
      return fits ? [{ ...offsetsOfMatch(match), unmistakable: false }] : [];
    }),
    ...Array.from(text.matchAll(swedish)).flatMap((match): OtherIdentityCode[] => {
      const [, year = "", month = "", day = "", sign, number = ""] = match;
      // who has no number of their own yet has a day that is sixty higher
      const fits =
        isDay(Number(day) > 60 ? Number(day) - 60 : Number(day), Number(month), 2000) &&
        isLuhn(year.slice(-2) + month + day + number);
      // a day of this century with four digits behind it may be a time of the day
      return fits ? [{ ...offsetsOfMatch(match), unmistakable: sign !== "" && /^19\d\d/.test(year) }] : [];
    }),
    ...Array.from(text.matchAll(elevenDigits)).flatMap((match): OtherIdentityCode[] => {
      const [, first = "", sign, second = ""] = match;
      const digits = Array.from(first + second, Number);
      const isLatvian = sign === "-" && isDay(Number(first.slice(0, 2)), Number(first.slice(2, 4)), 2000);
      const fits = isLatvian || isBaltic(digits) || isNorwegian(digits) || isPolish(digits);
      return fits ? [{ ...offsetsOfMatch(match), unmistakable: false }] : [];
    }),
  ].sort((a, b) => a.start - b.start);
  return found.filter(({ start }, at) => start >= (found[at - 1]?.end ?? 0));
}

const weigh = (digits: readonly number[], weights: readonly number[]) =>
  weights.reduce((sum, weight, at) => sum + weight * (digits[at] ?? 0), 0);

const twoDigits = (digits: readonly number[], at: number) => (digits[at] ?? 0) * 10 + (digits[at + 1] ?? 0);

function isBaltic(digits: readonly number[]): boolean {
  const first = weigh(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
  const check = first < 10 ? first : (weigh(digits, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11) % 10;
  const [sex = 0] = digits;
  return sex >= 1 && sex <= 8 && check === digits[10] && isDay(twoDigits(digits, 5), twoDigits(digits, 3), 2000);
}

const isNorwegian = (digits: readonly number[]): boolean =>
  weigh(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
  weigh(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0 &&
  isDay(twoDigits(digits, 0) % 40, twoDigits(digits, 2), 2000);

/** The month has the century in it: 80, 20, 40 or 60 more. */
const isPolish = (digits: readonly number[]): boolean =>
  weigh(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0 &&
  isDay(twoDigits(digits, 4), twoDigits(digits, 2) % 20, 2000);
