/** Holds the language detection against posts whose languages are known (languages.jsonl). */
import { detectSpans } from "../../rules/index";
import { versionStates } from "../../rules/language/version-state";
import type { Language, LanguageSpan, SpanLanguage, VersionState } from "../../rules/model/span";
import { readJsonLines } from "./material";

export interface LanguagePost {
  id: string;
  /** The text in pieces, in order; null: names, links, numbers and separators, which are in no language. */
  pieces: [language: SpanLanguage | null, text: string][];
  fi: VersionState["state"];
  sv: VersionState["state"];
}

export interface LanguageFigures {
  posts: number;
  /** Posts with the expected state of both versions. */
  rightStates: number;
  /** Letters of the pieces in a language. */
  letters: number;
  /** How many of them are given to that language. */
  rightLetters: number;
  /** Pieces in no language, with letters, that are given to Finnish or Swedish at any letter. */
  claimedPieces: string[];
  /** One line for each post that is not as expected. */
  problems: string[];
}

export const readLanguagePosts = (): LanguagePost[] => readJsonLines<LanguagePost>("languages.jsonl");

export const textOf = ({ pieces }: LanguagePost): string => pieces.map(([, text]) => text).join("");

export function measureLanguages(posts: readonly LanguagePost[]): LanguageFigures {
  const figures: LanguageFigures = {
    posts: posts.length,
    rightStates: 0,
    letters: 0,
    rightLetters: 0,
    claimedPieces: [],
    problems: [],
  };
  for (const post of posts) measurePost(post, figures);
  return figures;
}

function measurePost(post: LanguagePost, figures: LanguageFigures): void {
  const text = textOf(post);
  const spans = detectSpans(text);
  const problems = [...measureStates(post, text, spans, figures), ...measurePieces(post, text, spans, figures)];
  if (problems.length > 0) figures.problems.push(`${post.id}: ${problems.join("; ")}`);
}

function measureStates(post: LanguagePost, text: string, spans: LanguageSpan[], figures: LanguageFigures): string[] {
  const versions = versionStates([text], [spans]);
  const wrong = (["fi", "sv"] satisfies Language[]).filter((language) => versions[language].state !== post[language]);
  if (wrong.length === 0) figures.rightStates++;
  return wrong.map((language) => `${language} is ${versions[language].state}`);
}

function measurePieces(post: LanguagePost, text: string, spans: LanguageSpan[], figures: LanguageFigures): string[] {
  const languageAt = new Array<SpanLanguage | null>(text.length).fill(null);
  for (const { start, end, lang } of spans) languageAt.fill(lang, start, end);
  let start = 0;
  return post.pieces.flatMap(([language, piece]) => {
    const claims = [...piece.matchAll(/\p{L}/gu)].map(({ index }) => languageAt[start + index] ?? null);
    start += piece.length;
    return language === null
      ? measureNeutral(piece, claims, figures)
      : measureLetters(language, piece, claims, figures);
  });
}

function measureNeutral(piece: string, claims: (SpanLanguage | null)[], figures: LanguageFigures): string[] {
  if (!claims.some((claim) => claim === "fi" || claim === "sv")) return [];
  figures.claimedPieces.push(piece);
  return [`claims ${JSON.stringify(piece)}`];
}

function measureLetters(
  language: SpanLanguage,
  piece: string,
  claims: (SpanLanguage | null)[],
  figures: LanguageFigures,
): string[] {
  const right = claims.filter((claim) => claim === language).length;
  figures.letters += claims.length;
  figures.rightLetters += right;
  return right === claims.length ? [] : [`${right} of ${claims.length} letters of ${JSON.stringify(piece)}`];
}
