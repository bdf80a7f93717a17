/** Letters of other alphabets and signs that are dressed up as ordinary ones. */
import type { TextRange } from "../model/draft";

/** Mathematical letters, full-width ones, circled and squared ones, letterlike signs, small capitals. */
const styled =
  "[\\u{1D400}-\\u{1D7FF}\\u{FF21}-\\u{FF3A}\\u{FF41}-\\u{FF5A}\\u{24B6}-\\u{24E9}\\u{1F130}-\\u{1F169}\\u{1F170}-\\u{1F189}\\u{2102}\\u{210A}-\\u{2115}\\u{2118}-\\u{211D}\\u{2124}\\u{2128}\\u{212C}-\\u{212D}\\u{212F}-\\u{2134}\\u{1D00}-\\u{1D22}]";
/** The run goes on over marks and, within a word, over ordinary letters such as ä that have no styled form. */
const run = new RegExp(`${styled}(?:[\\p{M}\\p{L}]|${styled})*`, "gu");
/** Struck through or underlined letter by letter. */
const stroked = /(?:\p{L}[\u0332-\u0338]){3}(?:\p{L}[\u0332-\u0338])*/gu;
const digit = /^[\u{1D7CE}-\u{1D7FF}]$/u;
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
