/** Finds the stretches of a text that are Finnish, Swedish, English or in another language. */
import { type Evidence, weighWords } from "./evidence";
import { languages } from "./model";
import { labelWords, segmentSettings } from "./segment";
import type { LanguageSpan } from "./span";
import { readWords, type Word } from "./words";

export const spanSettings = {
  /** A language whose words speak less clearly than this for it is not claimed: the words stay neutral. */
  leastMargin: 0.06,
  /** The same for Finnish and Swedish in a text of several words that all have a capital, as names do. */
  leastMarginOfNames: 0.6,
};

/**
 * UTF-16 offsets, in order, not overlapping; a span stays within its line and stops at links and separators.
 * Takes time in proportion to the length of the text.
 */
export function detectSpans(text: string): LanguageSpan[] {
  const words = readWords(text);
  const evidence = weighWords(text, words);
  const labels = labelWords(words, evidence);
  const margins = marginsOf(evidence, labels);
  const names = words.length > 1 && words.every((word, k) => isName(word, k) || (evidence.first[k] ?? 0) < 0.05);
  const own = names ? spanSettings.leastMarginOfNames : spanSettings.leastMargin;
  const spans: LanguageSpan[] = [];
  let open: LanguageSpan | undefined;
  words.forEach((word, k) => {
    const label = labels[k] ?? 0;
    const lang = languages[label] ?? "other";
    if ((margins[label] ?? 0) < (label < 2 ? own : spanSettings.leastMargin)) {
      open = undefined;
    } else if (open && open.lang === lang && !partsSpans(word)) {
      open.end = word.end;
    } else {
      open = { start: word.start, end: word.end, lang };
      spans.push(open);
    }
  });
  return spans;
}

function partsSpans(word: Word): boolean {
  return word.afterLink || word.gap === "line" || word.gap === "paragraph" || word.gap === "separator";
}

function isName(word: Word, index: number): boolean {
  return word.shape === "capital" && (index === 0 || word.gap === "space" || word.gap === "capital");
}

/** How clearly the words of each language speak for it, against the next best language. */
function marginsOf(evidence: Evidence, labels: Uint8Array): Float64Array {
  const count = languages.length;
  const margins = new Float64Array(count);
  const sums = new Float64Array(count);
  for (let k = 0; k < labels.length; k++) {
    const label = labels[k] ?? 0;
    const weight = (k > 0 && labels[k - 1] === label ? evidence.inside[k] : evidence.first[k]) ?? 0;
    for (let c = 0; c < count; c++) sums[c] = (sums[c] ?? 0) + weight * (evidence.scores[k * count + c] ?? 0);
    if (k + 1 < labels.length && labels[k + 1] === label) continue;
    const score = (c: number) => (sums[c] ?? 0) - (segmentSettings.entry[c] ?? 0);
    let second = Number.NEGATIVE_INFINITY;
    for (let c = 0; c < count; c++) if (c !== label) second = Math.max(second, score(c));
    margins[label] = (margins[label] ?? 0) + score(label) - second;
    sums.fill(0);
  }
  return margins;
}
