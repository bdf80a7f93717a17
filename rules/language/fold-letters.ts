/** Letters as the language model sees them: small, composed, without typographic styling. */

const tableSize = 0x250;
/** Small form of every letter below U+0250, 0 for what is no letter. */
const lowerCase = new Uint16Array(tableSize);
const isUpper = new Uint8Array(tableSize);
for (let code = 0; code < tableSize; code++) {
  const char = String.fromCharCode(code);
  if (!/\p{L}/u.test(char)) continue;
  const lower = char.toLowerCase();
  lowerCase[code] = lower.length === 1 ? lower.charCodeAt(0) : code;
  isUpper[code] = lower === char ? 0 : 1;
}
const letter = /\p{L}/u;
const mark = /\p{M}/u;

/** UTF-16 units of the letter at `at`, 0 if there is none. */
export function letterLength(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < tableSize) return lowerCase[code] ? 1 : 0;
  const char = text.codePointAt(at) ?? 0;
  return letter.test(String.fromCodePoint(char)) ? (char > 0xffff ? 2 : 1) : 0;
}

export function isUpperCase(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < tableSize) return isUpper[code] === 1;
  const char = String.fromCodePoint(text.codePointAt(at) ?? 0).normalize("NFKC");
  return char !== char.toLowerCase();
}

/** Combining marks, soft hyphens and joiners may stand inside a word. */
export function isInsideWord(code: number): boolean {
  if (code < 0x300) return code === 0xad;
  return code <= 0x36f || code === 0x200d || code === 0x200c || (code > 0x482 && mark.test(String.fromCharCode(code)));
}

/** Longer words lose their middle: what tells a language stands at the ends. */
const longest = 40;

/** Word boundaries in the model's alphabet. */
export const wordStart = 1;
export const wordEnd = 2;

/**
 * Writes the small letters of text[start, end) with both boundaries into `into` (at least 42 places); returns how many.
 */
export function foldWord(text: string, start: number, end: number, into: Uint16Array): number {
  let n = 0;
  into[n++] = wordStart;
  if (end - start <= longest) {
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      const lower = code < tableSize ? lowerCase[code] : 0;
      if (lower) into[n++] = lower;
      else if (code < 0x80) into[n++] = code;
      else if (code !== 0xad) return foldSlowly(text.slice(start, end), into);
    }
  } else {
    const half = longest / 2;
    return foldSlowly(text.slice(start, start + half) + text.slice(end - half, end), into);
  }
  into[n++] = wordEnd;
  return n;
}

/** For decomposed, styled and foreign letters. */
function foldSlowly(word: string, into: Uint16Array): number {
  const plain = word.replaceAll("’", "'").normalize("NFKC").toLowerCase();
  let n = 0;
  into[n++] = wordStart;
  for (let i = 0; i < plain.length && n <= longest; i++) {
    const code = plain.charCodeAt(i);
    if (code !== 0xad && code !== 0x200d && code !== 0x200c) into[n++] = code;
  }
  into[n++] = wordEnd;
  return n;
}
