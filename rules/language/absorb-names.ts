/** Names of the other language inside a clause ("… Gesterby skola") are no other version. */
import type { Evidence } from "./evidence";
import { startsLine } from "./line-style";
import { languages } from "./trained-model";
import { institutionEnding } from "./word-lists";
import type { WordWithGap } from "./words-with-gaps";

export const nameSettings = {
  /** A stretch that begins with a capital inside a clause is a name if it is shorter than this share of the one before. */
  share: 0.25,
  /** With an institution at its end, it is one if its first word speaks less clearly than this for its language. */
  clear: 4,
};

/** Gives such stretches the language of the words before them. */
export function absorbNames(text: string, words: readonly WordWithGap[], evidence: Evidence, labels: Uint8Array): void {
  let lettersBefore = 0; // letters of the stretch before, in the same line
  for (let first = 0, after = 0; first < words.length; first = after) {
    after = first + 1;
    while (after < words.length && labels[after] === labels[first] && !startsLine(words[after])) after++;
    const letters = lettersOf(words, first, after);
    const label = labels[first - 1] ?? 0;
    const isName =
      words[first]?.gap === "capital" &&
      (letters < nameSettings.share * lettersBefore ||
        words.slice(first, after).every((word) => word.shape !== "small") ||
        isInstitution(text, words, evidence, labels, first, after));
    if (isName) labels.fill(label, first, after);
    lettersBefore = isName ? lettersBefore + letters : letters;
  }
}

/** "Kyrkslätts hembygdsförening": a name, then one or two small words that end in an institution. */
function isInstitution(
  text: string,
  words: readonly WordWithGap[],
  evidence: Evidence,
  labels: Uint8Array,
  first: number,
  after: number,
): boolean {
  const last = words[after - 1];
  if (after - first < 2 || after - first > 3 || !last) return false;
  if (!institutionEnding.test(text.slice(Math.max(last.start, last.end - 24), last.end))) return false;
  const count = languages.length;
  const score = (label: number) => evidence.scores[first * count + label] ?? 0;
  return score(labels[first] ?? 0) - score(labels[first - 1] ?? 0) < nameSettings.clear;
}

function lettersOf(words: readonly WordWithGap[], first: number, after: number): number {
  let sum = 0;
  for (let k = first; k < after; k++) sum += (words[k]?.end ?? 0) - (words[k]?.start ?? 0);
  return sum;
}
