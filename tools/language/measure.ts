/** Measures a detector on the development sets, language/dev of the shared folder (language/evaluate.mjs there says what is right). */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LanguageSpan, SpanLanguage } from "../../rules/model/span";
import { sharedPath } from "../../tests/quality/shared-folder";

export type Detect = (text: string) => LanguageSpan[];

export const developmentSets = sharedPath("language/dev");
export const developmentSetsExist = existsSync(developmentSets);

/** Shares from 0 to 1. */
export interface FragmentFigures {
  count: number;
  right: number;
  none: number;
  byLanguage: Record<string, number>;
  wrong: string[];
}

export interface PostFigures {
  count: number;
  letters: number;
  swedishStatus: number;
  wrong: string[];
}

interface FragmentRow {
  text: string;
  lang: SpanLanguage;
  names?: boolean;
  accept?: SpanLanguage[];
  true?: string;
}

export interface PostRow {
  layout: string;
  text: string;
  spans: LanguageSpan[];
  sv: Status;
}

export type Status = "none" | "partial" | "full";

export function readSet<Row>(name: string): Row[] {
  const lines = readFileSync(join(developmentSets, `${name}.jsonl`), "utf8")
    .trim()
    .split("\n");
  return lines.map((line) => JSON.parse(line) as Row); // fixed files of known shape, see their README
}

export function setNames(prefix: string): string[] {
  return readdirSync(developmentSets)
    .filter((file) => file.startsWith(prefix) && file.endsWith(".jsonl"))
    .map((file) => file.slice(0, -6));
}

const letter = /\p{L}/u;

function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** The language with most letters, null if there is none. */
export function labelOf(detect: Detect, text: string): SpanLanguage | null {
  const letters = new Map<SpanLanguage, number>();
  for (const span of detect(text))
    letters.set(
      span.lang,
      (letters.get(span.lang) ?? 0) + Math.max(0.001, countLetters(text.slice(span.start, span.end))),
    );
  let best: SpanLanguage | null = null;
  for (const [lang, count] of letters) if (best === null || count > (letters.get(best) ?? 0)) best = lang;
  return best;
}

export function measureFragments(detect: Detect, set: string): FragmentFigures {
  const by = new Map<string, { count: number; right: number }>();
  const wrong: string[] = [];
  let none = 0;
  for (const row of readSet<FragmentRow>(set)) {
    if (row.names) continue;
    const label = labelOf(detect, row.text);
    const figures = by.get(row.true ?? row.lang) ?? { count: 0, right: 0 };
    by.set(row.true ?? row.lang, figures);
    figures.count++;
    if (label === null) none++;
    if (label === row.lang) figures.right++;
    else wrong.push(`${row.true ?? row.lang} -> ${label}: ${row.text}`);
  }
  const count = [...by.values()].reduce((sum, figures) => sum + figures.count, 0);
  const byLanguage = Object.fromEntries([...by].map(([lang, figures]) => [lang, figures.right / figures.count]));
  return { count, right: 1 - wrong.length / count, none: none / count, byLanguage, wrong };
}

/** Lines of names, dates and links that the detector takes for a language that they are not in. */
export function measureNeutral(detect: Detect): string[] {
  return readSet<FragmentRow>("neutral").flatMap((row) => {
    const label = labelOf(detect, row.text);
    return label && label !== "other" && !row.accept?.includes(label) ? [`${row.text} -> ${label}`] : [];
  });
}

const withoutLanguage =
  /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+|[#@][\p{L}\p{N}_]+|\b[\w-]+(?:\.[\w-]+)*\.(?:fi|com|org|net|ax|se|ly|eu)(?:\/\S*)?/giu;

/** Status of a version with `letters` letters beside another one with `otherLetters`. */
export function statusOf(letters: number, otherLetters: number): Status {
  const none = (a: number, b: number) => a < 2 || a < 0.04 * b || (a < 6 && a < 0.3 * b);
  if (none(letters, otherLetters)) return "none";
  return none(otherLetters, letters) || letters / otherLetters >= 0.5 ? "full" : "partial";
}

export function swedishStatus(text: string, spans: LanguageSpan[]): Status {
  const plain = text.replace(withoutLanguage, (match) => " ".repeat(match.length));
  const letters = { fi: 0, sv: 0, en: 0, other: 0 };
  for (const span of spans) letters[span.lang] += countLetters(plain.slice(span.start, span.end));
  return statusOf(letters.sv, letters.fi);
}

export function readPosts(): (PostRow & { set: string })[] {
  return setNames("posts").flatMap((set) => readSet<PostRow>(set).map((row) => ({ ...row, set })));
}

export function measurePosts(detect: Detect, posts: readonly PostRow[]): PostFigures {
  let letters = 0;
  let lettersFound = 0;
  let statuses = 0;
  const wrong: string[] = [];
  for (const post of posts) {
    const spans = detect(post.text);
    const { count, right } = lettersRight(post, spans);
    letters += count;
    lettersFound += right;
    const status = swedishStatus(post.text, spans);
    if (status === post.sv) statuses++;
    if (status !== post.sv || right / count < 0.95)
      wrong.push(
        `[${post.layout} sv ${post.sv} -> ${status}, letters ${(right / count).toFixed(2)}] ${JSON.stringify(post.text)} => ${spans
          .map((span) => `${span.lang}:${post.text.slice(span.start, span.end)}`)
          .join(" | ")}`,
      );
  }
  return { count: posts.length, letters: lettersFound / letters, swedishStatus: statuses / posts.length, wrong };
}

export function lettersRight(post: PostRow, spans: LanguageSpan[]): { count: number; right: number } {
  const langAt = new Array<SpanLanguage | undefined>(post.text.length);
  for (const span of spans) langAt.fill(span.lang, span.start, span.end);
  let count = 0;
  let right = 0;
  for (const span of post.spans)
    for (let at = span.start; at < span.end; at++) {
      if (!letter.test(post.text.charAt(at))) continue;
      count++;
      if (langAt[at] === span.lang) right++;
    }
  return { count, right };
}

export interface TypingFigures {
  count: number;
  right: number;
  /** Of the checkpoints at which no Swedish was typed yet. */
  swedishClaimed: number;
  wrong: string[];
}

/** The status of the Swedish version at every 12th character while the posts are being typed. */
export function measureTyping(detect: Detect, posts: readonly PostRow[]): TypingFigures {
  let count = 0;
  let finnishOnly = 0;
  let claimed = 0;
  const wrong: string[] = [];
  for (const post of posts)
    for (let end = 12; end <= post.text.length; end += 12) {
      const text = post.text.slice(0, end);
      const letters = { fi: 0, sv: 0, en: 0, other: 0 };
      for (const span of post.spans)
        letters[span.lang] += countLetters(text.slice(span.start, Math.min(span.end, end)));
      if (letters.fi + letters.sv < 6) continue;
      count++;
      const expected = statusOf(letters.sv, letters.fi);
      const status = swedishStatus(text, detect(text));
      if (letters.sv === 0) {
        finnishOnly++;
        if (status !== "none") claimed++;
      }
      if (status !== expected) wrong.push(`${expected} -> ${status}: ${JSON.stringify(text)}`);
    }
  return { count, right: 1 - wrong.length / count, swedishClaimed: claimed / finnishOnly, wrong };
}
