/** The sentences of a text; a line is never longer than its line break. */
import type { TextRange } from "../draft";

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

/** A sentence ends at a full stop before white space and something that is not a small letter or a digit. */
function endsSentence(text: string, at: number): boolean {
  if (!stops.has(text.charAt(at))) return false;
  let next = at + 1;
  while (/["”’»)]/.test(text.charAt(next))) next++;
  if (next < text.length && !/\s/.test(text.charAt(next))) return false;
  while (next < text.length && /[^\S\n]/.test(text.charAt(next))) next++;
  const follows = String.fromCodePoint(text.codePointAt(next) ?? 10);
  if (text.charAt(at) !== ".") return !/\p{Ll}/u.test(follows);
  return !/[\p{Ll}\p{N}]/u.test(follows) && !abbreviations.has(wordBefore(text, at).toLowerCase());
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
    if (text.charAt(at) === "\n") close(at);
    else if (endsSentence(text, at)) close(at + 1);
  }
  close(text.length);
  return sentences;
}
