/** What the model looks at in a word: its letter groups and the word itself, each hashed to a bucket. */
import { wordEnd } from "./fold-letters";

export const bucketBits = 16;
export const bucketCount = 1 << bucketBits;
const longestGroup = 5;

/** A word of `longest` letters with its boundaries has fewer features than this. */
export const mostFeatures = 256;

/**
 * Writes the buckets of the word `codes[0, length)` (boundaries included) into `into`; returns how many.
 * Training and detection share this function: a change here asks for new training.
 */
export function wordFeatures(codes: Uint16Array, length: number, into: Int32Array): number {
  let n = 0;
  let whole = 0x12345678;
  for (let i = 0; i < length; i++) {
    const first = codes[i] ?? 0;
    whole = Math.imul(whole ^ first, 0x01000193);
    let hash = Math.imul(0x811c9dc5 ^ first, 0x01000193);
    const last = Math.min(length, i + longestGroup);
    for (let j = i + 1; j < last; j++) {
      hash = Math.imul(hash ^ (codes[j] ?? 0), 0x01000193);
      into[n++] = bucket(hash ^ ((j - i) * 0x9e3779b9));
    }
  }
  // a word that is still being typed has no end yet, and is no whole word
  if (codes[length - 1] === wordEnd) into[n++] = bucket(whole);
  return n;
}

function bucket(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 12)) >>> (32 - bucketBits);
}
