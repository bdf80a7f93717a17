/** Letters written in UTF-8 and read in Windows-1252 or Latin-1: "tyÃ¶pajat". */
import type { OffsetRange } from "../../model/fact";
import { matchesOf } from "../../text/matches";

/** UTF-16 offsets, and the letters as they were before. */
export interface MisreadLetters extends OffsetRange {
  instead: string;
}

/** What Windows-1252 has from 0x80 to 0x9f; a full stop where it has nothing. */
const windows = "€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ";
const byteOf = (sign: string): number => {
  const at = sign === "." ? -1 : windows.indexOf(sign);
  return at >= 0 ? 0x80 + at : sign.charCodeAt(0);
};
const following = `[\\u0080-\\u00bf${windows.replaceAll(".", "")}]`;
/**
 * Only what opens Latin letters and signs, punctuation, the euro and emoji: "YÖTÄ”" could be read so as well, and is an
 * ordinary word in quotation marks.
 */
const misread = new RegExp(
  `(?:[ÂÃ]${following}|â[€\\u0080‚\\u0082„\\u0084˜\\u0098œ\\u009cž\\u009e]${following}|ð[Ÿ\\u009f]${following}{2})+`,
  "gu",
);

/** Null where the bytes are no UTF-8. */
function decode(written: string): string | null {
  const bytes = Array.from(written, byteOf);
  let text = "";
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    const rest = bytes.slice(at + 1, at + length);
    if (lead < 0xc2 || rest.length < length - 1 || rest.some((byte) => byte < 0x80 || byte > 0xbf)) return null;
    const code = rest.reduce((sum, byte) => sum * 64 + (byte & 0x3f), lead & (0xff >> (length + 1)));
    if (code < 0x80 || code > 0x10ffff) return null;
    text += String.fromCodePoint(code);
    at += length;
  }
  return text;
}

/** Some texts were misread twice. */
function decodeAll(written: string): string | null {
  const once = decode(written);
  const isWhole = once !== null && new RegExp(`^(?:${misread.source})$`, "u").test(once);
  return isWhole ? (decode(once) ?? once) : once;
}

export function findMisreadLetters(text: string): MisreadLetters[] {
  if (!/[ÂÃâð]/u.test(text)) return [];
  return matchesOf(text, misread).flatMap(({ 0: written, index }): MisreadLetters[] => {
    const instead = decodeAll(written);
    return instead === null ? [] : [{ start: index, end: index + written.length, instead }];
  });
}
