/** Bank account numbers of every country that has them: its length, modulus 97 = 1 (ISO 13616). */
import type { OffsetRange } from "../../model/fact";

export interface Iban extends OffsetRange {
  /** Without spaces, in capitals. */
  value: string;
}

/** Characters by country, as in SWIFT's registry. */
const lengths = new Map<string, number>();
for (const line of [
  "15 NO",
  "16 BE",
  "18 DK FI FK FO GL NL SD",
  "19 MK SI",
  "20 AT BA EE KZ LT LU MN XK",
  "21 CH HR LI LV",
  "22 BG BH CR DE GB GE IE ME RS VA",
  "23 AE GI IL IQ OM SO TL",
  "24 AD CZ DZ ES MD PK RO SA SE SK TN VG",
  "25 LY PT ST",
  "26 IS TR",
  "27 BI DJ FR GR IT MC MR SM",
  "28 AL AZ BY CY DO GT HN HU LB NI PL SV",
  "29 BR EG PS QA UA",
  "30 JO KW MU YE",
  "31 MT SC",
  "32 LC",
  "33 RU",
]) {
  const [length, ...countries] = line.split(" ");
  for (const country of countries) lengths.set(country, Number(length));
}

/** Behind other letters only where these are small ones or "IBAN", so that the country is told from them. */
const beginning =
  /(?:(?<![\p{Lu}\p{N}])[A-Z]{2}|(?<=(?<!\p{L})IBAN)[A-Z]{2}|(?<![\p{L}\p{N}])[A-Za-z]{2})(?=[ \u00a0]?\d[ \u00a0]?\d)/gu;
/** The account as far as it may reach, with what may part its groups; no line ends behind the country's own group. */
const characters = /[A-Za-z\d](?:(?:[ \u00a0]{0,2}|[-–—])[A-Za-z\d]){5}(?:(?:[ \u00a0\n]{0,2}|[-–—])[A-Za-z\d]){9,27}/y;

export function findIbans(text: string): Iban[] {
  const found: Iban[] = [];
  for (const { index: start, 0: country } of text.matchAll(beginning)) {
    const length = lengths.get(country.toUpperCase());
    if (!length || start < (found.at(-1)?.end ?? 0)) continue;
    characters.lastIndex = start;
    const written = characters.exec(text)?.[0] ?? "";
    let end = 0;
    for (let count = 0; count < length && end < written.length; end++) {
      if (/[A-Za-z\d]/.test(written.charAt(end))) count++;
    }
    const value = written
      .slice(0, end)
      .replace(/[^A-Za-z\d]/g, "")
      .toUpperCase();
    if (value.length < length || /^[\p{L}\p{N}]/u.test(text.slice(start + end, start + end + 2))) continue;
    if (isIban(value)) found.push({ start, end: start + end, value });
  }
  return found;
}

function isIban(value: string): boolean {
  let rest = 0;
  for (const character of value.slice(4) + value.slice(0, 4)) {
    // A = 10 … Z = 35
    for (const digit of String(Number.parseInt(character, 36))) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}
