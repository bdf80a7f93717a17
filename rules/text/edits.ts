/** Edits that carry what they expect to find, so that a stale one is refused instead of guessed. */
import type { Draft, TextRange } from "../model/draft";
import type { Edit } from "../model/finding";
import type { Guideline } from "../model/guideline";
import type { Language, LanguageSpan } from "../model/span";
import { endOfMessage } from "./signature";

export function replaceRange(draft: Pick<Draft, "parts">, range: TextRange, text: string): Edit {
  const { part, start, end } = range;
  return { part, start, end, expected: (draft.parts[part] ?? "").slice(start, end), text };
}

/**
 * Puts `addition` at the end of a part, after `gap` where something stands before it. White space at the end gives way,
 * so that the gap is as wanted.
 */
export function appendTo(draft: Pick<Draft, "parts">, part: number, addition: string, gap: string): Edit {
  const text = draft.parts[part] ?? "";
  const start = text.trimEnd().length;
  const edit = replaceRange(draft, { part, start, end: text.length }, start === 0 ? addition : gap + addition);
  return { ...edit, atEnd: true };
}

/**
 * As `appendTo`, but before the hashtags that close the part, which belong to all languages; `gap` stands before the
 * addition, an empty line behind it. `moreTags` join the closing hashtags.
 */
export function appendBeforeHashtags(
  draft: Pick<Draft, "parts">,
  part: number,
  addition: string,
  gap: string,
  moreTags: readonly string[] = [],
): Edit {
  const text = draft.parts[part] ?? "";
  const tags = closingHashtags(text);
  const closing = [text.slice(tags).trimEnd(), ...moreTags].filter(Boolean).join(" ");
  if (closing === "") return appendTo(draft, part, addition, gap);
  const start = text.slice(0, tags).trimEnd().length;
  const between = `${start === 0 ? "" : gap}${addition}\n\n`;
  if (moreTags.length === 0) return replaceRange(draft, { part, start, end: tags }, between);
  return { ...replaceRange(draft, { part, start, end: text.length }, between + closing), atEnd: true };
}

/** Offset of the hashtags that close the text, on lines of their own or behind its last sentence; its length without any. */
export function closingHashtags(text: string): number {
  let begin = text.length;
  for (let end = text.trimEnd().length; end > 0; ) {
    const lineStart = text.lastIndexOf("\n", end - 1) + 1;
    const line = text.slice(lineStart, end);
    const tags = endOfLineHashtags(line);
    if (tags > 0) {
      // one in the course of a sentence ("the winter of #Kirkkonummi") closes nothing
      const isBehindSentence = tags < line.length && endsSentence.test(line.slice(0, tags).trimEnd().slice(-3));
      return isBehindSentence ? lineStart + tags : begin;
    }
    begin = lineStart;
    end = text.slice(0, lineStart).trimEnd().length;
  }
  return begin;
}

const endsSentence = /(?:[.!?…:)"”’]|\p{Extended_Pictographic}\uFE0F?)$/u;

/** One hashtag or several, also as they are mistyped: "#a#b", "##a", "#a-b", "#a&b", "#a/#b", with a mark between them. */
const tagWord = /^[,;]?#{1,2}[\p{L}\p{N}\p{M}_]+(?:(?:[&/-]#?|[.,;]?#)[\p{L}\p{N}\p{M}_]+)*[.,;]?$/u;
const plainWord = /^[\p{L}\p{N}\p{M}_]+[.,;]?$/u;

/** Offset from which a line consists of hashtags alone; 0 where all of it does, its length where it ends with none. */
function endOfLineHashtags(line: string): number {
  let begin = line.length;
  const firstTag = line.indexOf("#");
  if (firstTag < 0) return begin;
  // "# Kirkkonummi" alone may be a heading
  const mayBeApart = firstTag !== line.lastIndexOf("#");
  for (let word = wordBefore(line, begin); word; word = wordBefore(line, begin)) {
    const written = line.slice(word.start, word.end);
    const before = mayBeApart && plainWord.test(written) ? wordBefore(line, word.start) : null;
    const isApart = before !== null && before.end - before.start === 1 && line.charAt(before.start) === "#";
    if (!isApart && !tagWord.test(written)) return begin;
    begin = isApart ? before.start : word.start;
  }
  return 0;
}

/** Word by word from the end: few lines consist of tags. */
function wordBefore(line: string, at: number): { start: number; end: number } | null {
  let end = at;
  while (end > 0 && space.test(line.charAt(end - 1))) end--;
  let start = end;
  while (start > 0 && !space.test(line.charAt(start - 1))) start--;
  return end === 0 ? null : { start, end };
}
const space = /\s/u;

/**
 * Adds a line to each language version: behind its last paragraph, above the hashtags that close the part. `spans`: one
 * list a part. A version without words gets none.
 */
export function addToVersions(
  draft: Pick<Draft, "parts">,
  spans: readonly (readonly LanguageSpan[])[],
  lines: Readonly<Partial<Record<Language, string>>>,
  gap: string,
): Edit[] {
  const edits: Edit[] = [];
  for (const lang of ["fi", "sv"] as const) {
    const line = lines[lang];
    const place = endOfVersion(draft, spans, lang);
    if (line === undefined || place === null) continue;
    const edit = replaceRange(draft, place.range, `${gap}${line}${place.below}`);
    const same = edits.find(({ part, start }) => part === edit.part && start === edit.start);
    if (same) same.text = `${same.text.slice(0, same.text.length - place.below.length)}\n${line}${place.below}`;
    else edits.push(edit);
  }
  return edits;
}

function endOfVersion(
  { parts }: Pick<Draft, "parts">,
  spans: readonly (readonly LanguageSpan[])[],
  lang: Language,
): { range: TextRange; below: string } | null {
  for (let part = parts.length - 1; part >= 0; part--) {
    const text = parts[part] ?? "";
    const tags = closingHashtags(text);
    const ofPart = (spans[part] ?? []).filter(({ start }) => start < tags);
    const last = ofPart.findLast((span) => span.lang === lang);
    if (!last) continue;
    const next = ofPart.find(({ start, lang: other }) => start >= last.end && other !== lang)?.start ?? tags;
    const lineEnd = (at: number) => {
      const newline = text.indexOf("\n", at);
      return newline === -1 ? text.length : newline;
    };
    let end = lineEnd(last.end - 1);
    // the paragraph goes on with lines that are of no language: an address, hours
    for (let below = end + 1; below < next; below = end + 1) {
      const belowEnd = lineEnd(below);
      if (belowEnd > next || !/[\p{L}\p{N}]/u.test(text.slice(below, belowEnd))) break;
      end = belowEnd;
    }
    const start = Math.min(end, tags);
    const at = text.slice(0, start).trimEnd().length;
    // hashtags behind the last sentence move below what is added
    const movesTags = tags < text.length && !text.slice(at, tags).includes("\n");
    return { range: { part, start: at, end: movesTags ? tags : at }, below: movesTags ? "\n\n" : "" };
  }
  return null;
}

/**
 * Adds sentences to a message, in front of its sign-off and of the hashtags that close it; on a line of their own where
 * the last one has no mark at its end.
 */
export function appendSentences(
  draft: Pick<Draft, "parts">,
  part: number,
  sentences: string,
  guideline: Guideline,
): Edit {
  const text = draft.parts[part] ?? "";
  const message = text.slice(0, closingHashtags(text)).trimEnd();
  const end = endOfMessage(message, guideline);
  const at = { part, start: end, end };
  if (end === 0) return replaceRange(draft, at, message === "" && text.trim() === "" ? sentences : `${sentences}\n\n`);
  const isClosed = /(?:[.!?…)\]]|\p{Extended_Pictographic}\uFE0F?)$/u.test(text.slice(0, end));
  return replaceRange(draft, at, `${isClosed ? " " : "\n"}${sentences}`);
}
