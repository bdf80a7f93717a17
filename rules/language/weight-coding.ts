/**
 * The order in which the model's weights are written and read: one function for both directions, so they cannot drift apart.
 * A binary arithmetic coder with adaptive probabilities stands behind `Coder`.
 */

/** Writes `bit` under context `context`, or (when reading) ignores it and returns the bit that was written. */
export interface Coder {
  bit(context: number, bit: number): number;
}

export const classCount = 4;
export const largestWeight = 15;
/** Contexts: bucket used · which classes (a binary tree over four bits) · sign by class · size by class and step. */
const contextUsed = 0;
const contextClasses = 1;
const contextSign = contextClasses + 16;
const contextSize = contextSign + classCount * 3;
export const contextCount = contextSize + classCount * 16;

/** Codes all weights of all buckets in place: `weights` holds `classCount` whole numbers per bucket. */
export function codeWeights(coder: Coder, weights: Int8Array): void {
  for (let at = 0; at < weights.length; at += classCount) {
    let used = 0;
    for (let c = 0; c < classCount; c++) if (weights[at + c]) used = 1;
    if (!coder.bit(contextUsed, used)) continue;
    let path = 1;
    let sign = 0;
    for (let c = 0; c < classCount; c++) {
      const weight = weights[at + c] ?? 0;
      // the last class of a used bucket needs no bit if the others are all zero
      const present = c === classCount - 1 && path === 8 ? 1 : coder.bit(contextClasses + path, weight ? 1 : 0);
      path = path * 2 + present;
      if (!present) continue;
      const negative = coder.bit(contextSign + c * 3 + sign, weight < 0 ? 1 : 0);
      sign = negative ? 1 : 2;
      let size = 1;
      while (size < largestWeight && coder.bit(contextSize + c * 16 + size, size < Math.abs(weight) ? 1 : 0)) size++;
      weights[at + c] = negative ? -size : size;
    }
  }
}

/** Probability (of a 0, in 16 bits) that adapts: fast at first, then slowly. */
export class Adaptive {
  private readonly zero = new Uint16Array(contextCount).fill(0x8000);
  private readonly seen = new Uint8Array(contextCount);

  /** Never 0 and never 2^16, so that both bits can always be coded. */
  probability(context: number): number {
    return this.zero[context] ?? 0x8000;
  }

  learn(context: number, bit: number): void {
    const count = this.seen[context] ?? 0;
    const rate = count < 4 ? 2 : count < 12 ? 3 : count < 30 ? 4 : count < 80 ? 5 : count < 200 ? 6 : 7;
    if (count < 255) this.seen[context] = count + 1;
    const p = this.probability(context);
    const next = bit ? p - (p >>> rate) : p + ((0x10000 - p) >>> rate);
    this.zero[context] = Math.min(0xffc0, Math.max(0x40, next));
  }
}
