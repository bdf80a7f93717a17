/** Finds the stretches of a text that are Finnish, Swedish, English or in another language. */

import type { LanguageSpan, SpanLanguage } from "../model/span";
import { absorbNames } from "./absorb-names";
import { type Evidence, weighWords } from "./evidence";
import { labelWords, segmentSettings } from "./segment";
import { noLanguage, settleLines } from "./settle-lines";
import { languages } from "./trained-model";
import { readWords, type WordWithGap } from "./words-with-gaps";

export const spanSettings = {
  /** A language whose words speak less clearly than this for it is not claimed: the words stay neutral. */
  leastMargin: 0.06,
  /** The same for Finnish and Swedish in a text of several words that all have a capital, as names do. */
  leastMarginOfNames: 0.6,
  /** The same for a single stretch of English or another language beside ours: names often look English. */
  leastMarginBeside: 0.7,
  /** What a word counts whose language the lines around it decide. */
  settled: 0.5,
};

/**
 * UTF-16 offsets, in order, not overlapping; a span stays within its line and stops at links and separators.
 * Takes time in proportion to the length of the text.
 */
export function detectSpans(text: string): LanguageSpan[] {
  const words = readWords(text);
  const evidence = weighWords(text, words);
  const labels = labelWords(words, evidence);
  absorbNames(text, words, evidence, labels);
  const settled = settleLines(text, words, evidence, labels);
  const runs = runsOf(evidence, labels, settled);
  const names = words.length > 1 && words.every((word, k) => isName(word, k) || (evidence.first[k] ?? 0) < 0.05);
  const total = (label: number) => runs.reduce((sum, run) => sum + (run.label === label ? run.margin : 0), 0);
  const { leastMargin, leastMarginOfNames, leastMarginBeside } = spanSettings;
  const margins = languages.map((_, label) => total(label));
  const spans: LanguageSpan[] = [];
  let first = 0;
  for (const { end, label, margin } of runs) {
    if (label === noLanguage) {
      first = end;
      continue;
    }
    const foreign = label >= 2;
    const enough = (margins[label] ?? 0) >= (names && !foreign ? leastMarginOfNames : leastMargin);
    if (enough && !(foreign && runs.length > 1 && margin < leastMarginBeside))
      addSpans(words, first, end, languages[label] ?? "other", spans);
    first = end;
  }
  return spans;
}

function addSpans(
  words: readonly WordWithGap[],
  first: number,
  end: number,
  lang: SpanLanguage,
  spans: LanguageSpan[],
): void {
  let open: LanguageSpan | undefined;
  for (const word of words.slice(first, end)) {
    if (open && !partsSpans(word)) open.end = word.end;
    else {
      open = { start: word.start, end: word.end, lang };
      spans.push(open);
    }
  }
}

function partsSpans(word: WordWithGap): boolean {
  return word.afterLink || word.gap === "line" || word.gap === "paragraph" || word.gap === "separator";
}

function isName(word: WordWithGap, index: number): boolean {
  return word.shape === "capital" && (index === 0 || word.gap === "space" || word.gap === "capital");
}

/** Words of one language in a row, the last one at `end` - 1, and how clearly they speak for it. */
interface Run {
  end: number;
  label: number;
  margin: number;
}

function runsOf(evidence: Evidence, labels: Uint8Array, settled: Uint8Array): Run[] {
  const count = languages.length;
  const runs: Run[] = [];
  const sums = new Float64Array(count);
  for (let k = 0; k < labels.length; k++) {
    const label = labels[k] ?? 0;
    // what its neighbours decided speaks for the label
    if (settled[k]) sums[label] = (sums[label] ?? 0) + spanSettings.settled;
    const weight = settled[k] ? 0 : ((k > 0 && labels[k - 1] === label ? evidence.inside[k] : evidence.first[k]) ?? 0);
    for (let c = 0; c < count; c++) sums[c] = (sums[c] ?? 0) + weight * (evidence.scores[k * count + c] ?? 0);
    if (k + 1 < labels.length && labels[k + 1] === label) continue;
    const score = (c: number) => (sums[c] ?? 0) - (segmentSettings.entry[c] ?? 0);
    let second = Number.NEGATIVE_INFINITY;
    for (let c = 0; c < count; c++) if (c !== label) second = Math.max(second, score(c));
    runs.push({ end: k + 1, label, margin: score(label) - second });
    sums.fill(0);
  }
  return runs;
}
