/**
 * The packed form of the model's weights. For each bucket in use: how many unused ones lie before it, which classes have a weight
 * and with which sign, and each weight's size; all in prefix codes (Huffman) whose lengths stand at the beginning.
 * Written by tools/language/pack-weights.ts.
 */

export const classCount = 4;
export const largestWeight = 15;
/** Gaps of this many unused buckets and more are written in several pieces; the last symbol means "this many, and more". */
export const longestGap = 63;
/** Each class has no weight (0), a positive (1) or a negative one (2): a number of four digits to the base 3. */
export const patternCount = 3 ** classCount;
/** No code word is longer, so that a table of 2^12 entries decodes in one step. */
export const longestCode = 12;
/** Symbols of the codes in the order in which their lengths are written, four bits each: gaps, patterns, sizes by class. */
export const alphabets = [longestGap + 1, patternCount, ...new Array<number>(classCount).fill(largestWeight + 1)];

/** Code words in order of their lengths, then of their symbols (canonical): `code` is undefined for unused symbols. */
export function codeWords(lengths: readonly number[]): (number | undefined)[] {
  const words: (number | undefined)[] = new Array(lengths.length).fill(undefined);
  let next = 0;
  for (let length = 1; length <= longestCode; length++) {
    next *= 2;
    for (const [symbol, symbolLength] of lengths.entries()) if (symbolLength === length) words[symbol] = next++;
  }
  return words;
}

/** Returns `classCount` weights for each of `buckets` buckets. */
export function unpackWeights(bytes: Uint8Array, buckets: number): Int8Array {
  const weights = new Int8Array(buckets * classCount);
  const reader = new BitReader(bytes);
  const lengths = alphabets.map((size) => Array.from({ length: size }, () => reader.bits(4)));
  const [gaps, patterns, ...sizes] = lengths.map(decodingTable);
  if (!gaps || !patterns) return weights;
  for (let bucket = 0; ; bucket++) {
    let gap = reader.symbol(gaps);
    while (gap === longestGap && bucket < buckets) {
      bucket += longestGap;
      gap = reader.symbol(gaps);
    }
    bucket += gap;
    if (bucket >= buckets) return weights;
    let pattern = reader.symbol(patterns);
    for (let c = 0; c < classCount; c++) {
      const sign = pattern % 3;
      pattern = (pattern - sign) / 3;
      const table = sizes[c];
      if (!sign || !table) continue;
      const size = reader.symbol(table);
      weights[bucket * classCount + c] = sign === 1 ? size : -size;
    }
  }
}

/** For every possible next 12 bits: the symbol that they begin with (times 16) and the length of its code word. */
function decodingTable(lengths: readonly number[]): Uint16Array {
  const table = new Uint16Array(1 << longestCode);
  const words = codeWords(lengths);
  for (const [symbol, word] of words.entries()) {
    const length = lengths[symbol] ?? 0;
    if (word === undefined) continue;
    const first = word << (longestCode - length);
    table.fill(symbol * 16 + length, first, first + (1 << (longestCode - length)));
  }
  return table;
}

class BitReader {
  private held = 0;
  private count = 0;
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** Up to 12 bits; zeros after the end. */
  private peek(length: number): number {
    while (this.count < length) {
      this.held = ((this.held << 8) | (this.bytes[this.at++] ?? 0)) & 0xffffff;
      this.count += 8;
    }
    return (this.held >>> (this.count - length)) & ((1 << length) - 1);
  }

  bits(length: number): number {
    const value = this.peek(length);
    this.count -= length;
    return value;
  }

  symbol(table: Uint16Array): number {
    const entry = table[this.peek(longestCode)] ?? 0;
    this.count -= entry & 15;
    return entry >>> 4;
  }
}
