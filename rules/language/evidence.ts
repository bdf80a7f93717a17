/** How strongly each word speaks for each language: the model's scores, weighed by how the word stands in its line. */
import { neutralWords } from "./neutral-words";
import { languages, scoreWord } from "./model";
import type { Word } from "./words";

/** Scores of one word in the order of `languages`; the best of Finnish, Swedish and English is 0. */
export type Evidence = Float64Array;

/** Found by tools/language/tune.ts on posts made of training texts. */
export const evidenceSettings = {
  /** No single word says more than this. */
  most: 7,
  compoundPart: 0.3,
  nameInSentence: 0.3,
  nameInTitle: 0.6,
  firstInSentence: 0.75,
  acronym: 0.15,
  neutral: 0.1,
  unfinished: 0.4,
  hung: 3,
  cue: 2.5,
  foreignScript: 6,
};

const scores = new Float64Array(languages.length);

export function weighWords(text: string, words: readonly Word[]): Evidence[] {
  const evidence: Evidence[] = [];
  for (let first = 0; first < words.length; ) {
    let after = first + 1;
    while (after < words.length && !startsLine(words[after])) after++;
    const style = lineStyle(words, first, after);
    for (let k = first; k < after; k++) evidence.push(weighWord(text, words, k, style));
    first = after;
  }
  return evidence;
}

function startsLine(word: Word | undefined): boolean {
  return word?.gap === "line" || word?.gap === "paragraph";
}

type LineStyle = "sentence" | "title" | "capitals";

function lineStyle(words: readonly Word[], first: number, after: number): LineStyle {
  let upper = 0;
  let capital = 0;
  for (let k = first; k < after; k++) {
    if (words[k]?.shape === "upper") upper++;
    else if (words[k]?.shape === "capital") capital++;
  }
  const count = after - first;
  if (upper >= 0.6 * count) return "capitals";
  return count > 1 && upper + capital >= 0.75 * count ? "title" : "sentence";
}

function weighWord(text: string, words: readonly Word[], index: number, style: LineStyle): Evidence {
  const result = new Float64Array(languages.length);
  const word = words[index];
  if (!word) return result;
  const settings = evidenceSettings;
  if (isForeignScript(text, word)) {
    result.fill(-settings.foreignScript, 0, 3);
    result[3] = settings.foreignScript;
    return result;
  }
  scoreWord(text, word.start, word.end, scores);
  const best = Math.max(scores[0] ?? 0, scores[1] ?? 0, scores[2] ?? 0);
  const weight = weightOf(text, words, index, style);
  for (let c = 0; c < languages.length; c++)
    result[c] = weight * Math.min(settings.most, Math.max(-settings.most, (scores[c] ?? 0) - best));
  if (word.hung) result[0] = (result[0] ?? 0) + settings.hung;
  if (word.cue) {
    const at = languages.indexOf(word.cue);
    result[at] = (result[at] ?? 0) + settings.cue;
  }
  return result;
}

function weightOf(text: string, words: readonly Word[], index: number, style: LineStyle): number {
  const settings = evidenceSettings;
  const word = words[index];
  if (!word) return 0;
  let weight = 1;
  if (words[index + 1]?.gap === "hyphen") weight *= settings.compoundPart;
  const letters = word.end - word.start;
  if (neutralWords.has(text.slice(word.start, word.end).toLowerCase())) weight *= settings.neutral;
  else if (word.shape === "upper" && style !== "capitals" && letters <= 5) weight *= settings.acronym;
  else if (word.shape === "upper" && letters <= 4 && words.length === 1) weight *= 0.5;
  else if (word.shape === "capital") {
    if (style === "title") weight *= settings.nameInTitle;
    else if (index > 0 && isInsideSentence(word)) weight *= settings.nameInSentence;
    else weight *= settings.firstInSentence;
  }
  if (index > 0 && word.end === text.length) weight *= settings.unfinished;
  return weight;
}

function isInsideSentence(word: Word): boolean {
  return word.gap === "space" || word.gap === "capital" || word.gap === "comma" || word.gap === "hyphen";
}

/** Cyrillic, Arabic, Greek and the like; typographically styled Latin letters are none of them. */
function isForeignScript(text: string, word: Word): boolean {
  const code = text.charCodeAt(word.start);
  if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00)) return false;
  return !/^\p{Script=Latin}/u.test(String.fromCodePoint(text.codePointAt(word.start) ?? 0).normalize("NFKC"));
}
