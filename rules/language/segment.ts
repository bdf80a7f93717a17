/** Gives every word a language so that the whole text is most probable: languages change rarely, and where texts part. */
import type { Evidence } from "./evidence";
import { languages } from "./model";
import type { Gap, Word } from "./words";

/** Natural logarithms of odds, found by tools/language/tune.ts on posts made of training texts. */
export const segmentSettings = {
  /** What a change of language costs at each kind of gap. */
  change: {
    hyphen: 12,
    space: 12,
    capital: 3.8,
    comma: 6,
    dash: 0.9,
    "tight-slash": 1.5,
    link: 1.5,
    emoji: 1.5,
    sentence: 1.05,
    line: 0.6,
    paragraph: 0.55,
    separator: 0.25,
  } satisfies Record<Gap, number>,
  /** What it costs to begin the text in each language, in the order of `languages`. */
  entry: [0, 0, 0.6, 3],
  /** What it costs, besides, to change to each language within a line; at the start of a line it is as at the start of the text. */
  insideEntry: [0, 0, 2, 4],
};

/** Index into `languages` for each word. */
export function labelWords(words: readonly Word[], evidence: readonly Evidence[]): Uint8Array {
  const count = languages.length;
  const cameFrom = new Uint8Array(words.length * count);
  let scores = new Float64Array(count);
  let next = new Float64Array(count);
  const { change, entry, insideEntry } = segmentSettings;
  for (let k = 0; k < words.length; k++) {
    const own = evidence[k];
    if (!own) break;
    const gap = words[k]?.gap ?? "space";
    const added = k === 0 || gap === "line" || gap === "paragraph" ? entry : insideEntry;
    let from = 0;
    for (let c = 1; c < count; c++) if ((scores[c] ?? 0) > (scores[from] ?? 0)) from = c;
    for (let c = 0; c < count; c++) {
      const score = own.scores[c] ?? 0;
      const stay = k === 0 ? Number.NEGATIVE_INFINITY : (scores[c] ?? 0) + own.inside * score;
      const before = k === 0 ? 0 : (scores[from] ?? 0) - change[gap];
      const enter = before - (added[c] ?? 0) + own.first * score;
      cameFrom[k * count + c] = enter > stay ? from : c;
      next[c] = Math.max(stay, enter);
    }
    [scores, next] = [next, scores];
  }
  const labels = new Uint8Array(words.length);
  let label = 0;
  for (let c = 1; c < count; c++) if ((scores[c] ?? 0) > (scores[label] ?? 0)) label = c;
  for (let k = words.length - 1; k >= 0; k--) {
    labels[k] = label;
    label = cameFrom[k * count + label] ?? label;
  }
  return labels;
}
