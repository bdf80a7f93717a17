/** Whether a line is an ordinary sentence, a title with a capital in every word, or shouted in capitals. */
import type { WordWithGap } from "./words-with-gaps";

export type LineStyle = "sentence" | "title" | "capitals";

/** The style of the line that each word stands in. */
export function lineStyles(words: readonly WordWithGap[]): LineStyle[] {
  const styles: LineStyle[] = [];
  for (let first = 0; first < words.length; ) {
    let after = first + 1;
    while (after < words.length && !startsLine(words[after])) after++;
    const style = styleOf(words, first, after);
    for (let k = first; k < after; k++) styles.push(style);
    first = after;
  }
  return styles;
}

function styleOf(words: readonly WordWithGap[], first: number, after: number): LineStyle {
  let upper = 0;
  let inside = 0;
  let capitals = 0;
  for (let k = first; k < after; k++) {
    const word = words[k];
    if (!word) continue;
    if (word.shape === "upper") upper++;
    if (k === first || !isInsideSentence(word)) continue;
    inside++;
    if (word.shape !== "small") capitals++;
  }
  if (upper >= 0.6 * (after - first)) return "capitals";
  return inside > 0 && capitals >= 0.7 * inside ? "title" : "sentence";
}

export function startsLine(word: WordWithGap | undefined): boolean {
  return word?.gap === "line" || word?.gap === "paragraph";
}

/** Where a capital is more than the sign of a new sentence. */
export function isInsideSentence(word: WordWithGap): boolean {
  const { gap } = word;
  return gap === "space" || gap === "bound" || gap === "capital" || gap === "comma" || gap === "hyphen";
}
