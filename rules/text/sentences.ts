/** The sentences of a text; a line is never longer than its line break. */
import type { TextRange } from "../model/draft";

/** Abbreviations behind which a capital letter begins no new sentence. */
const abbreviations = new Set([
  "esim",
  "mm",
  "ns",
  "ent",
  "puh",
  "nro",
  "ex",
  "bl",
  "kl",
  "tfn",
  "nr",
  "ca",
  "dvs",
  "s",
]);
const stops = new Set([".", "!", "?", "…"]);

const wordBefore = (text: string, at: number) => /\p{L}*$/u.exec(text.slice(Math.max(0, at - 6), at))?.[0] ?? "";

/**
 * Offset behind the sentence that ends with the stop at `at`, closing quotation marks included; null where it goes on:
 * behind the stop there must be white space and something that is no small letter or digit.
 */
function endOfSentence(text: string, at: number): number | null {
  if (!stops.has(text.charAt(at))) return null;
  let end = at + 1;
  while (/["”’»)]/.test(text.charAt(end))) end++;
  if (end < text.length && !/\s/.test(text.charAt(end))) return null;
  let next = end;
  while (next < text.length && /[^\S\n]/.test(text.charAt(next))) next++;
  const follows = String.fromCodePoint(text.codePointAt(next) ?? 10);
  if (/\p{Ll}/u.test(follows)) return null;
  if (text.charAt(at) !== ".") return end;
  return /\p{N}/u.test(follows) || abbreviations.has(wordBefore(text, at).toLowerCase()) ? null : end;
}

export function findSentences(text: string, part: number): TextRange[] {
  const sentences: TextRange[] = [];
  let start = 0;
  const close = (end: number) => {
    const written = text.slice(start, end);
    const from = start + written.length - written.trimStart().length;
    const to = start + written.trimEnd().length;
    if (to > from) sentences.push({ part, start: from, end: to });
    start = end;
  };
  for (let at = 0; at < text.length; at++) {
    const end = text.charAt(at) === "\n" ? at : endOfSentence(text, at);
    if (end !== null) close(end);
  }
  close(text.length);
  return sentences;
}
