/**
 * For `train.ts` and `tune.ts`: training units from public sources, which NOTICE names, and from `training-words.ts`.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inflectedForms } from "./inflected-forms";
import { seededRandom } from "./seeded-random";
import { decisive, foreign, municipal } from "./training-words";

/** One to eight words, how probable each class is (order of `languages`), and how much the unit counts. */
export interface Unit {
  words: string[];
  /** How much of each word's score counts, as in rules/language/evidence.ts; fully if missing. */
  factors?: number[];
  target: readonly number[];
  weight: number;
}

export interface TreebankSentence {
  text: string;
  tokens: [word: string, partOfSpeech: string][];
}

export interface InterfaceText {
  id: string;
  fi: string | null;
  sv: string | null;
  en: string | null;
}

const ours = ["fi", "sv", "en"] as const;
/** A capital inside a sentence: probably a name. */
const nameFactor = 0.4;

/** Names belong to no language; Finnish ones are left out, as most of them bear a Finnish ending. */
const undecided = [0.34, 0.33, 0.33, 0];

const one = { fi: [1, 0, 0, 0], sv: [0, 1, 0, 0], en: [0, 0, 1, 0], other: [0, 0, 0, 1] } as const;

export function readLines<Row>(folder: string, file: string): Row[] {
  // the training files are fixed and named in NOTICE; their rows have the shapes above
  return readFileSync(join(folder, file), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);
}

/** The words of a text as the detector cuts them: hyphenated words in their parts. */
export function wordsOf(text: string): string[] {
  return text.replaceAll("\u00ad", "").match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
}

/** Which rows of the treebanks and interface texts to use: all, or all but those that `tune.ts` measures on. */
export type Keep = (row: number) => boolean;

export function readUnits(folder: string, keep: Keep = () => true): Unit[] {
  const units = [
    ...frequencyWords(folder),
    ...(["fi", "sv", "en", "other"] as const).flatMap((language) => treebank(folder, language, keep)),
    ...interfaceTexts(folder, keep),
    ...unitsOfTrainingWords(),
  ];
  return [...units, ...withoutDiacritics(units)];
}

/**
 * A word's share of each language follows from its frequency in each list; a missing word counts as rarer than the
 * rarest.
 */
function frequencyWords(folder: string): Unit[] {
  const lists = ours.map((language) => {
    const rows = readFileSync(join(folder, `frequency.${language}.txt`), "utf8")
      .trim()
      .split("\n");
    const counts = new Map(rows.map((row) => [row.split(" ")[0] ?? "", Number(row.split(" ")[1])] as const));
    const values = [...counts.values()];
    return {
      counts,
      total: values.reduce((sum, n) => sum + n, 0),
      absent: 0.05 * Math.min(...values),
    };
  });
  const units: Unit[] = [];
  for (const word of new Set(lists.flatMap((list) => [...list.counts.keys()]))) {
    if (!/^\p{L}[\p{L}']*$/u.test(word)) continue;
    const shares = lists.map((list) => (list.counts.get(word) ?? list.absent) / list.total);
    const sum = shares.reduce((a, b) => a + b, 0);
    const weight = Math.min(30, (Math.max(...shares) / 2e-7) ** 0.35);
    units.push({ words: [word], target: [...shares.map((share) => share / sum), 0], weight });
  }
  return units;
}

/** Single words without names, and stretches of two to eight words. */
function treebank(folder: string, language: keyof typeof one, keep: Keep): Unit[] {
  const units: Unit[] = [];
  for (const [row, sentence] of readLines<TreebankSentence>(folder, `${language}.jsonl`).entries()) {
    if (!keep(row)) continue;
    const tokens = sentence.tokens
      .filter(([word, part]) => /^\p{L}/u.test(word) && part !== "MWT")
      .flatMap(([word, part], k) =>
        wordsOf(word).map((piece) => ({
          piece,
          name: part === "PROPN" || part === "X",
          factor: k > 0 && /^\p{Lu}/u.test(word) ? nameFactor : 1,
        })),
      );
    if (language !== "other")
      for (const token of tokens)
        if (!token.name) units.push({ words: [token.piece], target: one[language], weight: 0.5 });
        else if (language !== "fi" && /^\p{Lu}\p{Ll}{2}/u.test(token.piece))
          units.push({ words: [token.piece], target: undecided, weight: 1.5 });
    for (const length of [2, 3, 5, 8]) {
      if (language === "other" && length < 3) continue;
      const count = Math.max(1, Math.floor(tokens.length / length / 1.5));
      for (let k = 0; k < count; k++) {
        const start = Math.floor(((k + 0.3) * (tokens.length - length)) / count);
        if (start < 0 || start + length > tokens.length) continue;
        const stretch = tokens.slice(start, start + length);
        if (stretch.every((token) => token.name)) continue;
        units.push({
          words: stretch.map((token) => token.piece),
          factors: stretch.map((token) => token.factor),
          target: one[language],
          weight: 0.7,
        });
      }
    }
  }
  return units;
}

/** An interface text without the placeholders that programs fill in. */
export function plainText(text: string | null): string {
  return (text ?? "").replace(/\{\{.*?\}\}|\{.*?\}/g, "");
}

function interfaceTexts(folder: string, keep: Keep): Unit[] {
  const units: Unit[] = [];
  for (const [index, row] of readLines<InterfaceText>(folder, "ui-strings.jsonl").entries())
    for (const language of keep(index) ? ours : []) {
      const words = wordsOf(plainText(row[language]));
      for (const length of [1, 2, 3, 5])
        for (let start = 0; start + length <= words.length; start += length)
          units.push({
            words: words.slice(start, start + length),
            target: one[language],
            weight: 1.2,
          });
    }
  return units;
}

function unitsOfTrainingWords(): Unit[] {
  const units: Unit[] = [];
  for (const language of ours)
    for (const word of decisive[language]) units.push({ words: wordsOf(word), target: one[language], weight: 12 });
  for (const language of ["fi", "sv"] as const)
    for (const word of inflectedForms(language, municipal[language]))
      units.push({ words: [word], target: one[language], weight: 1.2 });
  const random = seededRandom(7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T; // lists are never empty
  for (const list of Object.values(foreign))
    for (let k = 0; k < 6 * list.length; k++)
      units.push({
        words: Array.from({ length: 3 + Math.floor(random() * 4) }, () => pick(list)),
        target: one.other,
        weight: 1,
      });
  return units;
}

/** Some people type a for ä: a fifth of the units once more, in that spelling, counting less. */
function withoutDiacritics(units: Unit[]): Unit[] {
  const plain = (word: string) => word.replace(/[äå]/gi, "a").replace(/ö/gi, "o").replace(/é/gi, "e");
  return units.flatMap((unit, index) => {
    if (index % 5 || unit.target[3]) return [];
    const words = unit.words.map(plain);
    return words.some((word, k) => word !== unit.words[k]) ? [{ ...unit, words, weight: unit.weight * 0.3 }] : [];
  });
}
