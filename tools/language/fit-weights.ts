/**
 * For `train.ts` and `tune.ts`: multinomial logistic regression over hashed word features that results in few, small
 * whole numbers. Ordinary learning comes first. Then weights that are not worth their bits are dropped, and then the
 * rest is rounded, group by group. After each step the remaining weights go on learning, to make up for what was lost.
 */
import { foldWord } from "../../rules/language/fold-letters";
import { classCount, largestWeight } from "../../rules/language/packed-weights";
import { languages, weightStep } from "../../rules/language/trained-model";
import { bucketCount, mostFeatures, wordFeatures } from "../../rules/language/word-features";
import type { Unit } from "./corpus";
import { seededRandom } from "./seeded-random";

export interface FitOptions {
  /** What a bit of the model costs, in loss summed over all units: larger makes it smaller. */
  bitCost: number;
  log(message: string): void;
}

/** Handicap of "other" in training, so that short units are not taken for a foreign language. */
const otherHandicap = 2;
const floatPasses = 4;
const prunePasses = 5;
const roundPasses = 4;
const rate = 0.1;
/** Bits of a weight that is not zero, roughly. */
const bitsOfWeight = 6;

/** Weights as whole numbers of `weightStep`, `classCount` a bucket. */
export function fitWeights(units: Unit[], options: FitOptions): Int8Array {
  const training = new Training(units);
  for (let pass = 0; pass < floatPasses; pass++)
    options.log(`learning ${training.pass(rate * (1 - (pass / floatPasses) * 0.8))}`);
  for (let pass = 1; pass <= prunePasses; pass++) {
    training.prune(options.bitCost * (pass / prunePasses) ** 2);
    options.log(`dropping ${training.pass(rate * 0.4)}`);
  }
  for (let group = 0; group < roundPasses; group++) {
    training.round(group, options.bitCost);
    if (group < roundPasses - 1) options.log(`rounding ${training.pass(rate * 0.3)}`);
  }
  return Int8Array.from(training.weights, (weight) => Math.round(weight / weightStep));
}

const noWords = new Int32Array();

class Training {
  readonly weights = new Float32Array(bucketCount * classCount);
  private readonly squares = new Float32Array(bucketCount * classCount).fill(1e-3);
  private readonly curvature = new Float64Array(bucketCount * classCount);
  private readonly frozen = new Uint8Array(bucketCount * classCount);
  private readonly features: Int32Array[] = [];
  private readonly wordsOfUnit: Int32Array[];
  private readonly order: Uint32Array;
  private readonly random = seededRandom(1);
  private readonly odds = new Float64Array(classCount);

  constructor(private readonly units: Unit[]) {
    const codes = new Uint16Array(64);
    const buckets = new Int32Array(mostFeatures);
    const ids = new Map<string, number>();
    this.wordsOfUnit = units.map((unit) =>
      Int32Array.from(unit.words, (word) => {
        let id = ids.get(word);
        if (id === undefined) {
          id = this.features.length;
          ids.set(word, id);
          const count = wordFeatures(codes, foldWord(word, 0, word.length, codes), buckets);
          // offsets of the buckets' first weights
          this.features.push(buckets.slice(0, count).map((bucket) => bucket * classCount));
        }
        return id;
      }),
    );
    this.order = Uint32Array.from(units.keys());
  }

  /** Probabilities of the classes for a unit, in `odds`. */
  private predict(unit: number): void {
    const { weights, odds } = this;
    let [fi, sv, en, other] = [0, 0, 0, -otherHandicap];
    const words = this.wordsOfUnit[unit] ?? noWords;
    for (let k = 0; k < words.length; k++) {
      const factor = this.units[unit]?.factors?.[k] ?? 1;
      for (const at of this.features[words[k] ?? 0] ?? noWords) {
        fi += factor * (weights[at] ?? 0);
        sv += factor * (weights[at + 1] ?? 0);
        en += factor * (weights[at + 2] ?? 0);
        other += factor * (weights[at + 3] ?? 0);
      }
    }
    const most = Math.max(fi, sv, en, other);
    odds[0] = Math.exp(fi - most);
    odds[1] = Math.exp(sv - most);
    odds[2] = Math.exp(en - most);
    odds[3] = Math.exp(other - most);
    const sum = odds.reduce((a, b) => a + b, 0);
    for (let c = 0; c < classCount; c++) odds[c] = (odds[c] ?? 0) / sum;
  }

  /** One pass over all units in random order; says what the loss was. */
  pass(step: number): string {
    const { order, weights, squares, frozen, odds } = this;
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(this.random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    let loss = 0;
    let total = 0;
    for (const index of order) {
      const unit = this.units[index];
      if (!unit) continue;
      this.predict(index);
      total += unit.weight;
      for (let c = 0; c < classCount; c++) {
        const target = unit.target[c] ?? 0;
        if (target > 0) loss -= unit.weight * target * Math.log((odds[c] ?? 0) + 1e-9);
        const slope = ((odds[c] ?? 0) - target) * unit.weight;
        if (Math.abs(slope) < 1e-4) continue;
        const words = this.wordsOfUnit[index] ?? noWords;
        for (let k = 0; k < words.length; k++) {
          const wordSlope = slope * (unit.factors?.[k] ?? 1);
          const square = wordSlope * wordSlope;
          for (const first of this.features[words[k] ?? 0] ?? noWords) {
            const at = first + c;
            if (frozen[at]) continue;
            const sum = (squares[at] ?? 0) + square;
            squares[at] = sum;
            weights[at] = (weights[at] ?? 0) - (step / Math.sqrt(sum)) * wordSlope;
          }
        }
      }
    }
    const used = weights.reduce((count, weight) => count + (weight ? 1 : 0), 0);
    return `loss ${(loss / total).toFixed(4)}, weights in use ${used}`;
  }

  /** How much the loss bends with each weight (diagonal of its second derivative). */
  private measureCurvature(): void {
    this.curvature.fill(0.02);
    for (const index of this.order) {
      this.predict(index);
      const weight = this.units[index]?.weight ?? 0;
      for (let c = 0; c < classCount; c++) {
        const p = this.odds[c] ?? 0;
        const bend = weight * p * (1 - p);
        if (bend < 1e-5) continue;
        for (const word of this.wordsOfUnit[index] ?? [])
          for (const first of this.features[word] ?? [])
            this.curvature[first + c] = (this.curvature[first + c] ?? 0) + bend;
      }
    }
  }

  /** Sets to zero, for good, the weights whose loss is worth less than their bits. */
  prune(bitCost: number): void {
    this.measureCurvature();
    for (let at = 0; at < this.weights.length; at++) {
      const weight = this.weights[at] ?? 0;
      const worth = 0.5 * (this.curvature[at] ?? 0) * weight * weight;
      if (Math.abs(weight) >= weightStep / 2 && worth >= bitCost * bitsOfWeight) continue;
      this.weights[at] = 0;
      this.frozen[at] = 1;
    }
    // features without any weight left need not be looked at again
    for (const [word, list] of this.features.entries())
      this.features[word] = list.filter((at) => [0, 1, 2, 3].some((c) => !this.frozen[at + c] || this.weights[at + c]));
  }

  /** Rounds one group of weights (the last group: all that are left) and keeps them fixed from then on. */
  round(group: number, bitCost: number): void {
    const sizes = new Float64Array(largestWeight + 1).fill(0.5);
    const sizeOf = (weight: number) => Math.min(largestWeight, Math.max(1, Math.round(Math.abs(weight) / weightStep)));
    for (const weight of this.weights) if (weight) sizes[sizeOf(weight)] = (sizes[sizeOf(weight)] ?? 0) + 1;
    const all = sizes.reduce((a, b) => a + b, 0);
    const bits = sizes.map((count) => -Math.log2(count / all));
    this.measureCurvature();
    for (let at = 0; at < this.weights.length; at++) {
      const weight = this.weights[at] ?? 0;
      if (!weight || this.frozen[at]) continue;
      if (group < roundPasses - 1 && (Math.imul(at, 0x9e3779b1) >>> 8) % roundPasses !== group) continue;
      const nearest = sizeOf(weight);
      let best = nearest;
      let least = Number.POSITIVE_INFINITY;
      for (let size = Math.max(1, nearest - 1); size <= Math.min(largestWeight, nearest + 1); size++) {
        const off = Math.abs(weight) - size * weightStep;
        const cost = 0.5 * (this.curvature[at] ?? 0) * off * off + bitCost * (bits[size] ?? 0);
        if (cost >= least) continue;
        least = cost;
        best = size;
      }
      this.weights[at] = Math.sign(weight) * best * weightStep;
      this.frozen[at] = 1;
    }
  }
}

if (languages.length !== classCount) throw new Error("The classes of the model and of its coding differ.");
