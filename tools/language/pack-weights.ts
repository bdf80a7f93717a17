/** For `train.ts`: packs the model's weights in the form that rules/language/packed-weights.ts describes and reads. */
import { alphabets, classCount, codeWords, longestCode, longestGap } from "../../rules/language/packed-weights";

/** A symbol of one of the codes: gaps (0), patterns (1), sizes by class (2 to 5). */
type Symbol = readonly [code: number, symbol: number];

export function packWeights(weights: Int8Array): Uint8Array {
  const symbols = symbolsOf(weights);
  const counts = alphabets.map((size) => new Array<number>(size).fill(0));
  for (const [code, symbol] of symbols) {
    const countsOfCode = counts[code];
    if (countsOfCode) countsOfCode[symbol] = (countsOfCode[symbol] ?? 0) + 1;
  }
  const lengths = counts.map(codeLengths);
  const words = lengths.map(codeWords);
  const writer = new BitWriter();
  for (const length of lengths.flat()) writer.bits(length, 4);
  for (const [code, symbol] of symbols) writer.bits(words[code]?.[symbol] ?? 0, lengths[code]?.[symbol] ?? 0);
  return writer.finish();
}

function symbolsOf(weights: Int8Array): Symbol[] {
  const symbols: Symbol[] = [];
  let gap = 0;
  const writeGap = () => {
    for (; gap >= longestGap; gap -= longestGap) symbols.push([0, longestGap]);
    symbols.push([0, gap]);
    gap = 0;
  };
  for (let at = 0; at < weights.length; at += classCount) {
    const bucketWeights = [...weights.subarray(at, at + classCount)];
    if (bucketWeights.every((weight) => weight === 0)) {
      gap++;
      continue;
    }
    writeGap();
    symbols.push([
      1,
      bucketWeights.reduceRight((pattern, weight) => pattern * 3 + (weight > 0 ? 1 : weight < 0 ? 2 : 0), 0),
    ]);
    for (const [c, weight] of bucketWeights.entries()) if (weight) symbols.push([2 + c, Math.abs(weight)]);
  }
  // a last gap leads past the last bucket
  gap++;
  writeGap();
  return symbols;
}

/** Lengths of a Huffman code for symbols that occur so often; rare ones count for more until no length is too long. */
function codeLengths(counts: readonly number[]): number[] {
  for (let least = 1; ; least *= 2) {
    const lengths = new Array<number>(counts.length).fill(0);
    let nodes = counts.flatMap((count, symbol) =>
      count ? [{ count: Math.max(count, least), symbols: [symbol] }] : [],
    );
    const [only] = nodes;
    if (nodes.length === 1 && only) for (const symbol of only.symbols) lengths[symbol] = 1;
    while (nodes.length > 1) {
      nodes = nodes.sort((a, b) => a.count - b.count);
      const [a, b, ...rest] = nodes;
      if (!a || !b) break;
      const symbols = [...a.symbols, ...b.symbols];
      for (const symbol of symbols) lengths[symbol] = (lengths[symbol] ?? 0) + 1;
      nodes = [...rest, { count: a.count + b.count, symbols }];
    }
    if (Math.max(...lengths) <= longestCode) return lengths;
  }
}

class BitWriter {
  private readonly out: number[] = [];
  private held = 0;
  private count = 0;

  bits(value: number, length: number): void {
    for (let bit = length - 1; bit >= 0; bit--) {
      this.held = (this.held << 1) | ((value >>> bit) & 1);
      if (++this.count === 8) this.flush();
    }
  }

  private flush(): void {
    this.out.push(this.held & 255);
    this.held = 0;
    this.count = 0;
  }

  finish(): Uint8Array {
    while (this.count) this.bits(0, 1);
    return Uint8Array.from(this.out);
  }
}
