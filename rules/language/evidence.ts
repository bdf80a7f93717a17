/** How strongly each word speaks for each language: the model's scores, weighed by how the word stands in its line. */
import { dayAbbreviations } from "./day-abbreviations";
import { languages, scoreWord } from "./model";
import { neutralWords } from "./neutral-words";
import type { Word } from "./words";

export interface Evidence {
  /** In the order of `languages`; the best of Finnish, Swedish and English is 0. */
  scores: Float64Array;
  /** What the scores count if the word goes on in the language before it, and if a stretch begins with it. */
  inside: number;
  first: number;
}

/** Found by tools/language/tune.ts on posts made of training texts. */
export const evidenceSettings = {
  /** No single word says more than this. */
  most: 7,
  compoundPart: 0.3,
  nameInside: 0.4,
  nameInTitle: 0.6,
  capitalFirst: 0.9,
  acronym: 0.15,
  neutral: 0.02,
  /** The word at the very end of the text may go on: its end and the whole of it count less. */
  unfinished: 0.85,
  unfinishedEnd: 0.7,
  unfinishedShort: 0.5,
  hung: 3,
  beforeHung: 0.25,
  cue: 4,
  foreignScript: 6,
  day: 4,
};

const nameParticles = new Set([
  "de",
  "da",
  "di",
  "du",
  "la",
  "le",
  "von",
  "van",
  "der",
  "den",
  "af",
  "al",
  "el",
  "bin",
]);

const scores = new Float64Array(languages.length);
const open = new Float64Array(languages.length);

export function weighWords(text: string, words: readonly Word[]): Evidence[] {
  const evidence: Evidence[] = [];
  for (let first = 0; first < words.length; ) {
    let after = first + 1;
    while (after < words.length && !startsLine(words[after])) after++;
    const style = lineStyle(words, first, after);
    for (let k = first; k < after; k++) evidence.push(weighWord(text, words, k, style));
    first = after;
  }
  words.forEach((word, k) => {
    if (word.hung) weakenBefore(words, evidence, k);
  });
  return evidence;
}

function startsLine(word: Word | undefined): boolean {
  return word?.gap === "line" || word?.gap === "paragraph";
}

type LineStyle = "sentence" | "title" | "capitals";

/** A title has capitals inside its sentences, too. */
function lineStyle(words: readonly Word[], first: number, after: number): LineStyle {
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

function weighWord(text: string, words: readonly Word[], index: number, style: LineStyle): Evidence {
  const result = new Float64Array(languages.length);
  const word = words[index];
  if (!word) return { scores: result, inside: 0, first: 0 };
  const settings = evidenceSettings;
  if (isForeignScript(text, word)) {
    result.fill(-settings.foreignScript, 0, 3);
    result[3] = settings.foreignScript;
    return { scores: result, inside: 1, first: 1 };
  }
  const unfinished = index > 0 && word.end === text.length;
  const day = style === "capitals" ? undefined : dayAbbreviations.get(text.slice(word.start, word.end));
  if (day && isBesideNumber(text, word)) {
    result.set(day.map((score) => score * settings.day));
  } else {
    scoreWord(text, word.start, word.end, true, scores);
    if (unfinished) {
      scoreWord(text, word.start, word.end, false, open);
      for (let c = 0; c < scores.length; c++)
        scores[c] = settings.unfinishedEnd * (scores[c] ?? 0) + (1 - settings.unfinishedEnd) * (open[c] ?? 0);
    }
    const best = Math.max(scores[0] ?? 0, scores[1] ?? 0, scores[2] ?? 0);
    for (let c = 0; c < languages.length; c++)
      result[c] = Math.min(settings.most, Math.max(-settings.most, (scores[c] ?? 0) - best));
  }
  if (word.hung) result[0] = (result[0] ?? 0) + settings.hung;
  if (word.cue) {
    const at = languages.indexOf(word.cue);
    result[at] = (result[at] ?? 0) + settings.cue;
  }
  const finished = !unfinished ? 1 : word.end - word.start <= 3 ? settings.unfinishedShort : settings.unfinished;
  const whole = finished * wordWeight(text, words, index, style);
  const first = word.shape !== "capital" ? 1 : style === "title" ? settings.nameInTitle : settings.capitalFirst;
  const inside = word.shape === "capital" && style !== "title" && isInsideSentence(word) ? settings.nameInside : first;
  return { scores: result, inside: whole * (index > 0 ? inside : first), first: whole * first };
}

/** What counts whether or not a stretch begins here. */
function wordWeight(text: string, words: readonly Word[], index: number, style: LineStyle): number {
  const settings = evidenceSettings;
  const word = words[index];
  if (!word) return 0;
  const letters = word.end - word.start;
  const part = words[index + 1]?.gap === "hyphen" ? settings.compoundPart : 1;
  if (letters <= 3 && isNameParticle(text, words, index)) return settings.neutral;
  if (neutralWords.has(text.slice(word.start, word.end).toLowerCase())) return part * settings.neutral;
  if (word.shape !== "upper") return part;
  if (style !== "capitals" && letters <= 5) return part * settings.acronym;
  return letters <= 4 && words.length === 1 ? part * 0.5 : part;
}

/** "Leonardo da Vinci": small words between capitals are part of the name. */
function isNameParticle(text: string, words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word || words[index - 1]?.shape !== "capital" || words[index + 1]?.shape !== "capital") return false;
  return words[index + 1]?.gap === "capital" && nameParticles.has(text.slice(word.start, word.end));
}

function isInsideSentence(word: Word): boolean {
  return word.gap === "space" || word.gap === "capital" || word.gap === "comma" || word.gap === "hyphen";
}

/** Foreign words before the hyphen of a Finnish compound ("Open Stage -ilta") do not make the text foreign. */
function weakenBefore(words: readonly Word[], evidence: readonly Evidence[], index: number): void {
  for (let k = index - 1; k >= Math.max(0, index - 4); k--) {
    const own = evidence[k];
    if (own) {
      own.inside *= evidenceSettings.beforeHung;
      own.first *= evidenceSettings.beforeHung;
    }
    const gap = words[k]?.gap;
    if (gap !== "space" && gap !== "capital" && gap !== "hyphen") break;
  }
}

/** "ma–to 9–15": short names of days stand beside a number, a dash or each other. */
function isBesideNumber(text: string, word: Word): boolean {
  return (
    /^\.?(?:[–-]|,? ?\d)/.test(text.slice(word.end, word.end + 4)) || "–-".includes(text.charAt(word.start - 1) || " ")
  );
}

/** Cyrillic, Arabic, Greek and the like; typographically styled Latin letters are none of them. */
function isForeignScript(text: string, word: Word): boolean {
  const code = text.charCodeAt(word.start);
  if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00)) return false;
  return !/^\p{Script=Latin}/u.test(String.fromCodePoint(text.codePointAt(word.start) ?? 0).normalize("NFKC"));
}
