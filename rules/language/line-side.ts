/** Which language a passage is in, by the letters of its words. */
import type { Unit } from "./text-lines";
import { languages } from "./trained-model";
import type { WordWithGap } from "./words-with-gaps";

/** `mixed`: Finnish and Swedish; `foreign`: mostly in another language. */
export type Side = "fi" | "sv" | "mixed" | "foreign";

/** The smaller one of two languages has at least this share of a passage that is in both. */
const leastShare = 0.25;

/** null: no word of it has a language. */
export function sideOf(words: readonly WordWithGap[], labels: Uint8Array, { first, after }: Unit): Side | null {
  const letters = { fi: 0, sv: 0, foreign: 0 };
  for (let k = first; k < after; k++) {
    const lang = languages[labels[k] ?? languages.length];
    const word = words[k];
    if (lang && word) letters[lang === "fi" || lang === "sv" ? lang : "foreign"] += word.end - word.start;
  }
  const { fi, sv, foreign } = letters;
  const all = fi + sv + foreign;
  if (all === 0) return null;
  if (foreign > all / 2) return "foreign";
  if (Math.min(fi, sv) >= leastShare * (fi + sv)) return "mixed";
  return fi > sv ? "fi" : "sv";
}
