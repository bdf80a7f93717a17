/** Letters of other alphabets and signs that are dressed up as ordinary ones. */
import type { TextRange } from "../model/draft";

/** Mathematical letters and digits: never anything but dressed-up ordinary ones. */
export const styledLetter = "[\\u{1d400}-\\u{1d7ff}]";
/** Full-width ones, circled and squared ones, letterlike signs, small capitals: alone they may be a sign. */
export const styledSign =
  "[\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a\\u24b6-\\u24e9\\u{1f130}-\\u{1f169}\\u{1f170}-\\u{1f189}\\u2102\\u210a-\\u2115\\u2118-\\u211d\\u2124\\u2128\\u212c\\u212d\\u212f-\\u2134\\u1d00-\\u1d22]";
const styled = `(?:${styledLetter}|${styledSign})`;
const anyStyled = new RegExp(styled, "u");
export const hasStyledLetters = (text: string) => anyStyled.test(text);
/** The run goes on over marks, full-width ones too, and, within a word, over ordinary letters such as ä that have no styled form. */
const run = new RegExp(`${styled}(?:[\\p{M}\\p{L}\\uff01-\\uff5e]|${styled})*`, "gu");
/** Struck through or underlined letter by letter. */
const stroked = /(?:\p{L}[\u0332-\u0338]){3}(?:\p{L}[\u0332-\u0338])*/gu;
const digit = /^[\u{1D7CE}-\u{1D7FF}\uff10-\uff19]$/u;
/** A lone sign (ⓘ, ℓ, 🅿) is no lettering; a digit in bold is. */
export function styledRuns(text: string, part: number): TextRange[] {
  const runs = [...text.matchAll(run), ...text.matchAll(stroked)]
    .filter((match) => digit.test(match[0]) || Array.from(match[0].replace(/\p{M}/gu, "")).length > 1)
    .map((match) => ({ part, start: wordStart(text, match.index), end: match.index + match[0].length }));
  return runs
    .sort((a, b) => a.start - b.start)
    .filter((range, at) => at === 0 || range.start >= (runs[at - 1]?.end ?? 0));
}

/** A word that begins with plain letters ("Ä𝓲𝓽𝓲") belongs to the run as a whole. */
function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 30 && /[\p{L}\p{M}]/u.test(text.charAt(start - 1))) start--;
  return start;
}

const smallCapitals: Record<string, string> = {};
for (const [at, letter] of Array.from("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡxʏᴢ").entries())
  smallCapitals[letter] = String.fromCharCode(97 + at);

/** The same words in ordinary letters; ä and ö are kept. */
export function plainLetters(text: string): string {
  return Array.from(text.replace(/[\u0332-\u0338]/g, "").normalize("NFKC"), (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0x1f150 && code <= 0x1f169) return String.fromCharCode(65 + code - 0x1f150);
    if (code >= 0x1f170 && code <= 0x1f189) return String.fromCharCode(65 + code - 0x1f170);
    return smallCapitals[character] ?? character;
  })
    .join("")
    .normalize("NFC");
}
