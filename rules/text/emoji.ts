/** Emoji as people see them: one character each, however many code points it has. */
import type { TextRange } from "../model/draft";

const keycap = "[#*0-9]\\uFE0F?\\u20E3";
const flag = "\\p{RI}\\p{RI}";
const subdivisionFlag = "\\u{1F3F4}[\\u{E0020}-\\u{E007E}]+\\u{E007F}";
const pictograph = "\\p{Extended_Pictographic}(?:\\p{EMod}|\\uFE0F)?";
const emojiAt = new RegExp(`${keycap}|${flag}|${subdivisionFlag}|${pictograph}(?:\\u200D${pictograph})*`, "uy");
/** Signs below this, such as © and digits, are emoji only with a selector or keycap behind. */
const firstPicture = 0x203c;

/** Length in code units of the emoji that begins at `at`, 0 where none does. */
export function emojiLengthAt(text: string, at: number): number {
  if (text.charCodeAt(at) < firstPicture) {
    const next = text.charCodeAt(at + 1);
    if (next !== 0xfe0f && next !== 0x20e3) return 0;
  }
  emojiAt.lastIndex = at;
  return emojiAt.exec(text)?.[0].length ?? 0;
}

export interface Emoji extends TextRange {
  /** Without variation selector and skin tone, so that the same picture compares equal. */
  picture: string;
}

/** From the first picture on; selectors and keycaps stand behind it. */
const mayHaveEmoji = /[\u203c-\uffff]/;

/** Signs that fonts show as text are left out: ™, ↔ and the like without a selector behind. */
export function findEmoji(text: string, part: number): Emoji[] {
  const list: Emoji[] = [];
  if (!mayHaveEmoji.test(text)) return list;
  for (let at = 0; at < text.length; ) {
    const length = emojiLengthAt(text, at);
    if (length === 0) {
      at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      continue;
    }
    const characters = text.slice(at, at + length);
    if (length > 1 || /\p{Emoji_Presentation}/u.test(characters)) {
      list.push({ part, start: at, end: at + length, picture: characters.replace(/[\uFE0F\p{EMod}]/gu, "") });
    }
    at += length;
  }
  return list;
}
