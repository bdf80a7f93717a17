/** The trained model: weights of letter groups and words for Finnish, Swedish, English and other languages. */
import { packedWeights } from "../../assets/language/weights";
import { foldWord } from "./fold-letters";
import { classCount, unpackWeights } from "./packed-weights";
import { bucketCount, mostFeatures, wordFeatures } from "./word-features";

/** Order of the classes in every list of scores. */
export const languages = ["fi", "sv", "en", "other"] as const;

/** One step of a weight, in natural logarithms of odds. */
export const weightStep = 0.25;

let weights: Int8Array | undefined;

/** Decoded at first use (a few milliseconds), then kept. */
function loadedWeights(): Int8Array {
  if (weights) return weights;
  const text = atob(packedWeights);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  weights = unpackWeights(bytes, bucketCount);
  return weights;
}

/** For the tools that train: scores words by these weights from now on. */
export function replaceWeights(trained: Int8Array): void {
  weights = trained;
}

const codes = new Uint16Array(64);
const buckets = new Int32Array(mostFeatures);

/**
 * Writes the four scores (logarithms of odds, see `languages`) of the word text[start, end) into `into`;
 * with `ended` false, of all words that begin so.
 */
export function scoreWord(text: string, start: number, end: number, ended: boolean, into: Float64Array): void {
  const model = loadedWeights();
  const count = wordFeatures(codes, foldWord(text, start, end, codes) - (ended ? 0 : 1), buckets);
  let fi = 0;
  let sv = 0;
  let en = 0;
  let other = 0;
  for (let i = 0; i < count; i++) {
    const at = (buckets[i] ?? 0) * classCount;
    fi += model[at] ?? 0;
    sv += model[at + 1] ?? 0;
    en += model[at + 2] ?? 0;
    other += model[at + 3] ?? 0;
  }
  into[0] = fi * weightStep;
  into[1] = sv * weightStep;
  into[2] = en * weightStep;
  into[3] = other * weightStep;
}
