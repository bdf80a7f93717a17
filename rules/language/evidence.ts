/** How strongly each word speaks for each language: the model's scores, weighed by how the word stands in its line. */
import { isEstonian } from "./estonian";
import { isInsideSentence, type LineStyle, lineStyles } from "./line-style";
import { languages, scoreWord } from "./trained-model";
import { dayAbbreviations, finnishUnits, measures, nameParticles, neutralWords, shoutedWords } from "./word-lists";
import type { WordWithGap } from "./words-with-gaps";

/** One entry per word; `scores` has one per word and class, in the order of `languages`. */
export interface Evidence {
  /** Logarithms of odds; the best of Finnish, Swedish and English is mostly 0. */
  scores: Float64Array;
  /** What the scores count if the word goes on in the language before it, and if a stretch begins with it. */
  inside: Float64Array;
  first: Float64Array;
}

/** Most were found by tools/language/tune.ts on posts made of training texts. */
export const evidenceSettings = {
  /** No single word says more than this. */
  most: 7,
  compoundPart: 0.3,
  nameInside: 0.32,
  nameInTitle: 0.6,
  capitalFirst: 0.9,
  acronym: 0.15,
  neutral: 0.02,
  /** The word at the very end of the text may go on: it counts less, and its end counts only in this part. */
  unfinished: 0.85,
  unfinishedShort: 0.8,
  unfinishedEnd: 0.7,
  unfinishedShortEnd: 0.6,
  /** A stretch does not begin lightly with a word that is still being typed. */
  unfinishedFirst: 0.6,
  hung: 3,
  beforeHung: 0.25,
  cue: 4,
  foreignScript: 6,
  foreignLetter: 2.5,
  day: 4,
  unit: 2.5,
  estonian: 4,
  /** What an ending adds that only one of our languages has, where a word speaks less clearly than `unclear`. */
  ending: 1.2,
  unclear: 1.2,
};

/** Letters that stand in none of our languages but for a few names; é, ü, š and ž are left out. */
const foreignLetters = /[õøæßñçłąęėįųūāēīģķļņśźżćńőűğışðþãâîêôûțșơưđạ-ỹ]/iu;

const count = languages.length;
/** UTF-16 units of the longest word that is looked at for Estonian. */
const longestEstonian = 30;
/** Of these only one of our languages has many: plurals and cases here, plurals and the article there. */
const finnishEnding = /(?:oot|ööt|eet|iset|kset|ssa|ssä|sta|stä|lla|llä|lta|ltä)$/u;
const swedishEnding = /(?:ning|ling|ningen|lingen|ningar|lingar|heten|heter|erna|arna|orna)$/u;
const fewestBeforeEnding = 7;

const closed = new Float64Array(count);
const open = new Float64Array(count);

export function weighWords(text: string, words: readonly WordWithGap[]): Evidence {
  const evidence = {
    scores: new Float64Array(words.length * count),
    inside: new Float64Array(words.length),
    first: new Float64Array(words.length),
  };
  const styles = lineStyles(words);
  const estonian = estonianWordsOf(text, words);
  words.forEach((word, k) => {
    scoreInto(text, words, k, evidence.scores.subarray(k * count, k * count + count), styles[k] ?? "sentence");
    if (estonian.has(k)) evidence.scores.set(ofEstonian, k * count);
    const weight = weightOf(text, words, k, styles[k] ?? "sentence");
    const { nameInTitle, capitalFirst, nameInside, unfinishedFirst } = evidenceSettings;
    const capital = word.shape === "capital";
    const first = !capital ? 1 : styles[k] === "title" ? nameInTitle : capitalFirst;
    const name = capital && k > 0 && styles[k] !== "title" && isInsideSentence(word);
    evidence.first[k] = weight * first * (k > 0 && word.end === text.length ? unfinishedFirst : 1);
    evidence.inside[k] = weight * (name ? nameInside : first);
  });
  words.forEach((word, k) => {
    if (word.hung) weakenBefore(words, evidence, k);
  });
  return evidence;
}

const ofEstonian = [-evidenceSettings.estonian, -evidenceSettings.estonian, -2, evidenceSettings.estonian];
/** Fewer such words in a text may be names or slips of the pen. */
const fewestEstonian = 2;

function estonianWordsOf(text: string, words: readonly WordWithGap[]): ReadonlySet<number> {
  const found = new Set<number>();
  words.forEach(({ start, end }, k) => {
    if (end - start <= longestEstonian && isEstonian(text.slice(start, end).toLowerCase())) found.add(k);
  });
  return found.size < fewestEstonian ? new Set() : found;
}

/** The four scores of one word. */
function scoreInto(
  text: string,
  words: readonly WordWithGap[],
  index: number,
  into: Float64Array,
  style: LineStyle,
): void {
  const word = words[index];
  if (!word) return;
  const settings = evidenceSettings;
  if (isForeignScript(text, word)) {
    into.fill(-settings.foreignScript, 0, 3);
    into[3] = settings.foreignScript;
    return;
  }
  const small = word.end - word.start <= 4 ? text.slice(word.start, word.end).toLowerCase() : "";
  const day =
    word.end - word.start <= 4 && style !== "capitals" && dayAbbreviations.get(text.slice(word.start, word.end));
  // "On 16.12 stängt"; in Finnish the word is a verb
  if (small === "on" && /^ \d{1,2}\.\d{1,2}(?![\d:])/.test(text.slice(word.end, word.end + 7))) {
    into.fill(0, 0, 2).fill(-settings.day, 2);
  } else if (day && isBesideNumber(text, word)) {
    for (let c = 0; c < count; c++) into[c] = settings.day * (day[c] ?? 0);
  } else if (word.end - word.start <= 4 && finnishUnits.has(text.slice(word.start, word.end).toLowerCase())) {
    for (let c = 0; c < count; c++) into[c] = c === 0 ? 0 : -settings.unit;
  } else {
    scoreWord(text, word.start, word.end, true, closed);
    if (index > 0 && word.end === text.length) {
      scoreWord(text, word.start, word.end, false, open);
      const share = word.end - word.start <= 3 ? settings.unfinishedShortEnd : settings.unfinishedEnd;
      for (let c = 0; c < count; c++) closed[c] = share * (closed[c] ?? 0) + (1 - share) * (open[c] ?? 0);
    }
    addEnding(text, word);
    const best = Math.max(closed[0] ?? 0, closed[1] ?? 0, closed[2] ?? 0);
    for (let c = 0; c < count; c++)
      into[c] = Math.min(settings.most, Math.max(-settings.most, (closed[c] ?? 0) - best));
  }
  if (hasForeignLetter(text, word))
    for (let c = 0; c < count; c++) into[c] = (into[c] ?? 0) + (c < 3 ? -1 : 1) * settings.foreignLetter;
  if (word.hung) into[0] = (into[0] ?? 0) + settings.hung;
  if (word.cue) {
    const at = languages.indexOf(word.cue);
    into[at] = (into[at] ?? 0) + settings.cue;
  }
}

/** Adds to `closed` what the ending of a long word says where its letters leave Finnish and Swedish open. */
function addEnding(text: string, { start, end }: WordWithGap): void {
  const [fi, sv] = [closed[0] ?? 0, closed[1] ?? 0];
  const { ending, unclear } = evidenceSettings;
  if (end - start < fewestBeforeEnding || end === text.length || Math.abs(fi - sv) > unclear) return;
  const last = text.slice(end - 6, end).toLowerCase();
  if (finnishEnding.test(last)) closed[0] = fi + ending;
  else if (swedishEnding.test(last)) closed[1] = sv + ending;
}

/** What a word counts whether or not a stretch begins with it. */
function weightOf(text: string, words: readonly WordWithGap[], index: number, style: LineStyle): number {
  const word = words[index];
  if (!word) return 0;
  const settings = evidenceSettings;
  const length = word.end - word.start;
  const last = index > 0 && word.end === text.length;
  let weight = !last ? 1 : length <= 3 ? settings.unfinishedShort : settings.unfinished;
  if (words[index + 1]?.gap === "hyphen") weight *= settings.compoundPart;
  const small = length <= 12 ? text.slice(word.start, word.end).toLowerCase() : "";
  if (measures.has(small) && /[\d/] ?$/.test(text.slice(Math.max(0, word.start - 2), word.start)))
    return weight * settings.neutral;
  if (neutralWords.has(small) || isNameParticle(small, words, index)) return weight * settings.neutral;
  if (word.shape !== "upper" || shoutedWords.has(small)) return weight;
  if (style !== "capitals" && length <= 5) return weight * settings.acronym;
  return length <= 4 && words.length === 1 ? weight / 2 : weight;
}

/** "Leonardo da Vinci": small words between capitals are part of the name. */
function isNameParticle(small: string, words: readonly WordWithGap[], index: number): boolean {
  const next = words[index + 1];
  if (next?.shape !== "capital" || next.gap !== "capital" || words[index - 1]?.shape !== "capital") return false;
  return nameParticles.has(small);
}

/** Foreign words before the hyphen of a Finnish compound ("Late Night -kauppa") do not make the text foreign. */
function weakenBefore(words: readonly WordWithGap[], evidence: Evidence, index: number): void {
  for (let k = index - 1; k >= Math.max(0, index - 4); k--) {
    evidence.inside[k] = (evidence.inside[k] ?? 0) * evidenceSettings.beforeHung;
    evidence.first[k] = (evidence.first[k] ?? 0) * evidenceSettings.beforeHung;
    const word = words[k];
    if (!word || word.gap === "comma" || !isInsideSentence(word)) break;
  }
}

/** "ma–to 9–15": short names of days stand beside a number, a dash or each other. */
function isBesideNumber(text: string, word: WordWithGap): boolean {
  const characterBefore = text.charAt(word.start - 1);
  return (
    characterBefore === "–" || characterBefore === "-" || /^\.?(?:[–-]|,? ?\d)/.test(text.slice(word.end, word.end + 4))
  );
}

function hasForeignLetter(text: string, word: WordWithGap): boolean {
  for (let at = word.start; at < word.end; at++) {
    const code = text.charCodeAt(at);
    if (code < 0xc0 || code === 0xe4 || code === 0xf6 || code === 0xe5) continue;
    return foreignLetters.test(text.slice(word.start, Math.min(word.end, word.start + 40)));
  }
  return false;
}

/** Cyrillic, Arabic, Greek and the like; typographically styled Latin letters are none of them. */
function isForeignScript(text: string, word: WordWithGap): boolean {
  const code = text.charCodeAt(word.start);
  if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00)) return false;
  return !/^\p{Script=Latin}/u.test(String.fromCodePoint(text.codePointAt(word.start) ?? 0).normalize("NFKC"));
}
