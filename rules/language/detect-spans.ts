/** Finds the stretches of a text that are Finnish, Swedish, English or in another language. */
import { type Evidence, weighWords } from "./evidence";
import { languages } from "./model";
import { labelWords, segmentSettings } from "./segment";
import type { LanguageSpan } from "./span";
import { readWords, type Word } from "./words";

export const spanSettings = {
  /** A stretch whose words speak less clearly than this for their language stays neutral. */
  leastMargin: 0.1,
  /** The same for texts of several words that all have a capital, as names do. */
  leastMarginOfNames: 1,
};

/** UTF-16 offsets, in order, not overlapping. Takes time in proportion to the length of the text. */
export function detectSpans(text: string): LanguageSpan[] {
  const words = readWords(text);
  const evidence = weighWords(text, words);
  const labels = labelWords(words, evidence);
  const names = words.length > 1 && words.every((word) => word.shape === "capital");
  const clear = clearLanguages(evidence, labels, names ? spanSettings.leastMarginOfNames : spanSettings.leastMargin);
  const spans: LanguageSpan[] = [];
  let open: LanguageSpan | undefined;
  words.forEach((word, k) => {
    const lang = languages[labels[k] ?? 0] ?? "other";
    if (!clear.has(lang)) {
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

/** The languages for which the text has enough to show; `ownMargin` is what Finnish and Swedish need. */
function clearLanguages(
  evidence: readonly Evidence[],
  labels: Uint8Array,
  ownMargin: number,
): Set<LanguageSpan["lang"]> {
  const margins = new Float64Array(languages.length);
  const sums = new Float64Array(languages.length);
  evidence.forEach((own, k) => {
    const label = labels[k] ?? 0;
    const weight = labels[k - 1] === label ? own.inside : own.first;
    for (let c = 0; c < sums.length; c++) sums[c] = (sums[c] ?? 0) + weight * (own.scores[c] ?? 0);
    if (k + 1 < labels.length && labels[k + 1] === label) return;
    const score = (c: number) => (sums[c] ?? 0) - (segmentSettings.entry[c] ?? 0);
    let second = Number.NEGATIVE_INFINITY;
    for (let c = 0; c < sums.length; c++) if (c !== label) second = Math.max(second, score(c));
    margins[label] = (margins[label] ?? 0) + score(label) - second;
    sums.fill(0);
  });
  return new Set(languages.filter((_, c) => (margins[c] ?? 0) >= (c < 2 ? ownMargin : spanSettings.leastMargin)));
}
