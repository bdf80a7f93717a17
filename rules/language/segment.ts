/** Gives every word a language so that the whole text is most probable: languages change rarely, and where texts part. */
import type { Evidence } from "./evidence";
import { languages } from "./trained-model";
import type { Gap, WordWithGap } from "./words-with-gaps";

/** Logarithms of odds, found by tools/language/tune.ts on posts made of training texts. */
export const segmentSettings = {
  /** What a change of language costs at each kind of gap. */
  change: {
    hyphen: 12,
    bound: 20,
    space: 12,
    capital: 2.5,
    comma: 6,
    dash: 0.8,
    "tight-slash": 1.5,
    link: 1.5,
    emoji: 1.5,
    sentence: 0.8,
    line: 0.5,
    paragraph: 0.45,
    separator: 0.25,
  } satisfies Record<Gap, number>,
  /** What it costs, besides, to begin the text or a line in each language, in the order of `languages`. */
  entry: [0, 0, 0.4, 3],
  /** The same for a change within a line. */
  insideEntry: [0, 0, 2, 4],
};

const count = languages.length;

/** Index into `languages` for each word. */
export function labelWords(words: readonly WordWithGap[], evidence: Evidence): Uint8Array {
  const cameFrom = new Uint8Array(words.length * count);
  let scores = new Float64Array(count);
  let next = new Float64Array(count);
  for (let k = 0; k < words.length; k++) {
    const gap = words[k]?.gap ?? "space";
    const cost = segmentSettings.change[gap];
    const entry =
      k === 0 || gap === "line" || gap === "paragraph" ? segmentSettings.entry : segmentSettings.insideEntry;
    const inside = evidence.inside[k] ?? 0;
    const first = evidence.first[k] ?? 0;
    const from = indexOfMost(scores);
    for (let c = 0; c < count; c++) {
      const score = evidence.scores[k * count + c] ?? 0;
      const stay = k === 0 ? Number.NEGATIVE_INFINITY : (scores[c] ?? 0) + inside * score;
      const enter = (k === 0 ? 0 : (scores[from] ?? 0) - cost) - (entry[c] ?? 0) + first * score;
      cameFrom[k * count + c] = enter > stay ? from : c;
      next[c] = Math.max(stay, enter);
    }
    [scores, next] = [next, scores];
  }
  const labels = new Uint8Array(words.length);
  let label = indexOfMost(scores);
  for (let k = words.length - 1; k >= 0; k--) {
    labels[k] = label;
    label = cameFrom[k * count + label] ?? label;
  }
  return labels;
}

function indexOfMost(values: Float64Array): number {
  let most = 0;
  for (let c = 1; c < values.length; c++) if ((values[c] ?? 0) > (values[most] ?? 0)) most = c;
  return most;
}
