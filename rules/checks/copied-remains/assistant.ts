/** What an assistant says around the text that it wrote, and the marks of its sources. */

import { matchesOf } from "../../text/matches";
import { closes, labels, opens, speaksOfItself } from "./assistant-phrases";
import { type Remain, remainsOf } from "./remain";

const sourceMark =
  /\s?(?::contentReference\[oaicite:\d{1,4}\](?:\{index=\d{1,4}\})?|\[oaicite:\d{1,4}\]|【\d{1,3}[†:][^】\n]{0,60}】|\[cite_start\]|\[cite: ?[\d, -]{1,40}\]|[\ue200-\ue20f]?cite[\ue200-\ue20f]?turn\d{1,3}(?:search|view|news)\d{1,3}[\ue200-\ue20f]?)/gu;

const longestPhrase = 250;
/** Nobody has more versions written. */
const mostLines = 40;

/** `isAnswer`: an answer to a reader hopes to help, as people do. */
export function assistantRemains(text: string, isAnswer: boolean): Remain[] {
  const marks = remainsOf(text, sourceMark, () => "");
  const first = lineAt(text, text.search(/\S/u));
  const last = lineAt(text, text.trimEnd().length - 1);
  const phrases = [
    first && speaksOfItself.test(first.words) ? first : null,
    last && !isAnswer && last.start !== first?.start && closes.test(last.words) ? last : null,
  ].filter((line) => line !== null);
  return [...leadingLines(text), ...phrases].map((line) => lineRemain(text, line)).concat(marks);
}

/** Before each version that it wrote, it may say which one follows. */
const leadingLines = (text: string): Line[] =>
  matchesOf(text, /:[*_]{0,2}[^\S\n]{0,3}(?=\n|$)/gu)
    .slice(0, mostLines)
    .flatMap(({ index }) => {
      const line = lineAt(text, index);
      return line && [opens, labels].some((pattern) => pattern.test(line.words)) ? [line] : [];
    });

interface Line {
  start: number;
  end: number;
  words: string;
}

function lineAt(text: string, at: number): Line | null {
  if (at < 0) return null;
  const start = text.lastIndexOf("\n", at) + 1;
  const lineEnd = text.indexOf("\n", at);
  const end = lineEnd < 0 ? text.length : lineEnd;
  return end - start > longestPhrase ? null : { start, end, words: text.slice(start, end) };
}

/** Only a line of its own is offered to be taken out: behind other words there may be the post. */
function lineRemain(text: string, { start, end, words }: Line): Remain {
  const isAlone = /^[^.!?:]*(?:[!.,] [^.!?:]*)?[.!?:…]*\s*$/u.test(words) && words.length < text.trim().length;
  return { start, end, instead: isAlone ? "" : null, isCertain: false };
}
